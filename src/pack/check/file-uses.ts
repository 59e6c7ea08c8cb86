import type { AuthoredTree, AuthoredWords } from '../read/authored-tree.ts'
import { resolveIn } from '../read/authored-tree.ts'
import { picturesInMedium } from '../build/medium-pictures.ts'
import type { AuthoredMedia } from '../schema/media-schema.ts'
import type { AuthoredSignFilm } from '../schema/sign-film-schema.ts'
import type { AuthoredAudio } from '../schema/words-schema.ts'

/** What a named file is for. */
export type FileRole =
  | 'picture'
  | 'zoom'
  | 'panorama'
  | 'film'
  | 'model'
  | 'sound'
  | 'captions'
  | 'path'
  | 'basemap'
  | 'era'
  | 'overlay'
  | 'plan'

/** One place of the pack that names a file. */
export interface FileUse {
  readonly role: FileRole
  /** The file that names it, and where in it. */
  readonly from: string
  readonly at: string
  readonly written: string
  /** Path in the pack; null where it would leave the pack. */
  readonly path: string | null
  /** Of sounds and captions. */
  readonly language?: string
}

/** Every file that the pack names. */
export function fileUses(tree: AuthoredTree): readonly FileUse[] {
  const uses: FileUse[] = []
  const add = (role: FileRole, from: string, at: string, written: string, language?: string) => {
    uses.push({
      role,
      from,
      at,
      written,
      path: resolveIn(from, written),
      ...(language === undefined ? {} : { language }),
    })
  }
  const addMedia = (from: string, media: readonly AuthoredMedia[]) => {
    for (const [index, one] of media.entries()) {
      for (const { role, key, written } of filesOf(one)) add(role, from, `/media/${index}/${key}`, written)
    }
  }
  const { pack } = tree
  if (pack !== undefined) {
    addMedia(pack.file, pack.value.media)
    if (pack.value.map !== undefined) add('basemap', pack.file, '/map/basemap', pack.value.map.basemap)
    for (const [index, era] of (pack.value.map?.eras ?? []).entries()) add('era', pack.file, `/map/eras/${index}`, era)
    for (const [index, overlay] of (pack.value.map?.overlays ?? []).entries()) {
      add('zoom', pack.file, `/map/overlays/${index}/file`, overlay.file)
      add('overlay', pack.file, `/map/overlays/${index}/georeference`, overlay.georeference)
    }
  }
  for (const { file, value, words } of [
    ...tree.stops.values(),
    ...tree.people.values(),
    ...tree.trails.values(),
    ...tree.exhibitions.values(),
  ]) {
    addMedia(file, value.media)
    for (const [language, written] of words) addWords(language, written, add)
  }
  for (const [language, written] of tree.packWords) addWords(language, written, add)
  for (const { file, value } of tree.trails.values()) add('path', file, '/path', value.path)
  for (const { file, value } of tree.exhibitions.values())
    if (value.plan !== undefined) add('plan', file, '/plan/file', value.plan.file)
  return uses
}

type Add = (role: FileRole, from: string, at: string, written: string, language?: string) => void

interface Spoken {
  readonly media: Readonly<
    Record<
      string,
      {
        readonly captions?: string | undefined
        readonly description?: AuthoredAudio | undefined
        readonly parts: Readonly<Record<string, { readonly audio?: AuthoredAudio | undefined }>>
      }
    >
  >
  readonly audio?: AuthoredAudio | undefined
  readonly film?: AuthoredSignFilm | undefined
  readonly legs?: Readonly<Record<string, { readonly audio: AuthoredAudio }>> | undefined
}

function addWords(language: string, { file, value }: Pick<AuthoredWords<Spoken>, 'file' | 'value'>, add: Add): void {
  const addAudio = (at: string, audio: AuthoredAudio) => {
    add('sound', file, `${at}/file`, audio.file, language)
    if (audio.captions !== undefined) add('captions', file, `${at}/captions`, audio.captions, language)
  }
  if (value.audio !== undefined) addAudio('/audio', value.audio)
  if (value.film !== undefined) add('film', file, '/film/file', value.film.file, language)
  for (const [leg, { audio }] of Object.entries(value.legs ?? {})) addAudio(`/legs/${leg}/audio`, audio)
  for (const [media, { captions, description, parts }] of Object.entries(value.media)) {
    if (description !== undefined) addAudio(`/media/${media}/description`, description)
    for (const [part, { audio }] of Object.entries(parts))
      if (audio !== undefined) addAudio(`/media/${media}/parts/${part}/audio`, audio)
    if (captions !== undefined) add('captions', file, `/media/${media}/captions`, captions, language)
  }
}

function filesOf(
  media: AuthoredMedia,
): readonly { readonly role: FileRole; readonly key: string; readonly written: string }[] {
  const pictures = picturesInMedium(media).map((one) => ({ role: 'picture' as const, ...one }))
  switch (media.type) {
    case 'image':
    case 'quiz':
    case 'puzzle':
      return pictures
    case 'compare':
      return [
        { role: 'picture', key: 'before', written: media.before },
        { role: 'picture', key: 'after', written: media.after },
      ]
    case 'film':
      return [
        ...pictures,
        { role: 'film', key: 'file', written: media.file },
        ...(media.signed === undefined ? [] : [{ role: 'film' as const, key: 'signed', written: media.signed }]),
      ]
    case 'zoom':
    case 'model':
      return [...pictures, { role: media.type, key: 'file', written: media.file }]
    case 'panorama':
      return [
        ...pictures,
        { role: 'panorama', key: 'file', written: media.file },
        ...(media.before === undefined ? [] : [{ role: 'panorama' as const, key: 'before', written: media.before }]),
      ]
  }
}
