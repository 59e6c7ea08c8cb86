import type { ModelStage } from '#kit/islands/scene/mount-model.ts'

const STEP_DEGREES = 12
const FACTOR = 1.25

/** What a key does with the thing in the hand; undefined for keys that are not for it. Arrows turn it as a finger would. */
export function stageKey(key: string, stage: ModelStage | undefined): (() => void) | undefined {
  if (stage === undefined) return undefined
  switch (key) {
    case 'ArrowLeft':
      return () => {
        stage.turnBy(STEP_DEGREES, 0)
      }
    case 'ArrowRight':
      return () => {
        stage.turnBy(-STEP_DEGREES, 0)
      }
    case 'ArrowUp':
      return () => {
        stage.turnBy(0, -STEP_DEGREES)
      }
    case 'ArrowDown':
      return () => {
        stage.turnBy(0, STEP_DEGREES)
      }
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
        stage.showWhole()
      }
    default:
      return undefined
  }
}
