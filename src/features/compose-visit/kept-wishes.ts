import { signal, type Signal } from '@preact/signals'
import type { Wishes } from '#domain/plan/rank-trails.ts'
import type { Session } from '#kit/screen/session.ts'

const FIRST_WISHES: Wishes = { company: 'alone', minutes: 90, moving: 'on-foot', likes: [] }
const kept = new WeakMap<Session, Signal<Wishes>>()

/** What this visitor wishes, as long as the page lives: going to look at a trail and back loses nothing. */
export function wishesOf(session: Session): Signal<Wishes> {
  const known = kept.get(session) ?? signal(FIRST_WISHES)
  kept.set(session, known)
  return known
}
