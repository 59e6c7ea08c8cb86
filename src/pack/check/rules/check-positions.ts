import { distanceMeters, type Area, type Position } from '#domain/position/position.ts'
import type { Checking } from '../checking.ts'

/** Positions outside the pack's area, or with longitude and latitude swapped. */
export function checkPositions(checking: Checking): void {
  const { tree } = checking
  const area = tree.pack?.value.area
  if (area === undefined || area[0] >= area[2] || area[1] >= area[3]) return
  for (const { file, value } of tree.stops.values()) {
    if (value.position !== undefined) checkPosition(checking, area, value.position, file, '/position')
    for (const [index, { circle, polygon }] of (value.triggers ?? []).entries()) {
      if (circle?.centre !== undefined)
        checkPosition(checking, area, circle.centre, file, `/triggers/${index}/circle/centre`)
      // One point of a polygon tells as much as all.
      if (polygon?.[0] !== undefined) checkPosition(checking, area, polygon[0], file, `/triggers/${index}/polygon/0`)
    }
  }
  for (const { file, at, value } of tree.places) checkPosition(checking, area, value.position, file, `${at}/position`)
  for (const { path } of tree.trails.values()) {
    const outside = path?.positions.find(([lng = 0, lat = 0]) => !isInside(area, [lng, lat]))
    if (path !== undefined && outside !== undefined)
      checkPosition(checking, area, [outside[0] ?? 0, outside[1] ?? 0], path.file, '')
  }
}

function checkPosition({ report }: Checking, area: Area, position: Position, file: string, at: string): void {
  if (isInside(area, position)) return
  const [lng, lat] = position
  if (isInside(area, [lat, lng])) report('position-swapped', file, at, { lng, lat })
  else report('position-outside-area', file, at, { far: Math.round(distanceToArea(area, position)) })
}

function isInside([west, south, east, north]: Area, [lng, lat]: Position): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north
}

function distanceToArea([west, south, east, north]: Area, position: Position): number {
  const nearest: Position = [Math.min(east, Math.max(west, position[0])), Math.min(north, Math.max(south, position[1]))]
  return distanceMeters(position, nearest)
}
