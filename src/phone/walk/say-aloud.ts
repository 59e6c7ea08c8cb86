import type { LanguageTag } from '#domain/language/language.ts'
import type { Speech } from '#kit/sound/device-voice.ts'
import { pageSpeech, voiceFor } from '#kit/sound/device-voice.ts'
import type { Player } from '#kit/sound/player.ts'

/** The device's own voice for a sentence of the walk itself. */
export interface SayAloud {
  /** Whether the device has a voice of its own for the language. */
  can(language: LanguageTag): boolean
  /** Says it and calls back once it is over; at once where the device has no voice. */
  say(sentence: string, language: LanguageTag, then: () => void): void
}

/** Only voices that live on the device are used; others would send the sentence to a server. */
export function pageSayAloud(speech: Speech | undefined = pageSpeech()): SayAloud {
  const voiceOf = (language: LanguageTag) =>
    speech === undefined ? undefined : voiceFor(language, speech.synthesis.getVoices())
  return {
    can: (language) => voiceOf(language) !== undefined,
    say(sentence, language, then) {
      const voice = voiceOf(language)
      if (speech === undefined || voice === undefined) {
        then()
        return
      }
      const utterance = speech.newUtterance(sentence)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.addEventListener('end', then, { once: true })
      utterance.addEventListener('error', then, { once: true })
      speech.synthesis.speak(utterance)
    },
  }
}

/** Says a sentence between two of the guide's: what plays waits for it and goes on. */
export function sayBetween(player: Player, aloud: SayAloud, sentence: string, language: LanguageTag): void {
  if (!aloud.can(language)) return
  const waiting = player.state.value.status === 'playing' ? player.state.value.track : null
  if (waiting !== null) player.pause()
  aloud.say(sentence, language, () => {
    const { track, status } = player.state.value
    if (waiting !== null && track === waiting && status === 'paused') player.play()
  })
}
