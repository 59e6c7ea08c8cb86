import { useState } from 'preact/hooks'
import { Button } from '#kit/elements/button.tsx'
import type { PanoramaStage } from '#kit/islands/scene/mount-panorama.ts'
import type { Translate } from '#kit/screen/session.ts'

export interface DeviceWaysProps {
  readonly stage: PanoramaStage
  readonly translate: Translate
  /** Whether the device is in somebody's hand: a table is not. */
  readonly isHeld: boolean
}

/** Looking about by holding the phone elsewhere, or in a headset: each only where the device can, and only when asked to. */
export function DeviceWays({ stage, translate, isHeld }: DeviceWaysProps) {
  const [follows, setFollows] = useState<'no' | 'yes' | 'refused'>('no')
  const [isRefused, setRefused] = useState(false)
  const { enterHeadset } = stage
  const canTell = isHeld && typeof DeviceOrientationEvent !== 'undefined' && matchMedia('(pointer: coarse)').matches
  if (!canTell && enterHeadset === undefined) return null
  const toggle = async () => {
    const wanted = follows !== 'yes'
    const following = await stage.followDevice(wanted)
    setFollows(following ? 'yes' : wanted ? 'refused' : 'no')
  }
  const enter = async (wear: () => Promise<void>) => {
    try {
      await wear()
      setRefused(false)
    } catch {
      // Whoever is asked may say no, and a headset may be asleep: the same to the visitor.
      setRefused(true)
    }
  }
  return (
    <div class="look-around-devices">
      {canTell ? (
        <Button
          icon="direction"
          onClick={() => {
            void toggle()
          }}
        >
          {translate(follows === 'yes' ? 'look-around:stop-following' : 'look-around:follow')}
        </Button>
      ) : null}
      {enterHeadset === undefined ? null : (
        <Button
          icon="elsewhere"
          onClick={() => {
            void enter(enterHeadset)
          }}
        >
          {translate('look-around:headset')}
        </Button>
      )}
      {follows === 'refused' ? <p role="status">{translate('look-around:refused')}</p> : null}
      {isRefused ? <p role="status">{translate('look-around:headset-refused')}</p> : null}
    </div>
  )
}
