import type { LanguageTag } from '#domain/language/language.ts'
import type { Cue } from '#domain/text/rich-text.ts'
import { cueAt, cuesOf } from './track-cues.ts'
import type { Voice, VoiceStart } from './voice.ts'

/** The browser's speech, as far as it is used. */
export interface Speech {
  readonly synthesis: Pick<
    SpeechSynthesis,
    'speak' | 'cancel' | 'getVoices' | 'addEventListener' | 'removeEventListener'
  >
  newUtterance(text: string): SpeechSynthesisUtterance
  nowMs(): number
}

const VOICES_WAIT_MS = 1500 // some browsers list their voices only after being asked once

/** The page's speech; undefined where the browser has none. */
export function pageSpeech(): Speech | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined
  return {
    synthesis: globalThis.speechSynthesis,
    newUtterance: (text) => new SpeechSynthesisUtterance(text),
    nowMs: () => performance.now(),
  }
}

/**
 * Reads a text sentence by sentence, so that it can be paused, sought and followed: browsers' own pause is unreliable.
 * Only voices that live on the device are used; others would send the text to a server.
 */
export function openDeviceVoice({ track, startS, rate, listener }: VoiceStart, speech: Speech | undefined): Voice {
  const cues = cuesOf(track)
  let isOpen = true
  let isReading = false
  let speed = rate
  let index = Math.max(0, cueAt(cues, startS))
  let sentenceStartMs: number | undefined
  /** Tells the utterance being read from those cancelled before it. */
  let turn = 0

  const readNext = (voice: SpeechSynthesisVoice) => {
    const cue = cues[index]
    if (speech === undefined || cue === undefined) {
      isReading = false
      index = 0
      listener.onStatus('ended')
      return
    }
    turn += 1
    const own = turn
    const isCurrent = () => isOpen && isReading && own === turn
    const utterance = speech.newUtterance(cue.text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = speed
    utterance.addEventListener('start', () => {
      if (!isCurrent()) return
      sentenceStartMs = speech.nowMs()
      listener.onStatus('playing')
    })
    // Voices that tell their words put the estimate right: the phrase that is marked is the one that is said.
    utterance.addEventListener('boundary', ({ charIndex }) => {
      if (!isCurrent()) return
      const passedMs = (charIndex / Math.max(1, cue.text.length)) * (cue.endS - cue.startS) * 1000
      sentenceStartMs = speech.nowMs() - passedMs / speed
    })
    utterance.addEventListener('end', () => {
      if (!isCurrent()) return
      index += 1
      sentenceStartMs = undefined
      readNext(voice)
    })
    utterance.addEventListener('error', ({ error }) => {
      // What we cut ourselves is not current any more: this was the device.
      if (!isCurrent()) return
      isReading = false
      sentenceStartMs = undefined
      const isCut = error === 'interrupted' || error === 'canceled'
      listener.onStatus(isCut ? 'interrupted' : error === 'not-allowed' ? 'blocked' : 'unavailable')
    })
    speech.synthesis.speak(utterance)
  }

  const silence = () => {
    turn += 1
    sentenceStartMs = undefined
    speech?.synthesis.cancel()
  }

  const read = () => {
    if (speech === undefined) {
      listener.onStatus('unavailable')
      return
    }
    isReading = true
    withVoice(speech, track.language, (voice) => {
      if (!isOpen || !isReading) return
      if (voice === undefined) {
        isReading = false
        listener.onStatus('unavailable')
        return
      }
      readNext(voice)
    })
  }

  const restart = () => {
    if (!isReading) return
    silence()
    read()
  }

  return {
    play() {
      if (!isReading) read()
    },
    pause() {
      isReading = false
      silence()
      listener.onStatus('paused')
    },
    seek(positionS) {
      index = Math.max(0, cueAt(cues, positionS))
      restart()
    },
    setRate(next) {
      speed = next
      restart()
    },
    positionS: () =>
      positionIn(
        cues[index],
        speech === undefined || sentenceStartMs === undefined ? 0 : (speech.nowMs() - sentenceStartMs) * speed,
      ),
    close() {
      isOpen = false
      isReading = false
      silence()
    },
  }
}

/** Calls back at once where the voices are known, so that the visitor's tap still counts. */
function withVoice(
  speech: Speech,
  language: LanguageTag,
  then: (voice: SpeechSynthesisVoice | undefined) => void,
): void {
  const known = speech.synthesis.getVoices()
  if (known.length > 0) {
    then(voiceFor(language, known))
    return
  }
  const wait = new AbortController()
  const answer = () => {
    wait.abort()
    clearTimeout(timer)
    then(voiceFor(language, speech.synthesis.getVoices()))
  }
  const timer = setTimeout(answer, VOICES_WAIT_MS)
  speech.synthesis.addEventListener('voiceschanged', answer, { signal: wait.signal })
}

/** A voice on the device for the language: the same tag, else the same base language. Android writes `nl_NL`. */
export function voiceFor(
  language: LanguageTag,
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  const tagOf = (tag: string) => tag.replaceAll('_', '-').toLowerCase()
  const baseOf = (tag: string) => tagOf(tag).split('-', 1)[0]
  const onDevice = voices.filter((voice) => voice.localService)
  return (
    onDevice.find((voice) => tagOf(voice.lang) === tagOf(language)) ??
    onDevice.find((voice) => baseOf(voice.lang) === baseOf(language) && voice.default) ??
    onDevice.find((voice) => baseOf(voice.lang) === baseOf(language))
  )
}

function positionIn(cue: Cue | undefined, elapsedMs: number): number {
  return cue === undefined ? 0 : Math.min(cue.endS, cue.startS + elapsedMs / 1000)
}
