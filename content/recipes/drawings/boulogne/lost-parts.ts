import { dottedBlock } from '../douai/vanished.ts'
import { oblong } from '../geometry.ts'
import type { Scene } from '../scene.ts'
import { gaolGate, gateOfSteps } from './gates.ts'

/** The gate of the steps with the duchess's cabinet on top, named in 1743 and gone since 1864: in dots, as nobody has drawn it for us. */
export const gateWithCabinet: Scene = {
  file: 'boulogne-sur-mer/stops/porte-des-degres/then.svg',
  seed: gateOfSteps.file,
  camera: gateOfSteps.camera,
  draw: (view) => {
    gateOfSteps.draw(view)
    dottedBlock(view, oblong(-4.4, 3, 8.8, 3.4), 13, 17.6)
  },
}

/** The gaol gate with its annex of 1689, pulled down in 1956: its side and size are imagined. */
export const gaolGateWithAnnex: Scene = {
  file: 'boulogne-sur-mer/stops/porte-gayole/then.svg',
  seed: gaolGate.file,
  camera: gaolGate.camera,
  draw: (view) => {
    gaolGate.draw(view)
    dottedBlock(view, oblong(-25.5, -2, 12, 9), 0, 7.6)
  },
}
