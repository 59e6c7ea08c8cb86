import { datedFeatures } from '../../read/dated-features.ts'
import { nearest } from '../../read/nearest.ts'
import { pointerOf } from '../../read/json-pointer.ts'
import { resolveIn } from '../../read/authored-tree.ts'
import type { Checking } from '../checking.ts'

/** What stood where and when, and the names of the eras and the plans. */
export function checkEras(checking: Checking): void {
  const { tree, report } = checking
  const map = tree.pack?.value.map
  if (map === undefined) return
  for (const written of map.eras) checkFeatures(checking, resolveIn('pack.json', written) ?? '')
  let latest = -Infinity
  for (const [index, { id, year = Infinity }] of map.timeline.entries()) {
    if (year <= latest) report('timeline-order', 'pack.json', `/map/timeline/${index}`, { era: id })
    latest = Math.max(latest, year)
  }
  checkNames(
    checking,
    'eras',
    map.timeline.map(({ id }) => id),
  )
  checkNames(
    checking,
    'overlays',
    map.overlays.map(({ id }) => id),
  )
}

function checkFeatures({ tree, report }: Checking, file: string): void {
  const { features, complaints } = datedFeatures(tree.geojson.get(file))
  for (const { code, at, values } of complaints) report(code, file, at, values)
  for (const { at, stop } of features) {
    if (stop === undefined || tree.stops.has(stop) || tree.unreadable.has(`stops/${stop}`)) continue
    const near = nearest(stop, tree.stops.keys())
    report('unknown-id', file, `${at}/properties/stop`, {
      kind: 'stop',
      id: stop,
      wanted: `stops/${stop}/stop.json`,
      ...(near === undefined ? {} : { nearest: near }),
    })
  }
}

function checkNames({ tree, report }: Checking, key: 'eras' | 'overlays', ids: readonly string[]): void {
  const languages = tree.pack?.value.languages ?? []
  for (const [index, { tag: language, kind }] of languages.entries()) {
    const words = tree.packWords.get(language)
    if (words === undefined) continue
    const named = words.value[key]
    for (const id of ids) {
      if (Object.hasOwn(named, id)) continue
      if (index === 0) report('timeline-words-missing', words.file, `/${key}`, { id, language, key })
      else if (kind === 'standard') report('timeline-not-translated', words.file, `/${key}`, { id, language, key })
    }
    for (const id of Object.keys(named)) {
      if (ids.includes(id)) continue
      const near = nearest(id, ids)
      report(
        'timeline-words-unknown',
        words.file,
        { at: pointerOf([key, id]), on: 'key' },
        { id, ...(near === undefined ? {} : { nearest: near }) },
      )
    }
  }
}
