import { effect, signal, type Signal } from '@preact/signals'
import { DEFAULT_SETTINGS, type Settings } from '#kit/screen/settings.ts'
import { languageTagOrNull, numberBetween, oneOf, openSettings, yesOrNo } from '#store/settings/open-settings.ts'

/** The visitor's settings, read before the first paint and kept at each change. */
export function openVisitorSettings(baseUrl: string): Signal<Settings> {
  const book = openSettings<Settings>({ baseUrl }, DEFAULT_SETTINGS, {
    language: languageTagOrNull,
    version: oneOf('standard', 'easy', 'children', 'description', 'sign'),
    textScale: oneOf(1, 1.25, 1.5, 2),
    colours: oneOf('auto', 'day', 'night'),
    contrast: oneOf('auto', 'normal', 'high'),
    motion: oneOf('auto', 'full', 'reduced'),
    captions: yesOrNo,
    arrivalSound: yesOrNo,
    autoPlay: yesOrNo,
    playbackRate: numberBetween(0.5, 2),
    knowsPocket: yesOrNo,
    notesWalk: yesOrNo,
  })
  const loaded = book.load()
  const settings = signal(loaded)
  effect(() => {
    if (settings.value !== loaded) book.save(settings.value)
  })
  return settings
}
