import { expect, test, vi } from 'vitest'
import type { Speech } from './device-voice.ts'
import { openDeviceVoice, voiceFor } from './device-voice.ts'
import type { Track } from './player.ts'
import { cuesOf } from './track-cues.ts'

const track: Track = {
  id: 'stop:beffroi',
  stop: 'beffroi',
  language: 'nl',
  title: 'Het belfort',
  album: 'Boulogne',
  sound: { kind: 'device-voice', text: 'Eén zin. Twee zinnen. Drie zinnen.' },
}

function aVoice(lang: string, changes: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { lang, localService: true, default: false, name: lang, voiceURI: lang, ...changes }
}

/** Speaks nothing, remembers everything, and ends a sentence when told. */
class FakeSpeech implements Speech {
  nowMs_ = 0
  readonly said: SpeechSynthesisUtterance[] = []
  readonly events = new EventTarget()
  constructor(public voices: SpeechSynthesisVoice[]) {}
  readonly synthesis: Speech['synthesis'] = {
    speak: (utterance) => {
      this.said.push(utterance)
      utterance.dispatchEvent(new Event('start'))
    },
    cancel: () => {
      this.last?.dispatchEvent(Object.assign(new Event('error'), { error: 'canceled' }))
    },
    getVoices: () => this.voices,
    addEventListener: this.events.addEventListener.bind(this.events),
    removeEventListener: this.events.removeEventListener.bind(this.events),
  }
  newUtterance(text: string) {
    return Object.assign(new EventTarget(), { text }) as SpeechSynthesisUtterance
  }
  nowMs() {
    return this.nowMs_
  }
  get last() {
    return this.said.at(-1)
  }
  endSentence() {
    this.last?.dispatchEvent(new Event('end'))
  }
}

function open(speech: Speech | undefined, startS = 0) {
  const told: string[] = []
  const listener = {
    onStatus: (status: string) => {
      told.push(status)
    },
    onDuration: () => undefined,
  }
  return { told, voice: openDeviceVoice({ track, startS, rate: 1, listener }, speech) }
}

test('sentences are read one after the other to the end', () => {
  const speech = new FakeSpeech([aVoice('nl-NL')])
  const { told, voice } = open(speech)
  voice.play()
  for (let sentence = 0; sentence < 3; sentence += 1) speech.endSentence()
  expect(speech.said.map((one) => one.text)).toEqual(['Eén zin.', 'Twee zinnen.', 'Drie zinnen.'])
  expect(told.at(-1)).toBe('ended')
})

test('after a pause the sentence that was cut is read again', () => {
  const speech = new FakeSpeech([aVoice('nl-NL')])
  const { told, voice } = open(speech)
  voice.play()
  speech.endSentence()
  voice.pause()
  expect(told.at(-1)).toBe('paused')
  voice.play()
  expect(speech.said.map((one) => one.text)).toEqual(['Eén zin.', 'Twee zinnen.', 'Twee zinnen.'])
})

test('seeking goes to the sentence at that time, also before the first play', () => {
  const speech = new FakeSpeech([aVoice('nl-NL')])
  const { voice } = open(speech)
  voice.seek(99)
  voice.play()
  voice.seek(0)
  expect(speech.said.map((one) => one.text)).toEqual(['Drie zinnen.', 'Eén zin.'])
})

test('the position moves with the clock and stays within the sentence', () => {
  const speech = new FakeSpeech([aVoice('nl-NL')])
  const { voice } = open(speech)
  voice.play()
  speech.nowMs_ = 300
  expect(voice.positionS()).toBeCloseTo(0.3)
  speech.nowMs_ = 60_000
  expect(voice.positionS()).toBeLessThan(2)
})

test('a voice that tells its words puts the position right, at any speed', () => {
  const speech = new FakeSpeech([aVoice('nl-NL')])
  const { voice } = open(speech)
  voice.play()
  voice.setRate(2)
  const [cue] = cuesOf(track)
  speech.nowMs_ = 200
  speech.last?.dispatchEvent(Object.assign(new Event('boundary'), { charIndex: 4 }))
  expect(voice.positionS()).toBeCloseTo(((cue?.endS ?? 0) * 4) / 'Eén zin.'.length)
  speech.nowMs_ = 250
  expect(voice.positionS()).toBeCloseTo(((cue?.endS ?? 0) * 4) / 'Eén zin.'.length + 0.1)
})

test('a late end of a cancelled sentence is not taken for the end of the current one', () => {
  const speech = new FakeSpeech([aVoice('nl-NL')])
  const { voice } = open(speech)
  voice.play()
  const first = speech.last
  voice.seek(99)
  first?.dispatchEvent(new Event('end'))
  expect(speech.said).toHaveLength(2)
})

test('a sentence that the device cuts off is an interruption, and is read again', () => {
  const speech = new FakeSpeech([aVoice('nl-NL')])
  const { told, voice } = open(speech)
  voice.play()
  speech.last?.dispatchEvent(Object.assign(new Event('error'), { error: 'interrupted' }))
  expect(told.at(-1)).toBe('interrupted')
  voice.play()
  expect(speech.said.map((one) => one.text)).toEqual(['Eén zin.', 'Eén zin.'])
})

test('another speed reads the sentence again at that speed', () => {
  const speech = new FakeSpeech([aVoice('nl-NL')])
  const { told, voice } = open(speech)
  voice.play()
  voice.setRate(0.75)
  expect(speech.said.map((one) => one.rate)).toEqual([1, 0.75])
  expect(told).not.toContain('interrupted')
})

test('without a voice on the device for the language it says unavailable', () => {
  const silent = open(new FakeSpeech([aVoice('fr-FR'), aVoice('nl-NL', { localService: false })]))
  silent.voice.play()
  expect(silent.told).toEqual(['unavailable'])
  const none = open(undefined)
  none.voice.play()
  expect(none.told).toEqual(['unavailable'])
})

test('voices that come late are waited for', () => {
  vi.useFakeTimers()
  const speech = new FakeSpeech([])
  const { told, voice } = open(speech)
  voice.play()
  expect(told).toEqual([])
  speech.voices = [aVoice('nl_NL')]
  speech.events.dispatchEvent(new Event('voiceschanged'))
  expect(told).toEqual(['playing'])
  const nobody = open(new FakeSpeech([]))
  nobody.voice.play()
  vi.advanceTimersByTime(2000)
  expect(nobody.told).toEqual(['unavailable'])
  vi.useRealTimers()
})

test('a closed voice tells nothing more', () => {
  const speech = new FakeSpeech([aVoice('nl-NL')])
  const { told, voice } = open(speech)
  voice.play()
  voice.close()
  speech.endSentence()
  expect(told).toEqual(['playing'])
})

test('the exact language comes before its base, and the device’s default before others', () => {
  const voices = [aVoice('en-US'), aVoice('en-AU', { default: true }), aVoice('en-GB')]
  expect(voiceFor('en-GB', voices)?.lang).toBe('en-GB')
  expect(voiceFor('en', voices)?.lang).toBe('en-AU')
  expect(voiceFor('en-x-facile', voices)?.lang).toBe('en-AU')
  expect(voiceFor('de', voices)).toBeUndefined()
})
