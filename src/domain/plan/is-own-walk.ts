/** Whether a trail's id is that of a walk composed on the device: see `ownWalkId`. The one thing about such walks that the first screen needs. */
export function isOwnWalk(id: string): boolean {
  return id.includes('~')
}
