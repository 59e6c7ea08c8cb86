import { effect, untracked } from '@preact/signals'
import type { BuiltTrail } from '#domain/built-pack/built-pack.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { stepAfter } from '#domain/trail/steps.ts'
import type { Session } from '#kit/screen/session.ts'
import type { Player, Track } from '#kit/sound/player.ts'
import { legTrack, legTrackId, stopTrack } from '#kit/sound/stop-track.ts'

/** Finds what is to be heard and hands it to the player, in the visitor's language. */
export interface Listening {
  /** With `play: false` the guide only stands ready in the player; with `fadeMs` what plays now grows quiet first. False when the stop has nothing to be heard. */
  stop(
    pack: PackReader,
    stop: string,
    options?: { readonly play?: boolean; readonly fadeMs?: number },
  ): Promise<boolean>
  /**
   * How to walk on from a step. False where there is nothing to be heard: no words, or, `unlessVoiceless`, words without a recording that the
   * device has no voice for.
   */
  leg(
    pack: PackReader,
    trail: Pick<BuiltTrail, 'id' | 'steps'>,
    step: { readonly id: string; readonly stop: string },
    options?: { readonly unlessVoiceless?: { can(language: LanguageTag): boolean } },
  ): Promise<boolean>
  /** Plays what belongs to no pack; a change of language leaves it as it is. */
  other(track: Track): void
}

type Source = (resumeShare: number | undefined) => Promise<Track | undefined>

/** Follows the visitor's language too: what is playing goes on in the new one from the same share. */
export function openListening(player: Player, session: Session, signal: AbortSignal): Listening {
  /** Where the track in the player came from, to fetch it again in another language. */
  let source: Source | null = null
  let turn = 0

  const load = async (
    next: Source,
    { play, fadeMs = 0 }: { readonly play: boolean; readonly fadeMs?: number },
    resumeShare?: number,
  ): Promise<boolean> => {
    turn += 1
    const own = turn
    const track = await next(resumeShare)
    if (own !== turn || signal.aborted) return true
    if (track === undefined) return false
    source = next
    player.load(track, { play, fadeMs })
    return true
  }

  const endFollowing = effect(() => {
    const language = session.contentLanguage.value
    untracked(() => {
      const { track, status } = player.state.value
      if (source === null || track === null || status === 'idle' || track.language === language) return
      const share =
        status === 'ended' || player.durationS.value === 0 ? 0 : player.positionS.value / player.durationS.value
      load(source, { play: status === 'playing' || status === 'loading' }, share).catch((cause: unknown) => {
        // The language's words are not at hand: what plays goes on playing in the one before.
        if (!(cause instanceof Error)) throw cause
      })
    })
  })
  const endRate = effect(() => {
    player.setRate(session.settings.value.playbackRate)
  })
  signal.addEventListener('abort', () => {
    endFollowing()
    endRate()
    player.stop()
  })

  return {
    async stop(pack, stop, { play = true, fadeMs = 0 } = {}) {
      const { track, status } = player.state.value
      const isHere = track !== null && track.stop === stop && track.id === `stop:${stop}` && status !== 'ended'
      if (isHere) {
        if (play) player.play()
        return true
      }
      const from: Source = (share) =>
        stopTrack(pack, session.contentLanguage.value, stop, {
          resumeShare: share ?? session.visit.value.resume.get(stop),
        })
      return load(from, { play, fadeMs })
    },
    async leg(pack, trail, step, { unlessVoiceless } = {}) {
      const from: Source = async (share) => {
        const language = session.contentLanguage.value
        const [text, { title: album }] = await Promise.all([
          pack.trailText(language, trail.id),
          pack.packText(language),
        ])
        const leg = text.legs[step.id]
        if (leg === undefined) return undefined
        if (leg.sound === undefined && unlessVoiceless?.can(leg.language) === false) return undefined
        const id = legTrackId(trail.id, step.id)
        const next = stepAfter(trail, step.id)
        const goal = next === undefined ? undefined : await pack.stopText(language, next.stop)
        const title = goal === undefined ? text.title : session.translate('walk-trail:way-to', { title: goal.title })
        const track = legTrack(pack, leg, { id, stop: step.stop, title, album })
        return track === undefined || share === undefined ? track : { ...track, resumeShare: share }
      }
      return load(from, { play: true })
    },
    other(track) {
      turn += 1
      source = null
      player.load(track, { play: true })
    },
  }
}
