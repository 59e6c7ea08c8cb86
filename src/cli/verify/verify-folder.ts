import { existsSync, statSync } from 'node:fs'
import type { ReportLanguage } from '#pack/check/message.ts'
import { PINNED_KEYS, readPinned } from '../keys/pinned-keys.ts'
import { chooseLanguage } from '../report/report-language.ts'
import type { Verified } from './finding.ts'
import { TreeOnDisk } from './tree-on-disk.ts'
import { verifyTree } from './verify-tree.ts'
import { VERIFY_WORDS } from './verify-words.ts'

/** Options of `beffroi verify` as typed. */
export interface VerifyOptions {
  readonly lang?: string
  readonly json?: boolean
}

/** Verifies a published tree and prints what it found. Gives 1 where a visitor would miss something, else 0. */
export async function verifyFolder(folder: string, { lang, json }: VerifyOptions): Promise<number> {
  const language = chooseLanguage(lang, process.env)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    process.stderr.write(`${VERIFY_WORDS[language].noFolder(folder)}\n`)
    return 1
  }
  const verified = await verifyTree(new TreeOnDisk(folder), await readPinned(PINNED_KEYS))
  const isWhole = verified.findings.every(({ severity }) => severity !== 'error')
  const text = json === true ? asJson(folder, verified, isWhole, language) : asText(verified, language)
  process.stdout.write(`${text}\n`)
  return isWhole ? 0 : 1
}

function asJson(folder: string, verified: Verified, whole: boolean, language: ReportLanguage): string {
  const words = VERIFY_WORDS[language]
  const findings = verified.findings.map((found) => ({
    ...found,
    message: words.finding[found.code],
    remedy: words.remedy[found.code],
  }))
  return JSON.stringify({ folder, whole, ...verified, findings }, null, 2)
}

function asText(verified: Verified, language: ReportLanguage): string {
  const words = VERIFY_WORDS[language]
  const megabytes = (bytes: number) => (bytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 })
  const packs = verified.packs.map((pack) => words.pack(pack, megabytes(pack.bytes)))
  const findings = verified.findings.flatMap(({ code, severity, path, pack }) => [
    `${path}${pack === undefined ? '' : ` (${pack})`} ${code}`,
    `  ${words.severity[severity]}${language === 'fr' ? '\u00A0' : ''}: ${words.finding[code]}. → ${words.remedy[code]}`,
  ])
  const errors = verified.findings.filter(({ severity }) => severity === 'error').length
  return [...packs, ...findings, words.end(verified, errors, megabytes(verified.bytesRead))].join('\n')
}
