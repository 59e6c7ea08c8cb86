/** What the sentence of a problem needs. Numbers are bare, in the unit its message names. */
export type ProblemValues = Readonly<Record<string, string | number | readonly string[]>>
