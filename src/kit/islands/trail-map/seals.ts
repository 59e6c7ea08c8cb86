import { Marker, type Map as MapLibreMap } from 'maplibre-gl'
import { groupLabel, groupSeals, spreadSeals } from './group-seals.ts'
import type { MapStop, MapWords } from './trail-map.ts'

const ROOM_PX = 37 // a seal and a breath
const GROUP_ROOM_PX = 66 // the pill of a group
const PARTED_FROM_ZOOM = 17.2 // from here on seals stand side by side instead of in a group
const ABOUT_HERE_M = 100

interface Seal {
  readonly marker: Marker
  readonly button: HTMLButtonElement
  stop: MapStop
}

export interface SealTaps {
  readonly stop: (id: string) => void
  readonly group: (stops: readonly MapStop[]) => void
  /** Keys came to a seal that stands here. */
  readonly reach: (position: MapStop['position']) => void
}

/** Stops as real buttons on the map, in trail order, so that keys and screen readers reach them. */
export interface Seals {
  show(stops: readonly MapStop[]): void
  speak(words: MapWords): void
  ring(id: string | null): void
}

export function openSeals(map: MapLibreMap, words: MapWords, tap: SealTaps, signal: AbortSignal): Seals {
  const seals = new Map<string, Seal>()
  const groups = new Map<
    string,
    { readonly marker: Marker; readonly button: HTMLButtonElement; readonly members: readonly MapStop[] }
  >()
  const spoken = { words }
  let ringed: string | null = null

  const dress = ({ button, stop }: Seal) => {
    button.textContent = String(stop.number)
    button.setAttribute('aria-label', spoken.words.stop(stop))
    button.dataset['heard'] = String(stop.heard)
    button.dataset['about'] = String((stop.accuracyM ?? 0) >= ABOUT_HERE_M)
    if (stop.id === ringed) button.setAttribute('aria-current', 'true')
    else button.removeAttribute('aria-current')
  }
  const arrange = () => {
    const order = [...seals.values()].sort((a, b) => a.stop.number - b.stop.number)
    const placed = order.map(({ stop }) => {
      const { x, y } = map.project([stop.position[0], stop.position[1]])
      return { id: stop.id, x, y }
    })
    const parted = map.getZoom() >= PARTED_FROM_ZOOM
    const wanted = groupSeals(placed, { high: ROOM_PX, wide: GROUP_ROOM_PX })
    const kept = new Set<string>()
    for (const { ids } of wanted) {
      const members = ids.flatMap((id) => seals.get(id) ?? [])
      const alone = parted || members.length === 1
      const steps = spreadSeals(members.length, ROOM_PX)
      members.forEach(({ marker, button }, index) => {
        button.hidden = !alone
        marker.setOffset([parted ? (steps[index] ?? 0) : 0, 0])
      })
      if (!alone) kept.add(showGroup(members.map(({ stop }) => stop)))
    }
    for (const [key, { marker }] of groups) {
      if (kept.has(key)) continue
      marker.remove()
      groups.delete(key)
    }
  }
  const showGroup = (members: readonly MapStop[]): string => {
    const key = members.map(({ id }) => id).join(' ')
    const known = groups.get(key)
    const button = known?.button ?? sealButton('seal-button seal-group')
    const label = groupLabel(members.map(({ number }) => number))
    button.textContent = label
    button.setAttribute('aria-label', spoken.words.group(members))
    button.dataset['heard'] = String(members.every(({ heard }) => heard))
    if (!known) {
      button.addEventListener(
        'click',
        () => {
          tap.group(groups.get(key)?.members ?? members)
        },
        { signal },
      )
      const [first] = members
      if (first) onReach(button, first.position, tap, signal)
      const middle = [0, 1].map(
        (axis) => members.reduce((sum, { position }) => sum + (position[axis] ?? 0), 0) / members.length,
      )
      const marker = new Marker({ element: button }).setLngLat([middle[0] ?? 0, middle[1] ?? 0]).addTo(map)
      groups.set(key, { marker, button, members })
    } else groups.set(key, { ...known, members })
    return key
  }
  let zoomArranged = NaN
  map.on('zoom', () => {
    if (Math.abs(map.getZoom() - zoomArranged) < 0.2) return
    zoomArranged = map.getZoom()
    arrange()
  })
  map.on('moveend', arrange)

  return {
    show(stops) {
      const wanted = new Set(stops.map(({ id }) => id))
      for (const [id, { marker }] of seals) {
        if (wanted.has(id)) continue
        marker.remove()
        seals.delete(id)
      }
      for (const stop of stops) {
        const seal = seals.get(stop.id) ?? newSeal(map, stop, tap, signal)
        seal.stop = stop
        seal.marker.setLngLat([stop.position[0], stop.position[1]])
        seals.set(stop.id, seal)
        dress(seal)
      }
      arrange()
    },
    speak(words) {
      spoken.words = words
      for (const seal of seals.values()) dress(seal)
      arrange()
    },
    ring(id) {
      ringed = id
      for (const seal of seals.values()) dress(seal)
    },
  }
}

function newSeal(map: MapLibreMap, stop: MapStop, tap: SealTaps, signal: AbortSignal): Seal {
  const button = sealButton('seal-button')
  button.addEventListener(
    'click',
    () => {
      tap.stop(stop.id)
    },
    { signal },
  )
  onReach(button, stop.position, tap, signal)
  return {
    button,
    stop,
    marker: new Marker({ element: button }).setLngLat([stop.position[0], stop.position[1]]).addTo(map),
  }
}

/** A finger that presses a seal sees it; keys may come to one outside of the picture. */
function onReach(button: HTMLButtonElement, position: MapStop['position'], tap: SealTaps, signal: AbortSignal): void {
  button.addEventListener(
    'focus',
    () => {
      if (button.matches(':focus-visible')) tap.reach(position)
    },
    { signal },
  )
}

function sealButton(className: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = className
  return button
}
