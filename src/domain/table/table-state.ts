/** A pack that lies on a table, as its staff see it. */
export interface TablePack {
  readonly id: string
  /** By language; the pack's id where it has no name in any. */
  readonly titles: Readonly<Record<string, string>>
  /** Number of the version in place. */
  readonly sequence: number
  /** Number of the version before, which can be put back; null where there is none whole. */
  readonly before: number | null
  readonly isShown: boolean
}

/** Something that a stick or an address has for the table. */
export interface ContentOffer {
  /** Names the offer among those of now. */
  readonly id: string
  /** The stick's folder, or the address. */
  readonly from: string
  readonly pack: string
  readonly titles: Readonly<Record<string, string>>
  readonly sequence: number
  /**
   * `known`: the table has it. `waits-for-staff`: nobody has signed it whom the table knows. `waits-for-turn`: another version is about to be shown.
   * `refused`: it cannot be trusted or read, or could not be shown before.
   */
  readonly state: 'known' | 'waits-for-staff' | 'waits-for-turn' | 'installing' | 'installed' | 'refused'
  /** Why it was refused: an error's name, or what is held against its signature. */
  readonly why?: string
  /** From 0 to 1, while it is installed. */
  readonly progress?: number
}

/** What staff are told of the table. */
export interface TableState {
  readonly packs: readonly TablePack[]
  readonly offers: readonly ContentOffer[]
  readonly stage: 'pack' | 'before' | 'safe'
  /** How often the page was launched anew since the keeper began. */
  readonly failures: number
  /** Since when the keeper runs, and the table's clock, milliseconds since 1970. */
  readonly sinceMs: number
  readonly nowMs: number
  /** Addresses at which phones find the table; none where it answers only itself. */
  readonly addresses: readonly string[]
  readonly freeBytes: number
  /** Whether the machine can be switched off from the glass. */
  readonly canPowerOff: boolean
  /** Where the statistics lie on the table's disk. */
  readonly statisticsFolder: string
}

/** What staff can have done. */
export type StaffWish =
  | { readonly do: 'go-back'; readonly pack: string }
  | { readonly do: 'install'; readonly offer: string }
  | { readonly do: 'look' }
  | { readonly do: 'restart' }
  | { readonly do: 'leave' }
  | { readonly do: 'power-off' }

/** The answer to a code: open, or wrong and for how long no other is looked at. */
export type PinAnswer =
  { readonly open: true; readonly token: string } | { readonly open: false; readonly waitMs: number }

/** What a page is told at its start. */
export interface KeptSettings {
  /** As staff have set them; every value is doubted by whoever reads it. */
  readonly settings: Readonly<Record<string, unknown>>
  /** False on a new table: whoever sets it up chooses one first. */
  readonly hasPin: boolean
}
