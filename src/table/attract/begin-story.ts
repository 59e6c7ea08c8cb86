import type { Signal } from '@preact/signals'
import { cueAt } from '#kit/sound/track-cues.ts'
import type { MixingDesk } from '../sound/mixing-desk.ts'
import type { Plate } from './plates.ts'

/** Softer than what anybody asked for. */
const SHARE = 0.5

/** Says the first sentences of a story, and shows each; silent where a browser wants a touch first. Ends with its last, or with `signal`. */
export function beginStory(
  url: string,
  { cues, endS }: NonNullable<Plate['voice']>,
  { desk, said }: { readonly desk: MixingDesk; readonly said: Signal<string | null> },
  signal: AbortSignal,
): void {
  const done = new AbortController()
  const own = AbortSignal.any([signal, done.signal])
  const sound = new Audio(url)
  sound.addEventListener(
    'playing',
    () => {
      const leave = desk.enter((gain) => {
        sound.volume = gain * SHARE
      })
      own.addEventListener('abort', leave, { once: true })
    },
    { once: true, signal: own },
  )
  sound.addEventListener(
    'timeupdate',
    () => {
      said.value = cues[cueAt(cues, sound.currentTime)]?.text ?? null
      if (sound.currentTime >= endS) done.abort()
    },
    { signal: own },
  )
  sound.addEventListener(
    'ended',
    () => {
      done.abort()
    },
    { signal: own },
  )
  own.addEventListener(
    'abort',
    () => {
      said.value = null
      sound.pause()
      sound.removeAttribute('src')
      sound.load()
    },
    { once: true },
  )
  sound.play().catch(() => {
    done.abort()
  })
}
