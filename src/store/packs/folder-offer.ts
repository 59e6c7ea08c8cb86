import { PackUnknown, PackUnreachable } from '#domain/built-pack/pack-errors.ts'
import type { ChosenFolder, FolderOffer, PackShelf } from '#domain/built-pack/pack-source.ts'
import { abortSignalOf } from './abort-signal-of.ts'
import { askFolder } from './ask-folder.ts'
import { PublishedTree } from './published-tree.ts'
import { FetchFailed } from './receive.ts'

/** Addresses below it are answered by the folder; nothing is ever fetched from it. */
export const FOLDER_URL = 'https://folder.invalid/'

/** The packs of a chosen folder over the device's own shelf, which `shelfOver` opens with the folder in the network's place. */
export function folderOffer(
  folder: ChosenFolder,
  shelfOver: (tree: PublishedTree) => Pick<PackShelf, 'plan' | 'take'>,
): FolderOffer {
  const tree = new PublishedTree(FOLDER_URL, askFolder(folder, FOLDER_URL))
  const shelf = shelfOver(tree)
  return {
    // Not kept as what the town offers: a stick is here for a moment.
    async catalogue(options) {
      try {
        return await tree.catalogue({ signal: abortSignalOf(options) })
      } catch (error) {
        if (!(error instanceof FetchFailed)) throw error
        throw error.trouble === 'unreachable' ? new PackUnreachable('catalogue') : new PackUnknown('catalogue')
      }
    },
    plan: (pack, parts, options) => shelf.plan(pack, parts, options),
    take: (pack, parts, options) => shelf.take(pack, parts, options),
  }
}
