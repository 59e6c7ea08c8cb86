import {
  AmbientLight,
  Box3,
  Color,
  DirectionalLight,
  Mesh,
  PerspectiveCamera,
  Plane,
  Scene,
  Sphere,
  Vector3,
} from 'three'
import { disposeScene } from './dispose-scene.ts'
import { engrave, MOST_EDGED_TRIANGLES, newBurin } from './engraved.ts'
import { followView } from './follow-view.ts'
import { loadGlb } from './load-glb.ts'
import { modelParts } from './model-parts.ts'
import type { Cut, ModelOptions, ModelStage } from './mount-model.ts'
import { type Ball, between, bounded, draggedBy, eyeOf, nearestTurn, onSpot, SEEN_DEGREES, whole } from './orbit.ts'
import { pageColours } from './page-colours.ts'
import { labelWidth, moveMarks } from './move-marks.ts'
import { placeLabels, type PlacedMark } from './place-labels.ts'
import { joinRenderer } from './shared-renderer.ts'

/** Lines of the engraving on a thing's height. */
const LINES = 130
const LIGHT_OVER_DEGREES = 38
const STEP_OUT = 1e-3

/** The part of the island that knows three; see `mountModel`. */
export async function openModel(
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  { model, bytes, hands, marks, isCalm, onLost }: ModelOptions,
  signal: AbortSignal,
): Promise<ModelStage> {
  const { scene: root, triangles } = await loadGlb(bytes)
  if (signal.aborted) disposeScene(root)
  signal.throwIfAborted()
  const scene = new Scene()
  scene.add(root)
  scene.updateMatrixWorld(true)
  const box = new Box3().setFromObject(root)
  const ball = ballAbout(box)
  const burin = newBurin((ball.radius * 2) / LINES)
  const parts = modelParts(root, model)
  const meshes: Mesh[] = []
  root.traverse((object) => {
    if (object instanceof Mesh) meshes.push(object)
  })
  for (const mesh of meshes)
    engrave(mesh, parts.certaintyOf(mesh), burin, { hasEdges: triangles <= MOST_EDGED_TRIANGLES })

  const sun = new DirectionalLight('#ffffff', Math.PI)
  scene.add(sun, sun.target, new AmbientLight('#ffffff', 0.2))
  sun.target.position.set(...ball.middle)
  const light = (degrees: number) => {
    sun.position.set(...eyeOf({ around: degrees, over: LIGHT_OVER_DEGREES, near: 1, target: ball.middle }, ball, 1))
    joined.ask()
  }
  const camera = new PerspectiveCamera(SEEN_DEGREES, 1, ball.radius / 50, ball.radius * 40)
  const orbit = { now: whole(ball, model.from) }
  let placed: readonly (PlacedMark | null)[] = []

  const joined = joinRenderer(
    {
      canvas,
      scene,
      camera,
      onLost,
      onFrame(nowMs, size) {
        motion.step(nowMs)
        const { ink, paper, signal: mark } = pageColours(host)
        burin.ink.value.set(new Color(ink))
        burin.paper.value.set(new Color(paper))
        burin.signal.value.set(new Color(mark))
        camera.aspect = size.width / size.height
        camera.position.set(...eyeOf(orbit.now, ball, camera.aspect))
        camera.lookAt(...orbit.now.target)
        camera.updateProjectionMatrix()
        camera.updateMatrixWorld()
        placed = markSpots(size)
        canvas.dataset['around'] = (((orbit.now.around % 360) + 360) % 360).toFixed(1)
        canvas.dataset['near'] = orbit.now.near.toFixed(2)
      },
    },
    signal,
  )
  const rules = { dragged: draggedBy, bounded, between }
  const motion = followView(host, { view: orbit, rules, hands, isCalm, ask: joined.ask, signal })
  signal.addEventListener(
    'abort',
    () => {
      disposeScene(scene)
    },
    { once: true },
  )
  if (model.times.length > 0)
    parts.showYear((model.times.find(({ id }) => id === model.start) ?? model.times.at(-1))?.year)
  light(model.from - 50)

  function markSpots(size: { readonly width: number; readonly height: number }): readonly (PlacedMark | null)[] {
    const anchors = model.spots.map(({ at, part }, index) => {
      const point = new Vector3(...at).project(camera)
      const isHidden = !parts.isShown(part) || point.z > 1 || Math.abs(point.x) > 1 || Math.abs(point.y) > 1
      return {
        x: ((point.x + 1) / 2) * size.width,
        y: ((1 - point.y) / 2) * size.height,
        labelWidth: labelWidth(marks[index]),
        isHidden,
      }
    })
    const found = placeLabels(anchors, size, placed)
    moveMarks(marks, anchors, found, isBehind)
    return found
  }
  /** A detail on the far side: its way out from the middle points away from the eye. */
  function isBehind(index: number): boolean {
    const at = model.spots[index]?.at ?? ball.middle
    const out = new Vector3(at[0] - ball.middle[0], 0, at[2] - ball.middle[2])
    if (out.length() < ball.radius * 0.05) return false
    return out.dot(new Vector3(camera.position.x - at[0], 0, camera.position.z - at[2])) < 0
  }
  return {
    turnBy(around, over) {
      motion.go(bounded({ ...orbit.now, around: orbit.now.around + around, over: orbit.now.over + over }))
    },
    zoomBy(factor) {
      motion.flyTo(bounded({ ...orbit.now, near: orbit.now.near * factor }))
    },
    showWhole() {
      const all = whole(ball, model.from)
      motion.flyTo({ ...all, around: nearestTurn(all.around, orbit.now.around) })
    },
    showSpot(index) {
      const spot = model.spots[index]
      if (spot !== undefined) motion.flyTo(bounded(onSpot(spot, ball, orbit.now)))
    },
    showYear(year) {
      parts.showYear(year)
      joined.ask()
    },
    light,
    cut(along, share) {
      burin.cut.value = share > 0 ? 1 : 0
      burin.planes.splice(0, burin.planes.length, ...(share > 0 ? [planeOf(box, along, share)] : []))
      joined.ask()
    },
    apart(share) {
      parts.apart(share)
      joined.ask()
    },
  }
}

function ballAbout(box: Box3): Ball {
  const { center, radius } = box.getBoundingSphere(new Sphere())
  return { middle: [center.x, center.y, center.z], radius: Math.max(radius, 0.01) }
}

/** Keeps what lies behind the plane: a share of the box is taken away from the right, from above or from the front. */
function planeOf(box: Box3, along: Cut, share: number): Plane {
  const { min, max } = box
  const at = max[along] - (max[along] - min[along] + STEP_OUT) * share
  const normal = new Vector3()
  normal[along] = -1
  return new Plane(normal, at)
}
