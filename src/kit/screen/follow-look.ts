import type { ReadonlySignal } from '@preact/signals'
import { effect } from '@preact/signals'
import type { MapTheme } from '../islands/trail-map/trail-map.ts'
import type { Settings } from './settings.ts'

export interface Look {
  readonly theme: MapTheme
  readonly reducedMotion: boolean
}

/** Day or night, contrast and motion, as the visitor chose or the device says; tells each change until `signal` aborts. */
export function followLook(
  settings: ReadonlySignal<Settings>,
  signal: AbortSignal,
): { readonly look: () => Look; readonly onLook: (listener: (look: Look) => void) => void } {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  const contrast = matchMedia('(prefers-contrast: more)')
  const look = (): Look => {
    const { colours, motion, contrast: chosen } = settings.value
    const isHigh = chosen === 'high' || (chosen === 'auto' && contrast.matches)
    return {
      theme: {
        night: colours === 'night' || (colours === 'auto' && dark.matches),
        contrast: isHigh ? 'high' : 'normal',
      },
      reducedMotion: motion === 'reduced' || (motion === 'auto' && still.matches),
    }
  }
  return {
    look,
    onLook(listener) {
      const tell = () => {
        // The page changes its colours in the same moment; the map reads them after.
        requestAnimationFrame(() => {
          if (!signal.aborted) listener(look())
        })
      }
      for (const query of [dark, still, contrast]) query.addEventListener('change', tell, { signal })
      const stop = effect(() => {
        look()
        tell()
      })
      signal.addEventListener('abort', stop)
    },
  }
}
