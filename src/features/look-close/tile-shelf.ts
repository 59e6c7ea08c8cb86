/** Tiles that have come, the ones longest unseen given up first: at most `most` stay in memory. */
export interface TileShelf {
  /** The tile if it is here; else it is fetched, and `onCome` is called when it is. One that cannot be had is not asked for again until `forgetGone`. */
  take(path: string): HTMLImageElement | undefined
  /** What could not be had may be asked for again. */
  forgetGone(): void
}

interface Kept {
  readonly image: HTMLImageElement
  state: 'coming' | 'here' | 'gone'
}

export function openTileShelf(
  urlOf: (path: string) => string,
  {
    most,
    onCome,
    onGone,
    signal,
  }: {
    readonly most: number
    readonly onCome: () => void
    /** A tile cannot be had: not on the device, and no network. */
    readonly onGone: () => void
    readonly signal: AbortSignal
  },
): TileShelf {
  const tiles = new Map<string, Kept>()
  const giveUp = (path: string, kept: Kept) => {
    tiles.delete(path)
    kept.state = 'gone'
    kept.image.src = ''
  }
  const fetchTile = (path: string): Kept => {
    const kept: Kept = { image: new Image(), state: 'coming' }
    kept.image.decoding = 'async'
    void settle(path, kept)
    return kept
  }
  const settle = async (path: string, kept: Kept) => {
    try {
      kept.image.src = urlOf(path)
      await kept.image.decode()
      kept.state = 'here'
      onCome()
    } catch {
      // Not on the device and no network, not of this pack, or given up: what lies under it stays to be seen.
      const isWanted = kept.state === 'coming'
      kept.state = 'gone'
      if (!signal.aborted && isWanted) onGone()
    }
  }
  signal.addEventListener(
    'abort',
    () => {
      for (const [path, kept] of tiles) giveUp(path, kept)
    },
    { once: true },
  )
  return {
    take(path) {
      const kept = tiles.get(path) ?? fetchTile(path)
      // Last asked for is last in the map.
      tiles.delete(path)
      tiles.set(path, kept)
      for (const [old, unseen] of tiles) {
        if (tiles.size <= most) break
        giveUp(old, unseen)
      }
      return kept.state === 'here' ? kept.image : undefined
    },
    forgetGone() {
      for (const [path, { state }] of tiles) if (state === 'gone') tiles.delete(path)
    },
  }
}
