import type { Checking } from '../checking.ts'
import { contrastRatio, darkenedTo, PAPER } from '../contrast.ts'

const LEAST_CONTRAST = 4.5

/** The pack's name, languages, area, colours and cover. */
export function checkPackJson({ tree, report }: Checking): void {
  if (tree.pack === undefined) return
  const { file, value } = tree.pack
  if (value.id !== tree.folder) report('pack-id-not-folder', file, '/id', { id: value.id, folder: tree.folder })
  const tags = value.languages.map(({ tag }) => tag)
  for (const [index, { tag, fallback }] of value.languages.entries()) {
    if (tags.indexOf(tag) < index) report('language-twice', file, `/languages/${index}/tag`, { language: tag })
    for (const [place, other] of fallback.entries()) {
      if (!tags.includes(other))
        report('fallback-unknown', file, `/languages/${index}/fallback/${place}`, {
          fallback: other,
          known: tags.filter((known) => known !== tag),
        })
    }
  }
  const [west, south, east, north] = value.area
  if (west >= east || south >= north) report('area-inside-out', file, '/area', { west, south, east, north })
  for (const [name, colour] of Object.entries(value.theme)) {
    if (colour === undefined) continue
    const contrast = contrastRatio(colour, PAPER)
    if (contrast >= LEAST_CONTRAST) continue
    report('theme-contrast', file, `/theme/${name}`, {
      colour,
      contrast: Math.floor(contrast * 100) / 100,
      paper: PAPER,
      limit: LEAST_CONTRAST,
      better: darkenedTo(colour, LEAST_CONTRAST),
    })
  }
}
