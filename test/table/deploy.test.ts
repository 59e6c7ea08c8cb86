import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { Command } from 'commander'
import { expect, test } from 'vitest'
import { policiesJson } from '../../src/cli/table/browser/chromium-policies.ts'
import { addTableCommand } from '../../src/cli/commands/table.ts'

const FOLDER = 'deploy/table'
const service = readFileSync(`${FOLDER}/beffroi-table.service`, 'utf8')

test('the unit starts the table with options that there are', () => {
  const program = new Command()
  addTableCommand(program, { exitCode: 0 })
  const known = program.commands.flatMap(({ options }) => options.map(({ long }) => long))
  const [, line = ''] = / table (\/var\/lib.*)$/m.exec(service) ?? []
  const asked = [...line.matchAll(/(?:^| )(--[a-z-]+)/g)].map(([, name]) => name)
  expect(asked.length).toBeGreaterThan(3)
  expect(asked.filter((name) => !known.includes(name))).toEqual([])
})

test('systemd understands the units, where there is systemd', () => {
  const units = readdirSync(FOLDER).filter((name) => name.endsWith('.service'))
  expect(units).toHaveLength(2)
  const { error, stderr } = spawnSync('systemd-analyze', ['verify', ...units.map((name) => `${FOLDER}/${name}`)], {
    encoding: 'utf8',
  })
  // Programs of the table's machine need not be on this one.
  const complaints = (error === undefined ? stderr : '')
    .split('\n')
    .filter((line) => line.includes('beffroi') && !line.includes('is not executable'))
  expect(complaints).toEqual([])
})

test('the policies let the table’s own page through and nothing else', () => {
  expect(JSON.parse(policiesJson())).toMatchObject({
    URLBlocklist: ['*'],
    URLAllowlist: ['http://127.0.0.1'],
    DeveloperToolsAvailability: 2,
    DownloadRestrictions: 3,
    PrintingEnabled: false,
    DefaultPopupsSetting: 2,
  })
})
