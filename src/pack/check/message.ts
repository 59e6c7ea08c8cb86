/** The languages in which problems are told. */
export type ReportLanguage = 'fr' | 'en'

/**
 * One kind of problem in words. Templates name values in braces, with how to say them: `{size:bytes}`, `{far:metres}`,
 * `{known:list}`. What stands in `[[ ]]` is left out when one of its values is missing.
 */
export interface Message {
  readonly severity: 'error' | 'warning'
  /** What is wrong, then what to do. */
  readonly fr: readonly [sentence: string, remedy: string]
  readonly en: readonly [sentence: string, remedy: string]
}
