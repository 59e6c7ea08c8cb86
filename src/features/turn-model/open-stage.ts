import type { BuiltModel } from '#domain/built-pack/built-scene.ts'
import { PackDamaged, PackFileMissing } from '#domain/built-pack/pack-errors.ts'
import { mountModel, type ModelStage } from '#kit/islands/scene/mount-model.ts'
import { SceneUnavailable } from '#kit/islands/scene/scene-unavailable.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'

/** What is seen of a model, and why it is not. */
export type StageState = 'coming' | 'shown' | 'no-webgl' | 'unreadable' | 'missing'

export interface StageElements {
  readonly host: HTMLElement
  readonly canvas: HTMLCanvasElement
  readonly marks: readonly HTMLElement[]
}

/**
 * Brings the model from the device or the network and draws it; undefined where it cannot be, which `onState` is told.
 * Nothing is told once `signal` has ended.
 */
export async function openStage(
  { session, hands, pack }: ScreenContext,
  model: BuiltModel,
  { host, canvas, marks }: StageElements,
  onState: (state: StageState) => void,
  signal: AbortSignal,
): Promise<ModelStage | undefined> {
  if (pack === null) return undefined
  const tell = (state: StageState) => {
    if (!signal.aborted) onState(state)
  }
  const isCalm = () => {
    const { motion } = session.settings.peek()
    return motion === 'reduced' || (motion === 'auto' && matchMedia('(prefers-reduced-motion: reduce)').matches)
  }
  tell('coming')
  try {
    const bytes = await pack.source.readBytes(model.path, { signal })
    const onLost = () => {
      tell('no-webgl')
    }
    const stage = await mountModel(host, canvas, { model, bytes, hands, marks, isCalm, onLost }, { signal })
    tell('shown')
    return stage
  } catch (error) {
    if (signal.aborted) return undefined
    if (error instanceof SceneUnavailable) tell(error.reason)
    else if (error instanceof PackFileMissing || error instanceof PackDamaged) tell('missing')
    else throw error
    return undefined
  }
}
