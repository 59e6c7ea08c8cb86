import { belfry } from './douai/belfry.ts'
import { arrasGate, arrasGateRoofed, ourLady, ourLadyWhole, valenciennesGate, valenciennesGateInWall } from './douai/gates.ts'
import { vanishedTown } from './douai/lost.ts'
import { parliament, townFromRiver } from './douai/river.ts'
import { feastDay, poet, theatre } from './douai/square.ts'
import { charterhouse, collegiate, ladiesTower, ladiesTowerInWall } from './douai/stones.ts'
import type { Scene } from './scene.ts'

/** Every drawing of Douai. */
export const DOUAI: readonly Scene[] = [
  townFromRiver, vanishedTown, belfry, poet, feastDay, theatre, parliament, collegiate, charterhouse, ladiesTower, ladiesTowerInWall,
  valenciennesGate, ourLady, arrasGate, valenciennesGateInWall, ourLadyWhole, arrasGateRoofed,
]
