import { signal, type ReadonlySignal } from '@preact/signals'
import type { Fix } from '#domain/position/position.ts'
import { newWalkNotes, type WalkNotes, withFix } from '#domain/walk-notes/walk-notes.ts'
import type { Session } from '#kit/screen/session.ts'
import type { ActiveWalk } from '#kit/screen/walk.ts'
import type { Decided } from './follow-position.ts'

/** Notes of the walk for a curator who switched that on. In the page's memory only: they go when it is closed. */
export interface NotingWalk {
  readonly notes: ReadonlySignal<WalkNotes | null>
  begin(pack: string, trail: string): void
  readonly decided: (walk: ActiveWalk, device: Fix, decided: Decided) => void
  readonly forget: () => void
}

export function noteWalk({ settings }: Pick<Session, 'settings'>): NotingWalk {
  const notes = signal<WalkNotes | null>(null)
  return {
    notes,
    begin(pack, trail) {
      const before = notes.value
      // A walk that is taken up again goes on in its own notes.
      if (before?.pack !== pack || before.trail !== trail) notes.value = null
    },
    decided({ pack, trail }, device, { decisions, isLost, awayM }) {
      if (!settings.value.notesWalk) return
      notes.value = withFix(notes.value ?? newWalkNotes(pack.pack.id, trail.id), device, decisions, { isLost, awayM })
    },
    forget() {
      notes.value = null
    },
  }
}
