import type { ReportLanguage } from '#pack/check/message.ts'

/** The language of the terminal's locale when Beffroi speaks it, else French, the towns' own. */
export function defaultLanguage(environment: Readonly<Record<string, string | undefined>>): ReportLanguage {
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? ''
  return locale.toLowerCase().startsWith('en') ? 'en' : 'fr'
}
