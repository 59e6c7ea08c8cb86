import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesApart } from './files-apart.ts'

test('what only the table loads is apart; what it shares with the phone is not', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'beffroi-apart-'))
  await mkdir(join(dist, '.vite'))
  const manifest = {
    'index.html': { file: 'assets/phone.js', isEntry: true, imports: ['_kit.js'], dynamicImports: ['map.ts'] },
    'table/index.html': {
      file: 'assets/table.js',
      isEntry: true,
      imports: ['_kit.js'],
      dynamicImports: ['map.ts', 'table/texts/fr.json'],
      css: ['assets/table.css'],
      assets: ['assets/waves.svg'],
    },
    '_kit.js': { file: 'assets/kit.js', css: ['assets/kit.css'] },
    'map.ts': { file: 'assets/map.js' },
    'table/texts/fr.json': { file: 'assets/fr.js' },
  }
  await writeFile(join(dist, '.vite/manifest.json'), JSON.stringify(manifest))
  expect([...(await filesApart(dist, ['table/index.html']))].sort()).toEqual([
    'assets/fr.js',
    'assets/table.css',
    'assets/table.js',
    'assets/waves.svg',
    'table/index.html',
  ])
  expect(await filesApart(dist, [])).toEqual(new Set())
  await rm(dist, { recursive: true })
})
