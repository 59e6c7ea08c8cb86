import { alaskaCover, carving, emptyCase, explorersDesk, skinBoat, voyage, winterFeast } from './boulogne/alaska.ts'
import { hall, loans, newPaddles, plan, wayBack } from './boulogne/alaska-return.ts'
import { belfry, spiredKeep } from './boulogne/belfry.ts'
import { harbourMouth, townFromSea, walledTown } from './boulogne/covers.ts'
import { calaisGate, dunesGate, gaolGate, gateOfSteps } from './boulogne/gates.ts'
import { calvary, cliffToday, romanLight, seaCentre } from './boulogne/coast.ts'
import { quay, sailorsStreet } from './boulogne/harbour.ts'
import { column, horseman, mariette } from './boulogne/heroes.ts'
import { gaolGateWithAnnex, gateWithCabinet } from './boulogne/lost-parts.ts'
import { mansion, theatre } from './boulogne/mansions.ts'
import { basilica, saintNicolas } from './boulogne/sacred.ts'
import { castle, ramparts } from './boulogne/walls.ts'
import type { Scene } from './scene.ts'

/** Every drawing of Boulogne-sur-Mer. */
export const BOULOGNE: readonly Scene[] = [
  townFromSea, walledTown, harbourMouth,
  gateOfSteps, mansion, belfry, dunesGate, mariette, basilica, calaisGate, castle, ramparts, gaolGate,
  saintNicolas, theatre, quay, sailorsStreet, seaCentre, horseman, romanLight, calvary, column,
  spiredKeep, cliffToday, gateWithCabinet, gaolGateWithAnnex,
  alaskaCover, explorersDesk, voyage, skinBoat, carving, emptyCase, winterFeast, wayBack, loans, hall, newPaddles, plan,
]
