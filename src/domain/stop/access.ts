/** How well someone on wheels gets there. */
export type AccessLevel = 'yes' | 'limited' | 'no'

/** What a visitor who does not walk easily needs to know; a missing field is not known. */
export interface Access {
  readonly wheelchair?: AccessLevel
  readonly stroller?: AccessLevel
  readonly surface?: readonly ('paved' | 'cobbles' | 'gravel' | 'earth' | 'sand' | 'grass')[]
  /** Steepest slope, percent. */
  readonly slope?: number
  /** Narrowest passage, metres. */
  readonly width?: number
  /** Number of steps. */
  readonly steps?: number
  readonly benches?: boolean
  readonly toilets?: boolean
}
