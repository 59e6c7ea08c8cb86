import type { ReportLanguage } from '#pack/check/message.ts'
import { defaultLanguage } from '../report/report-language.ts'

/** The language asked for with `--lang`, else the terminal's. */
export function chosenLanguage(lang: string | undefined): ReportLanguage {
  return lang === 'fr' || lang === 'en' ? lang : defaultLanguage(process.env)
}
