import type { Position } from '#domain/position/position.ts'
import { planeAt, type Line, type Point } from '../plane.ts'

/** The place Godefroy-de-Bouillon, where the two axes of the walled town cross. */
export const plane = planeAt([1.61356, 50.72453])

export const at = (longitude: number, latitude: number): Point => plane.onSheet([longitude, latitude])
export const through = (...places: readonly Position[]): Line => places.map(plane.onSheet)
/** A closed ring through the places. */
export const around = (...places: readonly Position[]): Line => through(...places, ...places.slice(0, 1))

/** Positions the project's facts give, in degrees; each is said there with its source and accuracy. */
export const KNOWN = {
  beffroi: at(1.61319, 50.72506),
  notreDame: at(1.61512, 50.72626),
  chateau: at(1.61742, 50.72566),
  porteDesDunes: at(1.61187, 50.7256),
  porteGayole: at(1.61513, 50.72354),
  porteDeCalais: at(1.61642, 50.72634),
  porteDesDegres: at(1.61231, 50.72374),
  desandrouin: at(1.61307, 50.72447),
  mariette: at(1.61194, 50.72619),
  saintNicolas: at(1.60746, 50.72339),
  theatre: at(1.60583, 50.725),
  casa: at(1.60974, 50.724),
  nausicaa: at(1.59472, 50.73083),
  sanMartin: at(1.595, 50.7321),
  calvaire: at(1.597, 50.733),
  colonne: at(1.61773, 50.7412),
  beuriere: at(1.6003, 50.7283),
} as const
