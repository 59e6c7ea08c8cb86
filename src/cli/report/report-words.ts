import type { ReportLanguage } from '#pack/check/message.ts'

interface ReportWords {
  readonly error: string
  readonly warning: string
  readonly arrow: string
  readonly colon: string
  readonly completeness: string
  readonly columns: readonly string[]
  readonly errors: (count: number) => string
  readonly warnings: (count: number) => string
}

/** The words of the report around the problems. */
export const REPORT_WORDS: Readonly<Record<ReportLanguage, ReportWords>> = {
  fr: {
    error: 'erreur',
    warning: 'attention',
    arrow: '→',
    colon: '\u00A0:',
    completeness: 'Ce qui existe dans chaque langue',
    columns: ['langue', 'textes', 'images décrites', 'trajets', 'sons', 'films signés', 'mots'],
    errors: (count) => (count === 0 ? 'aucune erreur' : count === 1 ? '1 erreur' : `${count} erreurs`),
    warnings: (count) =>
      count === 0 ? 'aucun avertissement' : count === 1 ? '1 avertissement' : `${count} avertissements`,
  },
  en: {
    error: 'error',
    warning: 'warning',
    arrow: '→',
    colon: ':',
    completeness: 'What exists in each language',
    columns: ['language', 'texts', 'pictures described', 'legs', 'sounds', 'sign films', 'words'],
    errors: (count) => (count === 0 ? 'no errors' : count === 1 ? '1 error' : `${count} errors`),
    warnings: (count) => (count === 0 ? 'no warnings' : count === 1 ? '1 warning' : `${count} warnings`),
  },
}
