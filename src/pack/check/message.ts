/** The languages in which problems are told. */
export type ReportLanguage = 'fr' | 'en'
