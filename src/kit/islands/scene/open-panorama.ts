import { PerspectiveCamera, Scene, Vector3 } from 'three'
import { followDeviceLook, mayFollowDevice } from './device-look.ts'
import { followView } from './follow-view.ts'
import { headsetFor } from './headset.ts'
import { apart, arrowOf, between, bounded, draggedIn, FIRST_WIDE, lookAt } from './look.ts'
import type { PanoramaOptions, PanoramaStage, PastWay } from './mount-panorama.ts'
import { labelWidth, moveMarks } from './move-marks.ts'
import { type Anchor, placeLabels, type PlacedMark } from './place-labels.ts'
import { joinRenderer } from './shared-renderer.ts'
import { LENS_DEGREES, openSphere } from './sphere.ts'

/** The part of the island that knows three; see `mountPanorama`. */
export async function openPanorama(
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  { now, before, look, hands, places, marks, isCalm, onLost }: PanoramaOptions,
  signal: AbortSignal,
): Promise<PanoramaStage> {
  const sphere = await openSphere(now, before)
  if (signal.aborted) sphere.dispose()
  signal.throwIfAborted()
  const scene = new Scene()
  scene.add(sphere.mesh)
  const camera = new PerspectiveCamera(FIRST_WIDE, 1, 0.1, 40)
  const view = { now: bounded(lookAt(look)) }
  const arrows = places.map(({ at }) => lookAt(at))
  let past: PastWay = { kind: 'share', share: 0 }
  let placed: readonly (PlacedMark | null)[] = []
  let device: AbortController | undefined

  const joined = joinRenderer(
    {
      canvas,
      scene,
      camera,
      onLost,
      onFrame(nowMs, size) {
        motion.step(nowMs)
        camera.aspect = size.width / size.height
        camera.fov = view.now.wide
        camera.lookAt(...arrowOf(view.now))
        camera.updateProjectionMatrix()
        camera.updateMatrixWorld()
        sphere.ahead.set(...arrowOf(view.now))
        placed = markPlaces(size)
        canvas.dataset['turn'] = (((view.now.turn % 360) + 360) % 360).toFixed(1)
        canvas.dataset['wide'] = view.now.wide.toFixed(1)
      },
    },
    signal,
  )
  const rules = {
    dragged: (...drag: Parameters<ReturnType<typeof draggedIn>>) => draggedIn(canvas.clientHeight)(...drag),
    bounded,
    between,
  }
  const motion = followView(host, { view, rules, hands, isCalm, ask: joined.ask, signal })
  signal.addEventListener(
    'abort',
    () => {
      device?.abort()
      sphere.dispose()
    },
    { once: true },
  )
  joined.ask()

  /** How much of the past is seen at a place, 0 to 1. */
  function pastAt(index: number): number {
    if (past.kind === 'share') return past.share
    const arrow = arrows[index]
    return arrow !== undefined && apart(view.now, arrow) < LENS_DEGREES[1] ? 1 : 0
  }

  function markPlaces(size: { readonly width: number; readonly height: number }): readonly (PlacedMark | null)[] {
    const anchors = arrows.map((arrow, index): Anchor => {
      const point = new Vector3(...arrowOf(arrow)).project(camera)
      const when = places[index]?.when ?? 'both'
      const isOther = (when === 'then' && pastAt(index) < 0.5) || (when === 'now' && pastAt(index) >= 0.5)
      return {
        x: ((point.x + 1) / 2) * size.width,
        y: ((1 - point.y) / 2) * size.height,
        labelWidth: labelWidth(marks[index]),
        isHidden: isOther || point.z > 1 || Math.abs(point.x) > 1 || Math.abs(point.y) > 1,
      }
    })
    const found = placeLabels(anchors, size, placed)
    moveMarks(marks, anchors, found, () => false)
    return found
  }

  return {
    turnBy(turn, tilt) {
      motion.go({ ...view.now, turn: view.now.turn + turn, tilt: view.now.tilt + tilt })
    },
    zoomBy(factor) {
      motion.flyTo(bounded({ ...view.now, wide: view.now.wide / factor }))
    },
    lookFirst() {
      motion.flyTo(bounded({ ...lookAt(look, view.now), wide: FIRST_WIDE }))
    },
    showPlace(index) {
      const place = places[index]
      if (place !== undefined) motion.flyTo(bounded({ ...lookAt(place.at, view.now), wide: 50 }))
    },
    showPast(way) {
      past = way
      sphere.setPast(way.kind === 'share' ? way.share : 1, way.kind === 'where-i-look')
      joined.ask()
    },
    async followDevice(wanted) {
      device?.abort()
      device = undefined
      if (!wanted || !(await mayFollowDevice()) || signal.aborted) return false
      device = new AbortController()
      followDeviceLook(view.now, (next) => motion.go({ ...view.now, ...next }), device.signal)
      return true
    },
    enterHeadset: await headsetFor(scene, sphere.ahead, signal),
  }
}
