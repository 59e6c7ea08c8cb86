import type { Reason } from '#domain/plan/rank-trails.ts'
import type { IconName } from '#kit/elements/icon-paths.ts'
import type { Formats, Translate } from '#kit/screen/session.ts'

/** A reason as a visitor reads it. */
export interface ReasonWords {
  readonly icon: IconName
  readonly words: string
  /** It speaks against the trail. */
  readonly isAgainst: boolean
}

export interface ReasonLanguage {
  readonly translate: Translate
  readonly format: Formats
  /** What visitors call a theme. */
  readonly themeName: (theme: string) => string
  readonly listOf: (items: readonly string[]) => string
}

/** Says why a trail stands where it stands. */
export function reasonWords(reason: Reason, { translate, format, themeName, listOf }: ReasonLanguage): ReasonWords {
  switch (reason.kind) {
    case 'fits-time':
    case 'too-long': {
      const duration = format.duration(reason.minutes)
      return {
        icon: 'clock',
        words: translate(`compose-visit:${reason.kind}`, { duration }),
        isAgainst: reason.kind === 'too-long',
      }
    }
    case 'liked':
      return {
        icon: 'star',
        words: translate('compose-visit:liked', { themes: listOf(reason.themes.map(themeName)) }),
        isAgainst: false,
      }
    case 'open':
    case 'with-help':
    case 'forbidden':
    case 'unknown':
      return {
        icon: reason.moving === 'wheelchair' || reason.moving === 'stroller' ? reason.moving : 'steps',
        words: translate(`compose-visit:${reason.kind}-${reason.moving}`),
        isAgainst: reason.kind === 'forbidden',
      }
    case 'for-children':
      return { icon: 'people', words: translate('compose-visit:for-children'), isAgainst: false }
    case 'short':
      return { icon: 'length', words: translate('compose-visit:short'), isAgainst: false }
    case 'no-steps':
      return { icon: 'steps', words: translate('compose-visit:no-steps'), isAgainst: false }
    case 'benches':
      return { icon: 'bench', words: translate('compose-visit:benches'), isAgainst: false }
  }
}
