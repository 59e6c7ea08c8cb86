import type { VisitEvent } from '#domain/visit/visit.ts'

/** The event a kept value stands for, or undefined for what this version does not know: an older or newer app's, or damage. */
export function visitEventFrom(value: unknown): VisitEvent | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const raw = value as Readonly<Record<string, unknown>>
  const fields = FIELDS[raw['type'] as VisitEvent['type']] as Fields | undefined
  if (fields === undefined || !isFiniteNumber(raw['atMs'])) return undefined
  return Object.entries(fields).every(([field, fits]) => fits(raw[field])) ? (value as VisitEvent) : undefined
}

type Fields = Readonly<Record<string, (value: unknown) => boolean>>

const isText = (value: unknown) => typeof value === 'string'
const isFiniteNumber = (value: unknown) => Number.isFinite(value)

const isYesOrMissing = (value: unknown) => value === undefined || typeof value === 'boolean'

const FIELDS: Readonly<Record<VisitEvent['type'], Fields>> = {
  'trail-started': { trail: isText, step: isText, backwards: isYesOrMissing },
  'order-chosen': { trail: isText, steps: (value) => Array.isArray(value) && value.every(isText) },
  'trail-left': {},
  'trail-finished': { trail: isText },
  'stop-reached': { stop: isText, by: (value) => value === 'position' || value === 'hand' },
  'stop-opened': { stop: isText },
  'guide-paused': { stop: isText, language: isText, positionS: isFiniteNumber, durationS: isFiniteNumber },
  'guide-finished': { stop: isText, language: isText },
  'find-made': { trail: isText, find: isText },
  'favourite-set': { stop: isText, isFavourite: (value) => typeof value === 'boolean' },
}
