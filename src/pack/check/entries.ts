import type { AuthoredTree, AuthoredWords } from '../read/authored-tree.ts'
import type { AuthoredMediaWords } from '../schema/words-schema.ts'
import type { AuthoredMedia } from '../schema/media-schema.ts'

/** A folder of the pack, or the pack itself, as far as all kinds of them are alike. */
export interface AnyEntry {
  readonly kind: 'pack' | 'stop' | 'trail' | 'person' | 'exhibition'
  readonly id: string
  readonly file: string
  /** '' for the pack itself, else with a slash at its end. */
  readonly folder: string
  readonly media: readonly AuthoredMedia[]
  readonly words: ReadonlyMap<string, AnyWords>
}

export type AnyWords = AuthoredWords<{
  readonly title: string
  readonly media: Readonly<
    Record<
      string,
      {
        readonly alt: string
        readonly transcript?: string | undefined
        readonly captions?: string | undefined
        readonly parts: AuthoredMediaWords['parts']
      }
    >
  >
}>

/** Everything that has words: the pack, its stops, trails, people and exhibitions. */
export function* allEntries(tree: AuthoredTree): Generator<AnyEntry> {
  if (tree.pack !== undefined)
    yield {
      kind: 'pack',
      id: tree.folder,
      file: tree.pack.file,
      folder: '',
      media: tree.pack.value.media,
      words: tree.packWords,
    }
  const kinds = [
    ['stop', 'stops', tree.stops],
    ['trail', 'trails', tree.trails],
    ['person', 'people', tree.people],
    ['exhibition', 'exhibitions', tree.exhibitions],
  ] as const
  for (const [kind, root, entries] of kinds) {
    for (const { id, file, value, words } of entries.values())
      yield { kind, id, file, folder: `${root}/${id}/`, media: value.media, words }
  }
}

/** Whether everything could be read: only then can something be called unused. */
export function isWhole(tree: AuthoredTree): boolean {
  return tree.pack !== undefined && tree.unreadable.size === 0
}
