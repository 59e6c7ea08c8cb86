import {
  BackSide,
  LinearFilter,
  Mesh,
  RepeatWrapping,
  ShaderMaterial,
  SphereGeometry,
  SRGBColorSpace,
  Texture,
  Vector3,
} from 'three'
import { SceneUnavailable } from './scene-unavailable.ts'

/** The pictures around the eye, and how much of the past is seen. */
export interface Sphere {
  readonly mesh: Mesh
  /** Where one looks, as an arrow. */
  readonly ahead: Vector3
  /** 0 to 1 all over; with `lens` on, within it. */
  setPast(share: number, lens: boolean): void
  dispose(): void
}

const MOST_WIDE = 8192

/** Half of what the past fades in over, degrees from where one looks: all of it within the first, none beyond the second. */
export const LENS_DEGREES = [11, 19] as const

/** Decodes both pictures and lays them around the eye. @throws SceneUnavailable when one is damaged */
export async function openSphere(now: Uint8Array, then: Uint8Array | undefined): Promise<Sphere> {
  const [today, past] = await Promise.all([textureOf(now), then === undefined ? undefined : textureOf(then)])
  const ahead = new Vector3(0, 0, -1)
  const uniforms = {
    uNow: { value: today },
    uThen: { value: past ?? today },
    uAhead: { value: ahead },
    uPast: { value: 0 },
    uLens: { value: 0 },
    uRing: { value: LENS_DEGREES.map((degrees) => (degrees / 180) * Math.PI) },
  }
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: BackSide,
    depthWrite: false,
  })
  const geometry = new SphereGeometry(10, 64, 40)
  return {
    mesh: new Mesh(geometry, material),
    ahead,
    setPast(share, lens) {
      uniforms.uPast.value = past === undefined ? 0 : share
      uniforms.uLens.value = lens ? 1 : 0
    },
    dispose() {
      geometry.dispose()
      material.dispose()
      for (const texture of [today, past]) {
        if (texture === undefined) continue
        ;(texture.source.data as ImageBitmap).close()
        texture.dispose()
      }
    },
  }
}

/** Twice as wide as high, and no larger than every device can hold. The build sees to it; the bytes may be from elsewhere. */
function isAllAround({ width, height }: ImageBitmap): boolean {
  return Math.abs(width - height * 2) <= 2 && width <= MOST_WIDE
}

async function textureOf(bytes: Uint8Array): Promise<Texture> {
  try {
    const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/webp' }), {
      colorSpaceConversion: 'none',
    })
    if (!isAllAround(picture)) {
      picture.close()
      throw new RangeError('The picture is no view all around.')
    }
    const texture = new Texture(picture)
    texture.flipY = false
    texture.colorSpace = SRGBColorSpace
    // Around the back the picture meets itself; without smaller copies no seam shows there.
    texture.wrapS = RepeatWrapping
    texture.generateMipmaps = false
    texture.minFilter = LinearFilter
    texture.needsUpdate = true
    return texture
  } catch (cause) {
    throw new SceneUnavailable('unreadable', { cause })
  }
}

const VERTEX = `
varying vec3 vArrow;
void main() {
  vArrow = position;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`

const FRAGMENT = `
varying vec3 vArrow;
uniform sampler2D uNow, uThen;
uniform vec3 uAhead;
uniform float uPast, uLens;
uniform vec2 uRing;
void main() {
  vec3 arrow = normalize(vArrow);
  vec2 place = vec2(atan(arrow.x, -arrow.z) / 6.28318530718 + 0.5, acos(clamp(arrow.y, -1.0, 1.0)) / 3.14159265359);
  float off = acos(clamp(dot(arrow, normalize(uAhead)), -1.0, 1.0));
  float within = mix(1.0, 1.0 - smoothstep(uRing.x, uRing.y, off), uLens);
  vec4 now = texture2D(uNow, place);
  vec4 then = texture2D(uThen, place);
  gl_FragColor = mix(now, then, uPast * within);
  #include <colorspace_fragment>
}`
