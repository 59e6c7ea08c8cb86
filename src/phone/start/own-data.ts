import type { Signal } from '@preact/signals'
import type { OwnData } from '#kit/screen/app-state.ts'
import { DEFAULT_SETTINGS, type Settings } from '#kit/screen/settings.ts'
import type { VisitBook } from '#store/visits/open-visit-book.ts'
import type { NoteBook } from '#store/walk-notes/open-note-book.ts'

export interface OwnDataParts {
  readonly visits: Pick<VisitBook, 'packs' | 'events' | 'forget'>
  readonly notes: Pick<NoteBook, 'forget'>
  readonly settings: Signal<Settings>
  /** Ends what still writes into the visit. */
  readonly fallSilent: () => void
  /** Opens the first page with nothing remembered. */
  readonly beginAnew: () => void
}

/** What the app keeps of its visitor, to take out or to erase. */
export function openOwnData({ visits, notes, settings, fallSilent, beginAnew }: OwnDataParts): OwnData {
  return {
    async takeOut() {
      const packs = [...(await visits.packs())].sort()
      const logs = await Promise.all(packs.map(async (pack) => [pack, await visits.events(pack)] as const))
      return `${JSON.stringify({ format: 1, settings: settings.peek(), visits: Object.fromEntries(logs) }, null, 2)}\n`
    },
    async erase() {
      fallSilent()
      for (const pack of await visits.packs()) await visits.forget(pack)
      await notes.forget()
      settings.value = DEFAULT_SETTINGS
      beginAnew()
    },
  }
}
