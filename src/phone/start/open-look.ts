import { effect, signal, type ReadonlySignal } from '@preact/signals'
import type { Settings } from '#kit/screen/settings.ts'

export interface Look {
  readonly colours: 'day' | 'night'
  readonly contrast: 'normal' | 'high'
  readonly motion: 'full' | 'reduced'
}

/** What the device asks for. */
interface DeviceWishes {
  readonly night: boolean
  readonly highContrast: boolean
  readonly reducedMotion: boolean
}

/** A visitor's choice over the device's wish. */
export function lookFor(
  { colours, contrast, motion }: Pick<Settings, 'colours' | 'contrast' | 'motion'>,
  device: DeviceWishes,
): Look {
  return {
    colours: colours === 'auto' ? (device.night ? 'night' : 'day') : colours,
    contrast: contrast === 'auto' ? (device.highContrast ? 'high' : 'normal') : contrast,
    motion: motion === 'auto' ? (device.reducedMotion ? 'reduced' : 'full') : motion,
  }
}

const GROUND = { day: '#f7f2e8', night: '#0b1722' } // --paper; browsers take theme-color by value only

/** Keeps the page's root in the chosen look, from the first call on. */
export function openLook(settings: ReadonlySignal<Settings>): void {
  const night = followMedia('(prefers-color-scheme: dark)')
  const highContrast = followMedia('(prefers-contrast: more)')
  const reducedMotion = followMedia('(prefers-reduced-motion: reduce)')
  const root = document.documentElement
  effect(() => {
    const look = lookFor(settings.value, {
      night: night.value,
      highContrast: highContrast.value,
      reducedMotion: reducedMotion.value,
    })
    root.dataset['colours'] = look.colours
    root.dataset['contrast'] = look.contrast
    root.dataset['motion'] = look.motion
    root.dataset['text'] = settings.value.textScale >= 1.5 ? 'large' : 'normal'
    root.style.setProperty('--text-scale', String(settings.value.textScale))
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
      meta.content = GROUND[look.colours]
  })
}

function followMedia(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query)
  const matches = signal(list.matches)
  list.addEventListener('change', () => {
    matches.value = list.matches
  })
  return matches
}
