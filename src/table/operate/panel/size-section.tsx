import { Row, Stepper, Toggle } from './controls.tsx'
import type { SectionProps } from './staff-panel.tsx'

const BAR_MM = 200
const INCH_MM = 25.4
const INCHES = [43, 55, 65, 75, 86] as const

/** How large the picture really is: a bar to lay a ruler on, or the size the maker tells. Everything in millimetres follows from it. */
export function SizeSection({ tools }: SectionProps) {
  const { translate, settings, operate } = tools
  const { widthPx, heightPx } = operate.glass
  const { widthMm } = settings.value
  const setWidth = (mm: number) => {
    const width = Math.min(4000, Math.max(300, mm))
    // Pixels are square: the height follows.
    tools.set({ widthMm: round(width), heightMm: round((width * heightPx) / widthPx) })
  }
  const barPx = (BAR_MM * widthPx) / widthMm
  const ofInches = (inches: number) => (inches * INCH_MM * widthPx) / Math.hypot(widthPx, heightPx)
  return (
    <>
      <p>{translate('staff:size-help')}</p>
      <div class="staff-bar" style={{ inlineSize: `${barPx}px` }} aria-hidden="true" />
      <Row label={translate('staff:size-bar')}>
        <Stepper
          tools={tools}
          label={translate('staff:size-bar')}
          value={translate('staff:millimetres', { number: BAR_MM })}
          onLess={() => {
            setWidth((BAR_MM * widthPx) / (barPx - 1))
          }}
          onMore={() => {
            setWidth((BAR_MM * widthPx) / (barPx + 1))
          }}
        />
      </Row>
      <Row
        label={translate('staff:size-is', { width: Math.round(widthMm), height: Math.round(settings.value.heightMm) })}
      >
        {INCHES.map((inches) => (
          <Toggle
            key={inches}
            pressed={Math.abs(ofInches(inches) - widthMm) < 2}
            onPress={() => {
              setWidth(ofInches(inches))
            }}
          >
            {translate('staff:inches', { number: inches })}
          </Toggle>
        ))}
      </Row>
    </>
  )
}

const round = (mm: number) => Math.round(mm * 10) / 10
