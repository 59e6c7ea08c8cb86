import {
  Color,
  DoubleSide,
  EdgesGeometry,
  LineBasicMaterial,
  LineDashedMaterial,
  LineSegments,
  type Material,
  type Mesh,
  MeshLambertMaterial,
  type MeshStandardMaterial,
  type Plane,
} from 'three'
import type { Certainty } from '#domain/built-pack/built-scene.ts'
import { disposeMaterial } from './dispose-scene.ts'

/** Colours of the page, and how the whole is cut: shared by all that is drawn of one model. */
export interface Burin {
  readonly ink: { value: Color }
  readonly paper: { value: Color }
  readonly signal: { value: Color }
  /** Distance between two engraved lines, metres. */
  readonly gap: { value: number }
  /** 1 while a plane cuts the model: then what is seen of its inside is hatched as a cut. */
  readonly cut: { value: number }
  /** The plane, or none. The same list for all materials. */
  readonly planes: Plane[]
}

export function newBurin(gap: number): Burin {
  return {
    ink: { value: new Color('#14233a') },
    paper: { value: new Color('#f7f2e8') },
    signal: { value: new Color('#b23a22') },
    gap: { value: gap },
    cut: { value: 0 },
    planes: [],
  }
}

/** Angle between two faces from which their common edge is drawn, degrees. */
const EDGE_DEGREES = 24
/** Edges of finer models cost more to find than they show. */
export const MOST_EDGED_TRIANGLES = 60_000

/** Draws a mesh as an engraving: lines where the light does not reach, an edge in ink; hatched where it is probable, dotted where imagined. */
export function engrave(
  mesh: Mesh,
  certainty: Certainty,
  burin: Burin,
  { hasEdges }: { readonly hasEdges: boolean },
): void {
  const old = mesh.material as MeshStandardMaterial | MeshStandardMaterial[]
  const from = Array.isArray(old) ? old[0] : old
  if (from === undefined) return
  const material = new MeshLambertMaterial({
    color: from.color,
    map: from.map,
    vertexColors: from.vertexColors,
    transparent: from.transparent,
    opacity: from.opacity,
    alphaTest: from.alphaTest,
    side: DoubleSide,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 1,
    clippingPlanes: burin.planes,
  })
  cutInto(material, certainty, burin)
  from.map = null
  for (const one of Array.isArray(old) ? old : [old]) disposeMaterial(one)
  mesh.material = material
  if (hasEdges) mesh.add(edgesOf(mesh, certainty, burin))
}

function edgesOf(mesh: Mesh, certainty: Certainty, burin: Burin): LineSegments {
  const isDotted = certainty === 'imagined'
  const scale = mesh.getWorldScale(mesh.scale.clone()).x || 1
  const [dashSize, gapSize] = [(burin.gap.value * 2) / scale, (burin.gap.value * 2) / scale]
  const look = { color: burin.ink.value, clippingPlanes: burin.planes, transparent: true, opacity: 0.8 }
  const material = isDotted ? new LineDashedMaterial({ ...look, dashSize, gapSize }) : new LineBasicMaterial(look)
  // One colour object for all, so that day and night change them together.
  material.color = burin.ink.value
  const lines = new LineSegments(new EdgesGeometry(mesh.geometry, EDGE_DEGREES), material)
  if (isDotted) lines.computeLineDistances()
  lines.raycast = () => {}
  return lines
}

const KIND: Readonly<Record<Certainty, number>> = { sure: 0, probable: 1, imagined: 2 }

function cutInto(material: Material, certainty: Certainty, { ink, paper, signal, gap, cut }: Burin): void {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { uInk: ink, uPaper: paper, uSignal: signal, uGap: gap, uCut: cut })
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec3 vPlace;')
      .replace(
        '#include <project_vertex>',
        '#include <project_vertex>\nvPlace = (modelMatrix * vec4(transformed, 1.0)).xyz;',
      )
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${DECLARED}`)
      .replace('#include <opaque_fragment>', `#include <opaque_fragment>\n${BURIN[KIND[certainty]] ?? ''}\n${CUT}`)
  }
  material.customProgramCacheKey = () => `engraved ${certainty}`
}

const DECLARED = `
varying vec3 vPlace;
uniform vec3 uInk, uPaper, uSignal;
uniform float uGap, uCut;
/** 1 on lines that fill a share of their distance, smoothed to the width of a pixel; fades where they would flicker. */
float ruled(float at, float share) {
  float wide = fwidth(at);
  float off = abs(fract(at) - 0.5) * 2.0;
  float line = 1.0 - smoothstep(share - wide * 2.0, share + wide * 2.0, off);
  return mix(line, share, smoothstep(0.25, 0.6, wide));
}`

const LIT = `
float shown = max(dot(diffuseColor.rgb, vec3(0.3333)), 0.02);
float lit = clamp(dot(reflectedLight.directDiffuse, vec3(0.3333)) / shown, 0.0, 1.0);
float shade = 1.0 - lit;`

const BURIN = [
  // Sure: its own colour, engraved where the light does not reach.
  `${LIT}
  vec3 wash = mix(diffuseColor.rgb, diffuseColor.rgb * 0.72, shade);
  float line = ruled(vPlace.y / uGap, clamp(shade * 0.75 - 0.12, 0.0, 0.6));
  line = max(line, ruled((vPlace.x + vPlace.z + vPlace.y) / uGap * 0.7, clamp(shade * 1.1 - 0.7, 0.0, 0.45)));
  gl_FragColor.rgb = mix(wash, uInk, line * 0.75);`,
  // Probable: hatched across, paler.
  `${LIT}
  vec3 wash = mix(mix(diffuseColor.rgb, uPaper, 0.5), diffuseColor.rgb, shade * 0.5);
  float line = ruled((gl_FragCoord.x + gl_FragCoord.y) / 11.0, 0.16 + shade * 0.22);
  gl_FragColor.rgb = mix(wash, uInk, line * 0.8);`,
  // Imagined: dots one sees through.
  `${LIT}
  vec2 cell = fract(gl_FragCoord.xy / 7.0 + vec2(0.0, floor(gl_FragCoord.x / 7.0) * 0.5)) - 0.5;
  if (length(cell) > 0.2 + shade * 0.16) discard;
  gl_FragColor.rgb = mix(diffuseColor.rgb, uInk, 0.7);`,
] as const

const CUT = `
if (uCut > 0.5 && !gl_FrontFacing) {
  float mark = ruled((gl_FragCoord.x - gl_FragCoord.y) / 14.0, 0.24);
  gl_FragColor.rgb = mix(mix(uPaper, uSignal, 0.12), uSignal, mark);
}`
