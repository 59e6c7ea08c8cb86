import type { AuthoredTrailEntry } from '../../read/authored-tree.ts'
import { pointerOf } from '../../read/json-pointer.ts'
import { nearest } from '../../read/nearest.ts'
import type { Checking } from '../checking.ts'

/** Treasure hunts: finds that are on the way, each with a clue. */
export function checkHunts(checking: Checking): void {
  for (const trail of checking.tree.trails.values()) {
    const finds = trail.value.game?.kind === 'hunt' ? trail.value.game.finds : []
    checkFinds(checking, trail, finds)
    checkWords(
      checking,
      trail,
      finds.map(({ id }) => id),
    )
  }
}

interface Find {
  readonly id: string
  readonly stop: string
}

function checkFinds({ tree, report }: Checking, { file, value }: AuthoredTrailEntry, finds: readonly Find[]): void {
  const steps = new Set(value.steps.map(({ stop }) => stop))
  for (const [index, { id, stop }] of finds.entries()) {
    if (finds.findIndex((other) => other.id === id) < index)
      report('duplicate-id', file, `/game/finds/${index}/id`, { id })
    if (!tree.stops.has(stop) && !tree.unreadable.has(`stops/${stop}`)) {
      const near = nearest(stop, tree.stops.keys())
      report('unknown-id', file, `/game/finds/${index}/stop`, {
        kind: 'stop',
        id: stop,
        wanted: `stops/${stop}/stop.json`,
        ...(near === undefined ? {} : { nearest: near }),
      })
    } else if (!steps.has(stop)) report('find-off-trail', file, `/game/finds/${index}/stop`, { stop })
  }
}

function checkWords(
  { tree, report }: Checking,
  { file: json, words }: AuthoredTrailEntry,
  known: readonly string[],
): void {
  const languages = tree.pack?.value.languages ?? []
  for (const [language, { file, value }] of words) {
    const written = Object.keys(value.hunt?.finds ?? {})
    for (const find of written) {
      if (known.includes(find)) continue
      const near = nearest(find, known)
      const at = pointerOf(['hunt', 'finds', find])
      report(
        'words-for-unknown-part',
        file,
        { at, on: 'key' },
        { media: 'hunt', part: find, json, ...(near === undefined ? {} : { nearest: near }) },
      )
    }
    const isReference = language === languages[0]?.tag
    if (!isReference && languages.find(({ tag }) => tag === language)?.kind !== 'standard') continue
    const code = isReference ? 'hunt-words-missing' : 'hunt-not-translated'
    if (known.length > 0 && value.hunt === undefined) report(code, file, '', { language })
    else for (const find of known) if (!written.includes(find)) report(code, file, '/hunt/finds', { language, find })
  }
}
