import { sayLoudness } from '#kit/sound/loudness.ts'
import type { MixingDesk } from './mixing-desk.ts'
import type { SeatOutput } from './seat-channels.ts'

/**
 * Has films of a card heard as voices are, until `signal` aborts: as loud as the desk lets them be, on their seat's own output where it has one.
 * What plays along with a film, its description, is one voice with it.
 */
export function hearFilms(
  card: HTMLElement,
  desk: MixingDesk,
  output: SeatOutput | undefined,
  signal: AbortSignal,
): void {
  const sent = new Set<HTMLMediaElement>()
  const along = () => card.querySelectorAll<HTMLMediaElement>('[data-along]')
  let given = 1
  card.addEventListener(
    'play',
    ({ target: film }) => {
      if (!(film instanceof HTMLMediaElement) || film.muted) return
      if (output !== undefined && !sent.has(film)) {
        sent.add(film)
        signal.addEventListener('abort', output.connect(film), { once: true })
      }
      if (film.dataset['along'] !== undefined) {
        film.volume = given
        return
      }
      const leave = desk.enter((gain) => {
        given = gain
        sayLoudness(film, { surface: gain })
        for (const voice of along()) voice.volume = gain
      })
      for (const end of ['pause', 'ended', 'emptied']) film.addEventListener(end, leave, { once: true, signal })
      signal.addEventListener('abort', leave, { once: true })
    },
    { capture: true, signal },
  )
}
