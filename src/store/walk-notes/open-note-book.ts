import type { DBSchema } from 'idb'
import { newWalkNotes, type WalkNotes, withFix } from '#domain/walk-notes/walk-notes.ts'
import { KeptDatabase, unlessDead } from '../database/kept-database.ts'
import { deviceScope } from '../objects/device-scope.ts'

/** What is noted at one fix: enough to write the notes of a walk again. */
export interface NotedFix {
  readonly pack: string
  readonly trail: string
  readonly fix: Parameters<typeof withFix>[1]
  readonly decisions: Parameters<typeof withFix>[2]
  readonly path: Parameters<typeof withFix>[3]
}

/** The notes of one walk, kept on the device until they are forgotten or another walk is noted. Never rejects for want of a store. */
export interface NoteBook {
  /** The notes kept; null where there are none. */
  load(): Promise<WalkNotes | null>
  append(noted: NotedFix): Promise<void>
  forget(): Promise<void>
}

interface NoteSchema extends DBSchema {
  readonly fixes: { key: number; value: NotedFix }
}

/** Opens the notes kept for the app at `baseUrl`. Waits for nothing; a page that is killed has lost at most its last fix. */
export function openNoteBook({ baseUrl }: { readonly baseUrl: string }): NoteBook {
  const database = new KeptDatabase<NoteSchema>(`${deviceScope(baseUrl)}-walk-notes`, (db) => {
    db.createObjectStore('fixes', { autoIncrement: true })
  })
  return {
    async load() {
      const kept = await unlessDead(() => database.run((db) => db.getAll('fixes')), [])
      return kept.reduce<WalkNotes | null>(
        (notes, { pack, trail, fix, decisions, path }) =>
          withFix(notes ?? newWalkNotes(pack, trail), fix, decisions, path),
        null,
      )
    },
    async append(noted) {
      await unlessDead(() => database.run((db) => db.add('fixes', noted)), 0)
    },
    async forget() {
      await unlessDead(() => database.run((db) => db.clear('fixes')), undefined)
    },
  }
}
