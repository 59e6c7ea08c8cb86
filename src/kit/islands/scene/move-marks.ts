import type { Anchor, PlacedMark } from './place-labels.ts'

/** How wide the words of a mark are, CSS pixels; they are its last child. */
export function labelWidth(mark: HTMLElement | undefined): number {
  const words = mark?.lastElementChild
  return words instanceof HTMLElement ? words.offsetWidth : 0
}

/** Puts marks where they were placed, with a line to what they mark where they had to step aside. */
export function moveMarks(
  marks: readonly HTMLElement[],
  anchors: readonly Anchor[],
  places: readonly (PlacedMark | null)[],
  isBehind: (index: number) => boolean,
): void {
  for (const [index, mark] of marks.entries()) {
    const [place, anchor] = [places[index], anchors[index]]
    mark.style.visibility = place ? 'visible' : 'hidden'
    if (!place || anchor === undefined) continue
    const [across, down] = [anchor.x - place.x, anchor.y - place.y]
    mark.style.transform = `translate(${String(Math.round(place.x))}px, ${String(Math.round(place.y))}px)`
    mark.dataset['side'] = place.side
    mark.dataset['behind'] = String(isBehind(index))
    mark.style.setProperty('--lead', `${String(Math.hypot(across, down))}px`)
    mark.style.setProperty('--lead-turn', `${String(Math.atan2(down, across))}rad`)
  }
}
