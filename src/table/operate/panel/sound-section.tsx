import { useEffect, useMemo } from 'preact/hooks'
import { Button } from '#kit/elements/button.tsx'
import { playTone } from '../../sound/seat-channels.ts'
import { Row, Stepper, Toggle } from './controls.tsx'
import type { SectionProps } from './staff-panel.tsx'

/** How loud, and whether each seat has a channel of its own; a tone tells which loudspeaker is whose. */
export function SoundSection({ tools }: SectionProps) {
  const { translate, settings } = tools
  const { volume, seatChannels, seats, attractVoices } = settings.value
  const sound = useMemo(() => new AudioContext(), [])
  useEffect(
    () => () => {
      void sound.close()
    },
    [sound],
  )
  const channels = sound.destination.maxChannelCount
  const step = (by: number) => {
    tools.set({ volume: Math.min(1, Math.max(0, Math.round((volume + by) * 10) / 10)) })
  }
  return (
    <>
      <Row label={translate('staff:volume')}>
        <Stepper
          tools={tools}
          label={translate('staff:volume')}
          value={translate('staff:percent', { number: Math.round(volume * 100) })}
          onLess={() => {
            step(-0.1)
          }}
          onMore={() => {
            step(0.1)
          }}
        />
        <Button
          icon="speaker"
          onClick={() => {
            playTone(sound, null, volume)
          }}
        >
          {translate('staff:tone')}
        </Button>
      </Row>
      <Row label={translate('staff:attract')}>
        <Toggle
          pressed={attractVoices}
          onPress={() => {
            tools.set({ attractVoices: !attractVoices })
          }}
        >
          {translate('staff:attract-voices')}
        </Toggle>
      </Row>
      <p>{translate('staff:channels', { count: channels })}</p>
      <Row label="">
        {[false, true].map((own) => (
          <Toggle
            key={String(own)}
            pressed={seatChannels === own}
            onPress={() => {
              tools.set({ seatChannels: own })
            }}
          >
            {translate(own ? 'staff:channels-own' : 'staff:channels-shared')}
          </Toggle>
        ))}
      </Row>
      <div class="staff-wrap">
        {seatChannels
          ? Array.from({ length: Math.min(seats, channels) }, (_, seat) => (
              <Button
                key={seat}
                icon="speaker"
                onClick={() => {
                  playTone(sound, seat, volume)
                }}
              >
                {translate('staff:tone-seat', { number: seat + 1 })}
              </Button>
            ))
          : null}
      </div>
    </>
  )
}
