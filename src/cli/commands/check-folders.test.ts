import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const GOOD = join(ROOT, 'test/packs/good')
const state = { folder: '' }

beforeAll(() => {
  state.folder = mkdtempSync(join(tmpdir(), 'beffroi-check-'))
  cpSync(GOOD, join(state.folder, 'good'), { recursive: true })
  const file = join(state.folder, 'good/stops/phare/stop.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"hours"', '"horus"'))
})
afterAll(() => {
  rmSync(state.folder, { recursive: true })
})

function beffroi(...args: readonly string[]): {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
} {
  const environment = { ...process.env, LANG: 'fr_FR.UTF-8', LC_ALL: '', NO_COLOR: '', FORCE_COLOR: '' }
  return spawnSync(process.execPath, [join(ROOT, 'bin/beffroi.mjs'), ...args], {
    encoding: 'utf8',
    cwd: state.folder,
    env: environment,
  })
}

test('a good pack ends with 0, a pack with an error with 1, and warnings do not fail', () => {
  expect(beffroi('check', GOOD).status).toBe(0)
  expect(beffroi('check', 'good').status).toBe(1)
  expect(beffroi('check', GOOD, 'good').status).toBe(1)
})

test('a problem is told with its place, its line, a caret and a remedy, in the language of the terminal', () => {
  const lines = beffroi('check', 'good').stdout.split('\n')
  const at = lines.findIndex((line) => line.includes('good/stops/phare/stop.json:10:3 unknown-field'))
  expect(lines[at]).toContain('erreur')
  expect(lines[at + 1]).toContain('Le champ «\u00A0horus\u00A0» n’existe pas ici.')
  expect(lines[at + 2]).toContain('10 |   "horus"')
  expect((lines[at + 3] ?? '').indexOf('^')).toBe((lines[at + 2] ?? '').indexOf('"horus"'))
  expect(lines[at + 4]).toContain('→ Vouliez-vous dire «\u00A0hours\u00A0»')
})

test('machines get the same in JSON, in the language asked for', () => {
  const { packs } = JSON.parse(beffroi('check', 'good', '--json', '--lang', 'en').stdout) as {
    packs: { errors: number; warnings: number; problems: Record<string, unknown>[]; coverage: unknown[] }[]
  }
  expect(packs[0]).toMatchObject({ folder: 'good', errors: 1, warnings: 0 })
  expect(packs[0]?.problems[0]).toMatchObject({
    code: 'unknown-field',
    severity: 'error',
    file: 'stops/phare/stop.json',
    line: 10,
    column: 3,
    at: '/horus',
    sentence: 'There is no field "horus" here.',
  })
  expect(packs[0]?.coverage[0]).toMatchObject({ language: 'fr', texts: { done: 8, of: 8 } })
})

test('colours come only to a terminal', () => {
  expect(beffroi('check', 'good').stdout).not.toContain('\u001B')
  expect(beffroi('check', 'good', '--no-colour').stdout).not.toContain('\u001B')
})

test('a folder that does not exist is said to be missing', () => {
  const { status, stderr } = beffroi('check', 'nowhere', '--lang', 'en')
  expect(status).toBe(1)
  expect(stderr).toContain('There is no folder nowhere.')
})

test.each(['fr', 'en'])('a new pack in %s passes check without a problem', (language) => {
  expect(beffroi('new', `town-${language}`, '--dir', 'made', '--lang', language).status).toBe(0)
  const { status, stdout } = beffroi('check', `made/town-${language}`, '--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ packs: [{ problems: [] }] })
})

test('new writes nothing over a folder and takes no name that is no id', () => {
  expect(beffroi('new', 'good', '--dir', '.', '--lang', 'en').stderr).toContain('exists already')
  expect(beffroi('new', 'Été à Lille', '--lang', 'fr').stderr).toContain('ete-a-lille')
})
