import type { DBSchema } from 'idb'
import { advance, newVisit, type Visit, type VisitEvent } from '#domain/visit/visit.ts'
import { KeptDatabase, unlessDead } from '../database/kept-database.ts'
import { deviceScope } from '../objects/device-scope.ts'
import { visitEventFrom } from './visit-event-from.ts'

/** The visits of this device, one log of events per pack. Nothing of it ever leaves the device. */
export interface VisitBook {
  /** The visit to a pack, replayed from its log; a new visit where there is none. Never rejects for want of a store. */
  load(pack: string): Promise<Visit>
  /** The log of a pack, oldest first. */
  events(pack: string): Promise<readonly VisitEvent[]>
  /** Adds an event to the log. Resolves true once it is kept, false where the device keeps nothing: it then lives as long as the page. */
  append(pack: string, event: VisitEvent): Promise<boolean>
  /** Forgets the visit to a pack. */
  forget(pack: string): Promise<void>
  /** Packs that have been visited. */
  packs(): Promise<readonly string[]>
}

interface VisitSchema extends DBSchema {
  readonly events: {
    key: number
    value: { readonly pack: string; readonly event: VisitEvent }
    indexes: { pack: string }
  }
}

/** Opens the visits kept for the app at `baseUrl`. Waits for nothing; a dead database costs two seconds once, then visits live in memory. */
export function openVisitBook({ baseUrl }: { readonly baseUrl: string }): VisitBook {
  const database = new KeptDatabase<VisitSchema>(`${deviceScope(baseUrl)}-visits`, (db) => {
    db.createObjectStore('events', { autoIncrement: true }).createIndex('pack', 'pack')
  })
  const unkept = new Map<string, readonly VisitEvent[]>()

  const eventsOf = async (pack: string): Promise<readonly VisitEvent[]> => {
    const kept = await unlessDead(() => database.run((db) => db.getAllFromIndex('events', 'pack', pack)), [])
    const events = [...kept.map(({ event }) => visitEventFrom(event)), ...(unkept.get(pack) ?? [])]
    return events.filter((event) => event !== undefined)
  }

  return {
    events: eventsOf,
    async load(pack) {
      return (await eventsOf(pack)).reduce(advance, newVisit(pack))
    },
    append(pack, event) {
      const keep = async () => {
        await database.run((db) => db.add('events', { pack, event }))
        return true
      }
      return unlessDead(keep, false).then((kept) => {
        if (!kept) unkept.set(pack, [...(unkept.get(pack) ?? []), event])
        return kept
      })
    },
    async forget(pack) {
      unkept.delete(pack)
      const erase = () =>
        database.run(async (db) => {
          const transaction = db.transaction('events', 'readwrite')
          const keys = await transaction.store.index('pack').getAllKeys(pack)
          await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done])
        })
      await unlessDead(erase, undefined)
    },
    async packs() {
      const kept = await unlessDead(() => database.run((db) => db.getAll('events')), [])
      return [...new Set([...kept.map(({ pack }) => pack), ...unkept.keys()])]
    },
  }
}
