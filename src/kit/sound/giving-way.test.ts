import { describe, expect, test } from 'vitest'
import { aPlayer, aTrack, settled } from './a-player.ts'

describe('the player gives way', () => {
  test('a call pauses it and is told apart from a pause by hand; playing on finds the thread again', async () => {
    const { player, voices } = aPlayer()
    player.load(aTrack('beffroi'), { play: true })
    await settled()
    player.seek(20)
    voices[0]?.start.listener.onStatus('interrupted')
    expect(player.state.value).toMatchObject({ status: 'paused', interrupted: true })
    player.play()
    expect(player.state.value.interrupted).toBeUndefined()
    expect(voices[0]?.position).toBe(17)
    player.pause()
    player.play()
    expect(voices[0]?.position).toBe(17)
  })

  test('what comes by itself waits until the sound before has grown quiet', async () => {
    const quiet: (() => void)[] = []
    const { player, voices, status } = aPlayer()
    player.load(aTrack('leg'), { play: true })
    await settled()
    const [leg] = voices
    if (leg !== undefined) leg.pause = () => void quiet.push(() => leg.start.listener.onStatus('paused'))
    player.load(aTrack('beffroi'), { play: true, fadeMs: 700 })
    expect(player.state.value.track?.stop).toBe('leg')
    quiet[0]?.()
    expect(player.state.value.track?.stop).toBe('beffroi')
    expect(status()).toBe('playing')
  })

  test('a tap while the sound grows quiet is what counts', async () => {
    const { player, voices } = aPlayer()
    player.load(aTrack('leg'), { play: true })
    await settled()
    const [leg] = voices
    if (leg !== undefined) leg.pause = () => undefined
    player.load(aTrack('beffroi'), { play: true, fadeMs: 700 })
    player.load(aTrack('crypte'), { play: true })
    leg?.start.listener.onStatus('paused')
    expect(player.state.value.track?.stop).toBe('crypte')
  })

  test('nothing plays yet: there is nothing to wait for', () => {
    const { player } = aPlayer()
    player.load(aTrack('beffroi'))
    player.load(aTrack('crypte'), { play: true, fadeMs: 700 })
    expect(player.state.value.track?.stop).toBe('crypte')
  })

  test('rest after this one lasts until another is played or this one anew', async () => {
    const { player, voices } = aPlayer()
    player.load(aTrack('beffroi'), { play: true })
    await settled()
    player.setRestsAfter(true)
    player.pause()
    player.play()
    player.load(aTrack('beffroi', { language: 'en' }), { play: true })
    expect(player.restsAfter.value).toBe(true)
    voices.at(-1)?.start.listener.onStatus('ended')
    expect(player.restsAfter.value).toBe(true)
    player.play()
    expect(player.restsAfter.value).toBe(false)
    player.setRestsAfter(true)
    player.load(aTrack('crypte'), { play: true })
    expect(player.restsAfter.value).toBe(false)
  })
})
