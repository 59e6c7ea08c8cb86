import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { renderUnicodeCompact } from 'uqr'
import { lanAddresses } from './allowed-hosts.ts'
import type { ServeWords } from './serve-words.ts'

/** Where each surface that was built is found, and on request how phones get there: lines for the terminal. */
export function addressLines(app: string, port: number, lan: boolean, words: ServeWords): readonly string[] {
  const surfaces = [
    [words.phone, ''],
    [words.table, 'table/'],
    [words.studio, 'studio/'],
  ] as const
  const built = surfaces.filter(([, path]) => existsSync(join(app, path, 'index.html')))
  const width = Math.max(...built.map(([name]) => name.length))
  return [
    '',
    ...built.map(([name, path]) => `  ${name.padEnd(width)}  http://localhost:${port}/${path}`),
    ...(lan ? lanLines(port, words) : []),
    '',
  ]
}

function lanLines(port: number, words: ServeWords): readonly string[] {
  const addresses = lanAddresses().map((address) => `http://${address}:${port}/`)
  const [first] = addresses
  if (first === undefined) return ['', words.noLan]
  return [
    '',
    words.onPhones,
    '',
    ...addresses.map((address) => `  ${address}`),
    '',
    renderUnicodeCompact(first, { border: 2 }),
    '',
    words.lanIsLimited(port),
  ]
}
