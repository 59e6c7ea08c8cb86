import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { generatePack } from './generate-pack.ts'

/** Measures `beffroi check`, start included: 500 stops in four languages in under 2 s, 10 000 in under 30 s. Run with `npm run bench`. */
const LANGUAGES = ['fr', 'en', 'de', 'nl']
const LIMITS_S: Readonly<Record<number, number>> = { 500: 2, 10_000: 30 }
const bin = join(import.meta.dirname, '../../bin/beffroi.mjs')
const folder = mkdtempSync(join(tmpdir(), 'beffroi-bench-'))
const wanted = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [500, 10_000]

for (const stops of wanted) {
  generatePack(folder, { id: `pack-${stops}`, stops, languages: LANGUAGES, stopsPerTrail: 25 })
  const started = performance.now()
  const { status, stdout } = spawnSync(
    process.execPath,
    [bin, 'check', join(folder, `pack-${stops}`), '--lang', 'en'],
    { encoding: 'utf8', maxBuffer: 1e9 },
  )
  const seconds = (performance.now() - started) / 1000
  const limitS = LIMITS_S[stops] ?? Number.POSITIVE_INFINITY
  if (seconds > limitS || status !== 0) process.exitCode = 1
  console.log(
    `${seconds > limitS ? 'MISSED ' : 'reached'} ${stops} stops × ${LANGUAGES.length} languages: ${seconds.toFixed(2)} s, exit ${status}, ${stdout.trimEnd().split('\n').at(-1)}`,
  )
}
rmSync(folder, { recursive: true })
