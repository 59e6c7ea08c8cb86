import { signal, type ReadonlySignal } from '@preact/signals'
import type { Fix } from '#domain/position/position.ts'
import { newWalkNotes, type WalkNotes, withFix } from '#domain/walk-notes/walk-notes.ts'
import type { Session } from '#kit/screen/session.ts'
import type { ActiveWalk } from '#kit/screen/walk.ts'
import type { NoteBook } from '#store/walk-notes/open-note-book.ts'
import type { Decided } from './follow-position.ts'

/** Notes of the walk for a curator who switched that on, kept on the device until they are forgotten or another walk is noted. */
export interface NotingWalk {
  readonly notes: ReadonlySignal<WalkNotes | null>
  readonly decided: (walk: ActiveWalk, device: Fix, decided: Decided) => void
  readonly forget: () => void
}

export function noteWalk({ settings }: Pick<Session, 'settings'>, book: NoteBook): NotingWalk {
  const notes = signal<WalkNotes | null>(null)
  const takeUp = async () => {
    const kept = await book.load()
    // A walk that was noted meanwhile is the newer one.
    notes.value ??= kept
  }
  void takeUp()
  return {
    notes,
    decided({ pack, trail }, device, { decisions, isLost, awayM }) {
      if (!settings.value.notesWalk) return
      const before = notes.value
      const { id } = pack.pack
      const path = { isLost, awayM }
      // A walk that is taken up again goes on in its own notes.
      const isSame = before?.pack === id && before.trail === trail.id
      if (!isSame) void book.forget()
      notes.value = withFix(isSame ? before : newWalkNotes(id, trail.id), device, decisions, path)
      void book.append({ pack: id, trail: trail.id, fix: device, decisions, path })
    },
    forget() {
      notes.value = null
      void book.forget()
    },
  }
}
