import type { LanguageTag } from '../language/language.ts'

/** Something a visitor did or met. `atMs` is milliseconds since 1970, given by the surface. */
export type VisitEvent =
  | {
      readonly type: 'trail-started'
      readonly trail: string
      readonly step: string
      /** Walked from its end to its start. */
      readonly backwards?: boolean
      readonly atMs: number
    }
  /** What of a trail is walked and in which order, where the visitor changed that. */
  | { readonly type: 'order-chosen'; readonly trail: string; readonly steps: readonly string[]; readonly atMs: number }
  | { readonly type: 'trail-left'; readonly atMs: number }
  | { readonly type: 'trail-finished'; readonly trail: string; readonly atMs: number }
  | { readonly type: 'stop-reached'; readonly stop: string; readonly by: 'position' | 'hand'; readonly atMs: number }
  | { readonly type: 'stop-opened'; readonly stop: string; readonly atMs: number }
  | {
      readonly type: 'guide-paused'
      readonly stop: string
      readonly language: LanguageTag
      readonly positionS: number
      readonly durationS: number
      readonly atMs: number
    }
  | { readonly type: 'guide-finished'; readonly stop: string; readonly language: LanguageTag; readonly atMs: number }
  /** Something a treasure hunt hides was found. */
  | { readonly type: 'find-made'; readonly trail: string; readonly find: string; readonly atMs: number }
  | { readonly type: 'favourite-set'; readonly stop: string; readonly isFavourite: boolean; readonly atMs: number }

/** One visitor's visit to one pack: what the log of events says. */
export interface Visit {
  readonly pack: string
  /** The trail being walked and the step that comes next (or is under the visitor's feet). */
  readonly walking: { readonly trail: string; readonly step: string; readonly backwards?: boolean } | null
  /** The visitor's own order of the trail being walked; null while it is the trail's. */
  readonly order: { readonly trail: string; readonly steps: readonly string[] } | null
  readonly reached: ReadonlySet<string>
  readonly opened: ReadonlySet<string>
  readonly heard: ReadonlySet<string>
  readonly finishedTrails: ReadonlySet<string>
  /** How far each guide was heard, as a share from 0 to 1, so that it carries over to another language. */
  readonly resume: ReadonlyMap<string, number>
  /** Stops the visitor keeps for later or liked. */
  readonly favourites: ReadonlySet<string>
  /** What was found in treasure hunts: see `findKey`. */
  readonly finds: ReadonlySet<string>
}

/** How a find of a trail's hunt stands in `Visit.finds`. */
export function findKey(trail: string, find: string): string {
  return `${trail}/${find}`
}

/** A visit before its first event. */
export function newVisit(pack: string): Visit {
  return {
    pack,
    walking: null,
    order: null,
    reached: new Set(),
    opened: new Set(),
    heard: new Set(),
    finishedTrails: new Set(),
    resume: new Map(),
    favourites: new Set(),
    finds: new Set(),
  }
}

/** The visit after one more event. Replaying the log from `newVisit` always gives the same visit. */
export function advance(visit: Visit, event: VisitEvent): Visit {
  switch (event.type) {
    case 'trail-started':
      return {
        ...visit,
        order: visit.order?.trail === event.trail ? visit.order : null,
        walking: { trail: event.trail, step: event.step, ...(event.backwards === true ? { backwards: true } : {}) },
      }
    case 'order-chosen':
      return { ...visit, order: { trail: event.trail, steps: event.steps } }
    case 'trail-left':
      return { ...visit, walking: null, order: null }
    case 'trail-finished':
      return { ...visit, walking: null, order: null, finishedTrails: new Set(visit.finishedTrails).add(event.trail) }
    case 'stop-reached':
      return { ...visit, reached: new Set(visit.reached).add(event.stop) }
    case 'stop-opened':
      return { ...visit, opened: new Set(visit.opened).add(event.stop) }
    case 'guide-paused':
      return { ...visit, resume: new Map(visit.resume).set(event.stop, event.positionS / Math.max(event.durationS, 1)) }
    case 'guide-finished': {
      const resume = new Map(visit.resume)
      resume.delete(event.stop)
      return { ...visit, heard: new Set(visit.heard).add(event.stop), resume }
    }
    case 'find-made':
      return { ...visit, finds: new Set(visit.finds).add(findKey(event.trail, event.find)) }
    case 'favourite-set': {
      const favourites = new Set(visit.favourites)
      if (event.isFavourite) favourites.add(event.stop)
      else favourites.delete(event.stop)
      return { ...visit, favourites }
    }
  }
}
