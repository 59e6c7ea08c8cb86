import type { ContentOffer } from '#domain/table/table-state.ts'
import { PackNotTrusted } from '#domain/built-pack/pack-errors.ts'
import { askFolder } from '#store/packs/ask-folder.ts'
import { FOLDER_URL } from '#store/packs/folder-offer.ts'
import { PublishedTree } from '#store/packs/published-tree.ts'
import { FetchFailed } from '#store/packs/receive.ts'
import { folderOnDisk } from '../../install/folder-on-disk.ts'
import { installPack } from '../../install/install-pack.ts'
import { installedIn } from '../../install/site-state.ts'
import { contentPlaces } from './content-places.ts'
import type { RefusedVersions } from './refused-versions.ts'
import { titlesOf } from './shown-here.ts'

export interface FollowContentParts {
  readonly site: string
  /** Where sticks appear. */
  readonly patterns: readonly string[]
  /** An address of the local network or elsewhere that offers packs; null for none. */
  readonly address: string | null
  /** Root keys that come with the app, by pack. */
  readonly roots: Readonly<Record<string, string>>
  readonly refused: RefusedVersions
  /** Whether a version of this pack may come now: not while another one waits to be shown, whose files would go. */
  readonly mayCome: (pack: string) => Promise<boolean>
  readonly onInstalled: (pack: string) => void
  /** Something failed that has no name; what was shown is still there. */
  readonly onTrouble: (cause: unknown) => void
}

/** New content of sticks and addresses, brought in beside what is shown. */
export interface ContentFollower {
  readonly offers: readonly ContentOffer[]
  /** Looks at every place; `thorough` at those that have not changed too, and at the address. */
  look(options?: { readonly thorough?: boolean }): Promise<void>
  /** Staff take what nobody has signed whom the table knows, or what was sent away before. */
  install(offer: string): Promise<void>
  /** Breaks off what is being installed, and waits until it has stopped. */
  pause(): Promise<void>
}

interface Place {
  readonly from: string
  readonly mark: string
  readonly tree: PublishedTree
}

export function followContent(parts: FollowContentParts): ContentFollower {
  const offers = new Map<string, ContentOffer>()
  const seen = new Map<string, string>()
  let breakOff = new AbortController()
  let turn: Promise<void> = Promise.resolve()
  let isLooking = false

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work).catch(parts.onTrouble)
    return turn
  }
  const places = async (thorough: boolean): Promise<readonly Place[]> => {
    const folders = (await contentPlaces(parts.patterns)).map(({ folder, mark }) => ({ from: folder, mark, tree: onDisk(folder) }))
    const { address } = parts
    const isDue = address !== null && (thorough || !seen.has(address))
    return isDue ? [...folders, { from: address, mark: String(Date.now()), tree: new PublishedTree(address) }] : folders
  }
  const lookAt = async ({ from, tree }: Place) => {
    for (const entry of await offeredBy(tree)) {
      const id = `${from}#${entry.id}`
      const latest = await tree.latest(entry.id, {}).catch(() => undefined)
      if (latest === undefined) continue
      const offer = { id, from, pack: entry.id, titles: titlesOf(entry), sequence: latest.sequence }
      const here = await installedIn(parts.site, entry.id)
      const version = { pack: entry.id, manifest: latest.manifest }
      if (here?.manifest === latest.manifest) offers.set(id, { ...offer, state: 'known' })
      else if (await parts.refused.has(version)) offers.set(id, { ...offer, state: 'refused', why: 'not-shown' })
      else if (here?.signature === undefined && parts.roots[entry.id] === undefined)
        offers.set(id, { ...offer, state: 'waits-for-staff' })
      else await bring(offer, tree)
    }
  }
  const bring = async (offer: Omit<ContentOffer, 'state'>, tree: PublishedTree) => {
    if (!(await parts.mayCome(offer.pack))) {
      offers.set(offer.id, { ...offer, state: 'waits-for-turn' })
      return
    }
    const tell = (progress: number) => offers.set(offer.id, { ...offer, state: 'installing', progress })
    tell(0)
    try {
      const done = await installPack(tree, parts.site, offer.pack, {
        roots: parts.roots,
        signal: breakOff.signal,
        onProgress: ({ doneBytes, totalBytes }) => tell(totalBytes === 0 ? 1 : doneBytes / totalBytes),
      })
      offers.set(offer.id, { ...offer, state: 'installed' })
      if (done.changed) parts.onInstalled(offer.pack)
    } catch (cause) {
      const why = cause instanceof PackNotTrusted ? cause.why : cause instanceof Error ? cause.name : ''
      // Broken off for something more urgent: it comes the next time.
      if (breakOff.signal.aborted) offers.set(offer.id, { ...offer, state: 'waits-for-turn' })
      else offers.set(offer.id, { ...offer, state: 'refused', why })
      if (!breakOff.signal.aborted && !NAMED.has(why)) parts.onTrouble(cause)
    }
  }
  return {
    get offers() {
      return [...offers.values()]
    },
    async look({ thorough = false } = {}) {
      if (isLooking && !thorough) return
      isLooking = true
      await inTurn(async () => {
        breakOff = new AbortController()
        const now = await places(thorough)
        const here = new Set(now.map(({ from }) => from))
        for (const from of seen.keys()) if (!here.has(from) && from !== parts.address) forget(from)
        for (const place of now) {
          const waits = [...offers.values()].some(({ from, state }) => from === place.from && state === 'waits-for-turn')
          if (!thorough && !waits && seen.get(place.from) === place.mark) continue
          seen.set(place.from, place.mark)
          await lookAt(place)
        }
      })
      isLooking = false
    },
    install: (id) =>
      inTurn(async () => {
        const offer = offers.get(id)
        if (offer === undefined || offer.state === 'installing') return
        const tree = offer.from === parts.address ? new PublishedTree(offer.from) : onDisk(offer.from)
        const latest = await tree.latest(offer.pack, {}).catch(() => undefined)
        if (latest !== undefined) await parts.refused.forget({ pack: offer.pack, manifest: latest.manifest })
        const { why: _why, state: _state, ...plain } = offer
        await bring(plain, tree)
      }),
    async pause() {
      breakOff.abort()
      await turn
    },
  }

  /** A stick that is gone offers nothing. */
  function forget(from: string): void {
    seen.delete(from)
    for (const [id, offer] of offers) if (offer.from === from) offers.delete(id)
  }
}

/** Failures that staff are told in a sentence. */
const NAMED = new Set([
  'PackUnknown',
  'PackUnreachable',
  'PackDamaged',
  'DownloadInterrupted',
  'StoreFull',
  'SiteBusy',
  'unsigned',
  'wrong-signature',
  'other-town',
  'older',
])

function onDisk(folder: string): PublishedTree {
  return new PublishedTree(FOLDER_URL, askFolder(folderOnDisk(folder), FOLDER_URL))
}

async function offeredBy(tree: PublishedTree) {
  try {
    return await tree.catalogue({})
  } catch (cause) {
    if (cause instanceof FetchFailed) return []
    throw cause
  }
}
