import { Row, Stepper, Toggle } from './controls.tsx'
import type { SectionProps } from './staff-panel.tsx'
import { clock } from './week-hours.ts'

/** How bright the glass is in a dark room. */
export function LightSection({ tools }: SectionProps) {
  const { translate, settings } = tools
  const { lightFromHour, lightToHour, eveningLight, stillPictures } = settings.value
  const hours = (name: 'lightFromHour' | 'lightToHour', value: number, least: number, most: number) => (
    <Stepper
      tools={tools}
      label={translate(name === 'lightFromHour' ? 'staff:light-from' : 'staff:light-to')}
      value={clock(value * 60)}
      onLess={() => {
        tools.set({ [name]: Math.max(least, value - 0.5) })
      }}
      onMore={() => {
        tools.set({ [name]: Math.min(most, value + 0.5) })
      }}
    />
  )
  const step = (by: number) => {
    tools.set({ eveningLight: Math.min(1, Math.max(0.1, Math.round((eveningLight + by) * 10) / 10)) })
  }
  return (
    <>
      <Row label={translate('staff:light-from')}>{hours('lightFromHour', lightFromHour, 0, lightToHour - 1)}</Row>
      <Row label={translate('staff:light-to')}>{hours('lightToHour', lightToHour, lightFromHour + 1, 24)}</Row>
      <Row label={translate('staff:light-left')}>
        <Stepper
          tools={tools}
          label={translate('staff:light-left')}
          value={translate('staff:percent', { number: Math.round(eveningLight * 100) })}
          onLess={() => {
            step(-0.1)
          }}
          onMore={() => {
            step(0.1)
          }}
        />
      </Row>
      <Row label={translate('staff:attract')}>
        <Toggle
          pressed={stillPictures}
          onPress={() => {
            tools.set({ stillPictures: !stillPictures })
          }}
        >
          {translate('staff:still-pictures')}
        </Toggle>
      </Row>
    </>
  )
}
