import type { BuiltPanorama } from '#domain/built-pack/built-scene.ts'
import { PackDamaged, PackFileMissing } from '#domain/built-pack/pack-errors.ts'
import { mountPanorama, type PanoramaStage } from '#kit/islands/scene/mount-panorama.ts'
import { SceneUnavailable } from '#kit/islands/scene/scene-unavailable.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'

/** What is seen of a panorama, and why it is only seen flat. */
export type ViewState = 'coming' | 'shown' | 'no-webgl' | 'unreadable' | 'missing'

export interface ViewElements {
  readonly host: HTMLElement
  readonly canvas: HTMLCanvasElement
  /** Of the spots, then of the links. */
  readonly marks: readonly HTMLElement[]
}

/**
 * Brings the pictures from the device or the network and draws them around the eye; undefined where that cannot be, which `onState` is told.
 * Nothing is told once `signal` has ended.
 */
export async function openView(
  { session, hands, pack }: ScreenContext,
  { now, before, look, spots, links }: BuiltPanorama,
  { host, canvas, marks }: ViewElements,
  onState: (state: ViewState) => void,
  signal: AbortSignal,
): Promise<PanoramaStage | undefined> {
  if (pack === null) return undefined
  const { source } = pack
  const tell = (state: ViewState) => {
    if (!signal.aborted) onState(state)
  }
  const isCalm = () => {
    const { motion } = session.settings.peek()
    return motion === 'reduced' || (motion === 'auto' && matchMedia('(prefers-reduced-motion: reduce)').matches)
  }
  tell('coming')
  try {
    const [today, past] = await Promise.all([
      source.readBytes(now.path, { signal }),
      before === undefined ? undefined : source.readBytes(before.path, { signal }),
    ])
    const onLost = () => {
      tell('no-webgl')
    }
    const places = [...spots, ...links.map(({ at }) => ({ at, when: 'both' as const }))]
    const pictures = past === undefined ? { now: today } : { now: today, before: past }
    const stage = await mountPanorama(
      host,
      canvas,
      { ...pictures, look, hands, places, marks, isCalm, onLost },
      { signal },
    )
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
