import { measurePath } from '#domain/position/path.ts'
import type { Position } from '#domain/position/position.ts'
import { alongInOrder } from '../../build/along-path.ts'
import { resolveIn, stepName, type AuthoredTrailEntry } from '../../read/authored-tree.ts'
import { pointerOf } from '../../read/json-pointer.ts'
import { nearest } from '../../read/nearest.ts'
import { countWords, textOf } from '../../read/text-of.ts'
import type { Checking } from '../checking.ts'

const WALK_MPS = 1.2
const WORDS_PER_SECOND = 2.5

/** How to walk on: a section for each step but the last, none for others, none that takes longer to hear than to walk. */
export function checkLegs(checking: Checking): void {
  for (const trail of checking.tree.trails.values()) {
    checkSteps(checking, trail)
    checkSections(checking, trail)
    checkLegLengths(checking, trail)
  }
}

function checkSteps({ report }: Checking, { file, value }: AuthoredTrailEntry): void {
  const names = value.steps.map(stepName)
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) report('step-twice', file, `/steps/${index}`, { step: name })
  }
}

function checkSections({ tree, report }: Checking, { value, words }: AuthoredTrailEntry): void {
  const names = [...new Set(value.steps.map(stepName))]
  const reference = tree.pack?.value.languages[0]?.tag
  for (const [language, { file, legs, value: front }] of words) {
    for (const [leg, { heading }] of legs) {
      if (names.includes(leg)) continue
      const near = nearest(leg, names)
      report('leg-unknown', file, heading, { leg, ...(near === undefined ? {} : { nearest: near }) })
    }
    for (const [leg, { audio }] of Object.entries(front.legs)) {
      const at = pointerOf(['legs', leg])
      if (!names.includes(leg)) report('leg-unknown', file, { at, on: 'key' }, { leg })
      else if (countWords(textOf(...(legs.get(leg)?.nodes ?? []))) === 0 && audio.captions === undefined)
        report('leg-sound-without-words', file, at, { leg })
    }
    if (language !== reference || value.order === 'free') continue
    for (const step of names.slice(0, -1)) if (!legs.has(step)) report('leg-missing', file, '', { step })
  }
}

function checkLegLengths({ tree, report, media }: Checking, { path, value, words }: AuthoredTrailEntry): void {
  if (value.mode !== 'walk' || value.order === 'free' || path === undefined) return
  const positions = value.steps.map(({ stop }) => tree.stops.get(stop)?.value.position)
  const known: readonly Position[] = positions.flatMap((position) => (position === undefined ? [] : [position]))
  if (known.length !== positions.length || measurePath(path.positions).lengthM === 0) return
  const along = alongInOrder(path.positions, known)
  for (const [index, step] of value.steps.slice(0, -1).entries()) {
    const walked = ((along[index + 1] ?? 0) - (along[index] ?? 0)) / WALK_MPS
    const leg = stepName(step)
    for (const { file, legs, value: front } of words.values()) {
      const section = legs.get(leg)
      const sound = resolveIn(file, front.legs[leg]?.audio.file ?? '')
      const said = section === undefined ? 0 : countWords(textOf(...section.nodes)) / WORDS_PER_SECOND
      const spoken = media.get(sound ?? '')?.durationS ?? said
      if (section !== undefined && spoken > walked)
        report('leg-longer-than-walk', file, section.heading, {
          leg,
          spoken: Math.round(spoken),
          walked: Math.round(walked),
        })
    }
  }
}
