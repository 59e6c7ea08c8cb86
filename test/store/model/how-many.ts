/** How much the proofs try: what `npm test` has the time for, and what `npm run soak` does in hours. `BEFFROI_SEED` begins elsewhere. */
export interface HowMany {
  readonly seed: number
  /** Disks that each crash point may leave. */
  readonly crashesPerPoint: number
  readonly histories: number
  readonly interleavings: number
  readonly kills: number
  /** The same in Firefox, which takes four times as long. */
  readonly firefoxKills: number
  readonly longMs: number
}

const IN_CI = {
  crashesPerPoint: 40,
  histories: 2000,
  interleavings: 1000,
  kills: 60,
  firefoxKills: 15,
  longMs: 300_000,
}
const IN_SOAK = {
  crashesPerPoint: 400,
  histories: 40_000,
  interleavings: 20_000,
  kills: 500,
  firefoxKills: 100,
  longMs: 21_600_000,
}

export function howMany(): HowMany {
  const { BEFFROI_SOAK: soak, BEFFROI_SEED: seed = '1', BEFFROI_KILLS: kills } = process.env
  const counts = soak === undefined ? IN_CI : IN_SOAK
  return { ...counts, seed: Number(seed), kills: kills === undefined ? counts.kills : Number(kills) }
}
