import type { ReadonlySignal, Signal } from '@preact/signals'
import type { LanguageTag } from '#domain/language/language.ts'
import type { Visit, VisitEvent } from '#domain/visit/visit.ts'
import type { Settings } from './settings.ts'

/** Languages the interface speaks; packs may speak others. */
export const INTERFACE_LANGUAGES = ['fr', 'en', 'de', 'nl', 'ar'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** Gives the sentence for a key such as `walk-trail:start`, plural and numbers filled in. Reading it in a component follows the language. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** One person in front of one screen: their language, their settings, their visit. A phone has one, a table one per seat. */
export interface Session {
  readonly interfaceLanguage: ReadonlySignal<InterfaceLanguage>
  /** Language wanted for the pack's texts and sounds; what a pack really has is decided item by item. */
  readonly contentLanguage: ReadonlySignal<LanguageTag>
  readonly direction: ReadonlySignal<'ltr' | 'rtl'>
  readonly translate: Translate
  readonly format: Formats
  readonly settings: Signal<Settings>
  /** The visit to the open pack. */
  readonly visit: ReadonlySignal<Visit>
  readonly chooseLanguage: (tag: LanguageTag) => void
  /** Adds to the visit's log; the surface keeps it on the device. */
  readonly report: (event: VisitEvent) => void
}

/** Quantities in words a person uses, in the interface's language. */
export interface Formats {
  /** "120 m", "1,5 km" */
  distance(metres: number): string
  /** "4 min", "1 h 10" */
  duration(minutes: number): string
  /** "1:05" for a player */
  clock(seconds: number): string
  /** "38 kB", "18 MB" */
  bytes(bytes: number): string
  number(value: number): string
  percent(share: number): string
  /** A day in words: "28 novembre 2026". */
  date(atMs: number): string
  /** Name of a language in the interface's language: "néerlandais". */
  languageName(tag: LanguageTag): string
}
