import type { WalkSurface } from './walk-parts.ts'

/** The visitor wants guides to begin by themselves, and has not asked for silence after what plays. */
export function playsByItself({ session, player }: Pick<WalkSurface, 'session' | 'player'>): boolean {
  return session.settings.value.autoPlay && !player.restsAfter.value
}
