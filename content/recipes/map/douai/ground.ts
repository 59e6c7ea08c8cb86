import type { Position } from '#domain/position/position.ts'
import { planeAt, type Line, type Point } from '../plane.ts'
import { smooth } from '../shapes.ts'

export const plane = planeAt([3.08046, 50.36771])
export const at = (longitude: number, latitude: number): Point => plane.onSheet([longitude, latitude])
export const through = (...places: readonly Position[]): Line => places.map(plane.onSheet)
export const around = (...places: readonly Position[]): Line => through(...places, ...places.slice(0, 1))

/** Positions the project's facts give. */
export const KNOWN = {
  beffroi: at(3.08046, 50.36771),
  saintPierre: at(3.08172, 50.37009),
  chartreuse: at(3.07594, 50.37464),
  porteDeValenciennes: at(3.08768, 50.36686),
  porteArras: at(3.07059, 50.36597),
  tourDesDames: at(3.0765, 50.3772),
  placeArmes: at(3.0819, 50.36755),
  parlement: at(3.07805, 50.37007),
  theatre: at(3.0789, 50.36609),
  hippodrome: at(3.08337, 50.36412),
  notreDame: at(3.08629, 50.36664),
  dauphin: at(3.0825, 50.36731),
  arkeos: at(3.1225, 50.405),
} as const

export const SCARPE = smooth(through([3.0735, 50.345], [3.0742, 50.356], [3.0748, 50.361], [3.0757, 50.3642], [3.07605, 50.3668], [3.0763, 50.3688], [3.0771, 50.3702], [3.0777, 50.372], [3.0781, 50.374], [3.0783, 50.3763], [3.0793, 50.3788], [3.0822, 50.3818], [3.0872, 50.3852], [3.097, 50.3905], [3.1095, 50.397], [3.1235, 50.406], [3.135, 50.412]), 3)
/** Boulevards on the line of the last town wall, through its two gates and past its last tower. */
export const RING = smooth(through([3.07055, 50.36585], [3.0722, 50.3637], [3.0755, 50.3624], [3.0799, 50.3619], [3.0838, 50.3628], [3.0868, 50.3645], [3.08785, 50.36685], [3.0896, 50.3699], [3.0903, 50.3737], [3.0884, 50.3767], [3.0846, 50.3782], [3.0804, 50.3782], [3.0766, 50.3775], [3.0727, 50.3759], [3.0697, 50.3731], [3.0686, 50.3697], [3.0691, 50.3674], [3.07055, 50.36585]), 2)
