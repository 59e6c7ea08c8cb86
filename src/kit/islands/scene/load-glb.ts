import { ClampToEdgeWrapping, type Group, RepeatWrapping, Texture } from 'three'
import { GLTFLoader, type GLTFParser } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { decodeMeshopt, type MeshoptFilter, type MeshoptMode } from '#domain/model/decode-meshopt.ts'
import { judgeGlb } from '#domain/model/judge-glb.ts'
import { undoFilter } from '#domain/model/meshopt-filters.ts'
import { readGlb } from '#domain/model/read-glb.ts'
import { SceneUnavailable } from './scene-unavailable.ts'

/** A model as three's objects. Nothing is fetched, nothing outside the bytes is read. @throws SceneUnavailable when it is damaged or too large */
export async function loadGlb(file: Uint8Array): Promise<{ readonly scene: Group; readonly triangles: number }> {
  const glb = readGlb(file)
  const judged = glb === null ? null : judgeGlb(glb)
  if (judged?.ok !== true) throw new SceneUnavailable('unreadable')
  const loader = new GLTFLoader()
  loader.setMeshoptDecoder(MESHOPT as unknown as Parameters<GLTFLoader['setMeshoptDecoder']>[0])
  loader.register(picturesInMemory)
  try {
    const { scene } = await loader.parseAsync(new Uint8Array(file).buffer, '')
    return { scene, triangles: judged.contents.triangles }
  } catch (cause) {
    throw new SceneUnavailable('unreadable', { cause })
  }
}

/** What three asks of a decoder, without WebAssembly. */
const MESHOPT = {
  supported: true,
  ready: Promise.resolve(),
  decodeGltfBuffer(
    target: Uint8Array,
    count: number,
    stride: number,
    packed: Uint8Array,
    mode: MeshoptMode,
    filter: MeshoptFilter = 'NONE',
  ): void {
    const bytes = decodeMeshopt(packed, { count, stride, mode })
    undoFilter(bytes, filter, stride)
    target.set(bytes)
  },
}

interface Textures {
  readonly textures: readonly {
    readonly source?: number
    readonly sampler?: number
    readonly extensions?: Readonly<Record<string, { readonly source: number }>>
  }[]
  readonly images: readonly { readonly bufferView: number; readonly mimeType: string }[]
  readonly samplers?: readonly { readonly wrapS?: number; readonly wrapT?: number }[]
}

const CLAMP = 33_071

/** Decodes pictures where they lie: three would fetch them by `blob:` addresses, which a town's host may refuse. Takes the place of its own way to WebP. */
function picturesInMemory(parser: GLTFParser) {
  return {
    name: 'EXT_texture_webp',
    async loadTexture(index: number): Promise<Texture> {
      const { textures, images, samplers } = parser.json as Textures
      const texture = textures[index]
      const image = images[texture?.extensions?.['EXT_texture_webp']?.source ?? texture?.source ?? -1]
      if (image === undefined) throw new SceneUnavailable('unreadable')
      const bytes = (await parser.getDependency('bufferView', image.bufferView)) as ArrayBuffer
      const picture = await createImageBitmap(new Blob([bytes], { type: image.mimeType }), {
        colorSpaceConversion: 'none',
        premultiplyAlpha: 'none',
      })
      const { wrapS, wrapT } = samplers?.[texture?.sampler ?? -1] ?? {}
      const wrap = (told: number | undefined) => (told === CLAMP ? ClampToEdgeWrapping : RepeatWrapping)
      const made = new Texture(picture, undefined, wrap(wrapS), wrap(wrapT))
      made.flipY = false
      made.needsUpdate = true
      return made
    },
  }
}
