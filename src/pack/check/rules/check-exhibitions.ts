import type { AuthoredExhibitionEntry } from '../../read/authored-tree.ts'
import { pointerOf } from '../../read/json-pointer.ts'
import { nearest } from '../../read/nearest.ts'
import type { Checking } from '../checking.ts'

/** Sections with a title each, exhibits that stand once and indoors, a plan that shows where. */
export function checkExhibitions(checking: Checking): void {
  for (const exhibition of checking.tree.exhibitions.values()) {
    checkExhibits(checking, exhibition)
    checkPlan(checking, exhibition)
    checkSectionWords(checking, exhibition)
  }
}

function checkExhibits({ tree, report }: Checking, { file, value }: AuthoredExhibitionEntry): void {
  const seen = new Set<string>()
  const names = new Set<string>()
  for (const [section, { id, exhibits }] of value.sections.entries()) {
    if (names.has(id)) report('duplicate-id', file, `/sections/${section}/id`, { id })
    names.add(id)
    for (const [index, exhibit] of exhibits.entries()) {
      const at = `/sections/${section}/exhibits/${index}`
      if (seen.has(exhibit)) report('exhibit-twice', file, at, { exhibit })
      else if (tree.stops.get(exhibit)?.value.position !== undefined)
        report('exhibit-with-position', file, at, { exhibit })
      seen.add(exhibit)
    }
  }
}

function checkPlan({ report }: Checking, { file, value: { plan, sections } }: AuthoredExhibitionEntry): void {
  if (plan === undefined) return
  const exhibits = [...new Set(sections.flatMap((section) => section.exhibits))]
  for (const exhibit of exhibits)
    if (!Object.hasOwn(plan.anchors, exhibit)) report('exhibit-not-on-plan', file, '/plan/anchors', { exhibit })
  for (const id of Object.keys(plan.anchors)) {
    if (exhibits.includes(id)) continue
    const near = nearest(id, exhibits)
    report(
      'unknown-id',
      file,
      { at: pointerOf(['plan', 'anchors', id]), on: 'key' },
      {
        kind: 'exhibit',
        id,
        wanted: `sections: { "exhibits": ["${id}"] }`,
        ...(near === undefined ? {} : { nearest: near }),
      },
    )
  }
}

function checkSectionWords({ tree, report }: Checking, { file: json, value, words }: AuthoredExhibitionEntry): void {
  const known = value.sections.map(({ id }) => id)
  const languages = tree.pack?.value.languages ?? []
  const unknown = (section: string) => {
    const near = nearest(section, known)
    return { section, json, ...(near === undefined ? {} : { nearest: near }) }
  }
  for (const [tag, { file, parts, value: front }] of words) {
    for (const [section, { heading }] of parts)
      if (!known.includes(section)) report('section-unknown', file, heading, unknown(section))
    for (const section of Object.keys(front.sections))
      if (!known.includes(section))
        report('section-unknown', file, { at: pointerOf(['sections', section]), on: 'key' }, unknown(section))
    const isReference = tag === languages[0]?.tag
    if (!isReference && languages.find((language) => language.tag === tag)?.kind !== 'standard') continue
    for (const section of known) {
      if (Object.hasOwn(front.sections, section)) continue
      if (isReference) report('section-untitled', file, '/sections', { section })
      else report('section-not-translated', file, '/sections', { section, language: tag })
    }
  }
}
