import type { Translate } from '#kit/screen/session.ts'

/** This feature's sentences, by their keys alone. */
export function saying(translate: Translate): Translate {
  return (key, values) => translate(`through-time:${key}`, values)
}
