import type { ReportLanguage } from '#pack/check/message.ts'

/** The language of the terminal's locale when Beffroi speaks it, else French, the towns' own. */
export function defaultLanguage(environment: Readonly<Record<string, string | undefined>>): ReportLanguage {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return locale.toLowerCase().startsWith('en') ? 'en' : 'fr'
}

/** What `--lang` asks for when Beffroi speaks it, else the terminal's language. */
export function chooseLanguage(
  wanted: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): ReportLanguage {
  return wanted === 'fr' || wanted === 'en' ? wanted : defaultLanguage(environment)
}
