import { belfry } from './douai/belfry.ts'
import { charterhouse, collegiate, ladiesTower, parliament, townFromRiver, vanishedTown } from './douai/river.ts'
import { feastDay, poet, theatre } from './douai/square.ts'
import type { Scene } from './scene.ts'

/** Every drawing of Douai. */
export const DOUAI: readonly Scene[] = [
  townFromRiver, vanishedTown, belfry, poet, feastDay, theatre, parliament, collegiate, charterhouse, ladiesTower,
]
