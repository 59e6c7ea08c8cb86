import { describe, expect, test } from 'vitest'
import { aPlayer, aTrack, settled } from './a-player.ts'

describe('the player', () => {
  test('fetches nothing until a track is played', async () => {
    const { player, voices, status } = aPlayer()
    player.load(aTrack('beffroi'))
    await settled()
    expect(voices).toHaveLength(0)
    expect(status()).toBe('paused')
    expect(player.durationS.value).toBe(100)
  })

  test('plays within the tap once the library is there', async () => {
    const { player, status } = aPlayer()
    player.load(aTrack('beffroi'))
    await settled()
    player.play()
    expect(status()).toBe('playing')
  })

  test('is loading while the library comes, and the last track loaded is the one that plays', async () => {
    const { player, voices, status } = aPlayer()
    player.load(aTrack('beffroi'), { play: true })
    expect(status()).toBe('loading')
    player.load(aTrack('crypte'), { play: true })
    await settled()
    expect(voices.map((voice) => voice.start.track.id)).toEqual(['stop:crypte'])
    expect(status()).toBe('playing')
  })

  test('never sounds twice: the next track closes the one before', async () => {
    const { player, voices } = aPlayer()
    for (const stop of ['a', 'b', 'c']) {
      player.load(aTrack(stop), { play: true })
      await settled()
    }
    expect(voices.map((voice) => voice.isOpen)).toEqual([false, false, true])
    player.stop()
    expect(voices.some((voice) => voice.isOpen)).toBe(false)
    expect(player.state.value).toEqual({ track: null, status: 'idle' })
  })

  test('begins at the share where another language was left', async () => {
    const { player, voices } = aPlayer()
    player.load(aTrack('beffroi', { resumeShare: 0.4 }), { play: true })
    expect(player.positionS.value).toBe(40)
    await settled()
    expect(voices[0]?.start.startS).toBe(40)
  })

  test('moves its position only while playing', async () => {
    const { player, voices, ticks } = aPlayer()
    player.load(aTrack('beffroi'), { play: true })
    await settled()
    expect(ticks.size).toBe(1)
    if (voices[0] !== undefined) voices[0].position = 12
    for (const tick of ticks) tick()
    expect(player.positionS.value).toBe(12)
    player.pause()
    expect(ticks.size).toBe(0)
  })

  test('a pause while loading keeps the sound from starting later', async () => {
    const { player, voices, status } = aPlayer()
    player.load(aTrack('beffroi'), { play: true })
    player.pause()
    await settled()
    expect(voices).toHaveLength(0)
    expect(status()).toBe('paused')
  })

  test('after the end, play begins anew; seeking back plays from there', async () => {
    const { player, voices, status } = aPlayer()
    player.load(aTrack('beffroi', { resumeShare: 0.9 }), { play: true })
    await settled()
    voices[0]?.start.listener.onStatus('ended')
    expect(player.positionS.value).toBe(100)
    player.play()
    expect(voices[1]?.start.startS).toBe(0)
    voices[1]?.start.listener.onStatus('ended')
    player.seek(30)
    expect(status()).toBe('paused')
    player.play()
    expect(voices[2]?.start.startS).toBe(30)
  })

  test('a sound that fails is asked for anew from the same place', async () => {
    const { player, voices, status } = aPlayer()
    player.load(aTrack('beffroi'), { play: true })
    await settled()
    player.seek(20)
    voices[0]?.start.listener.onStatus('failed')
    expect(status()).toBe('failed')
    player.play()
    expect(voices[1]?.start.startS).toBe(20)
  })

  test('a library that cannot be fetched is a failure that can be tried again', async () => {
    const { player, status } = aPlayer({ loadRecordingVoice: () => Promise.reject(new TypeError('offline')) })
    player.load(aTrack('beffroi'), { play: true })
    await settled()
    expect(status()).toBe('failed')
    player.play()
    expect(status()).toBe('loading')
  })

  test('what a closed voice still says is not heard', async () => {
    const { player, voices, status } = aPlayer()
    player.load(aTrack('a'), { play: true })
    await settled()
    player.load(aTrack('b'))
    voices[0]?.start.listener.onStatus('ended')
    expect(status()).toBe('paused')
    expect(player.state.value.track?.stop).toBe('b')
  })

  test('a text for the device’s voice is as long as its sentences take', () => {
    const { player, voices } = aPlayer()
    player.load(aTrack('beffroi', { sound: { kind: 'device-voice', text: 'Een zin van gemiddelde lengte.' } }), {
      play: true,
    })
    expect(voices).toHaveLength(1)
    expect(player.durationS.value).toBeGreaterThan(1)
  })

  test('seeking stays within the sound', () => {
    const { player } = aPlayer()
    player.seek(5)
    expect(player.positionS.value).toBe(0)
    player.load(aTrack('beffroi'))
    player.seek(-5)
    expect(player.positionS.value).toBe(0)
    player.seek(500)
    expect(player.positionS.value).toBe(100)
  })

  test('the speed holds for the next tracks', async () => {
    const { player, voices } = aPlayer()
    player.setRate(1.5)
    player.load(aTrack('beffroi'), { play: true })
    await settled()
    expect(voices[0]?.start.rate).toBe(1.5)
    player.setRate(0.75)
    expect(voices[0]?.did).toContain('rate 0.75')
  })
})

describe('the lock screen', () => {
  test('is told anew at each start, with its neighbours', async () => {
    const { player, shown } = aPlayer()
    let wentTo = ''
    player.setNeighbours({
      next: () => {
        wentTo = 'next'
      },
    })
    player.load(aTrack('beffroi'), { play: true })
    await settled()
    player.pause()
    player.play()
    expect(shown.map((one) => one.track)).toEqual(['stop:beffroi', 'stop:beffroi'])
    shown[1]?.actions.next?.()
    expect(wentTo).toBe('next')
    shown[1]?.actions.seekBy(10)
    expect(player.positionS.value).toBe(10)
    expect(shown[1]?.actions.previous).toBeUndefined()
  })

  test('follows playing, paused and stopped', async () => {
    const { player, states } = aPlayer()
    player.load(aTrack('beffroi'), { play: true })
    await settled()
    player.pause()
    player.stop()
    expect(states).toEqual(['playing', 'paused', 'none'])
  })
})
