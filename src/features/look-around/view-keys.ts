import type { PanoramaStage } from '#kit/islands/scene/mount-panorama.ts'

const STEP_DEGREES = 10
const FACTOR = 1.25

/** What a key does with the view; undefined for keys that are not for it. Arrows turn the head. */
export function viewKey(key: string, stage: PanoramaStage | undefined): (() => void) | undefined {
  if (stage === undefined) return undefined
  const turn = (across: number, up: number) => () => {
    stage.turnBy(across * STEP_DEGREES, up * STEP_DEGREES)
  }
  switch (key) {
    case 'ArrowLeft':
      return turn(-1, 0)
    case 'ArrowRight':
      return turn(1, 0)
    case 'ArrowUp':
      return turn(0, 1)
    case 'ArrowDown':
      return turn(0, -1)
    case '+':
    case '=':
      return () => {
        stage.zoomBy(FACTOR)
      }
    case '-':
      return () => {
        stage.zoomBy(1 / FACTOR)
      }
    case '0':
      return () => {
        stage.lookFirst()
      }
    default:
      return undefined
  }
}
