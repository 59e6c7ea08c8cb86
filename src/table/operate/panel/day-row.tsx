import { Stepper, Toggle } from './controls.tsx'
import type { StaffTools } from './staff-tools.ts'
import { clock, usualPause, type DayHours } from './week-hours.ts'

const STEP_MIN = 30
const DAY_MIN = 24 * 60

/** One day's hours, in the order of the day: opens, shuts and opens again at noon where it does, closes. */
export function DayRow({
  tools,
  name,
  day,
  onChange,
}: {
  readonly tools: StaffTools
  readonly name: string
  readonly day: DayHours
  readonly onChange: (change: Partial<DayHours>) => void
}) {
  const { translate } = tools
  const { isOpen, fromMin, toMin, pause } = day
  const other = usualPause(day)
  const step = (key: string, value: number, least: number, most: number, set: (value: number) => void) => (
    <div class={`staff-week-${key}`}>
      <Stepper
        tools={tools}
        label={translate(`staff:hours-${key}`, { day: name })}
        value={clock(value)}
        onLess={() => {
          set(Math.max(least, value - STEP_MIN))
        }}
        onMore={() => {
          set(Math.min(most, value + STEP_MIN))
        }}
      />
    </div>
  )
  return (
    <li class="staff-item">
      <strong class="staff-day">{name}</strong>
      <Toggle
        pressed={isOpen}
        onPress={() => {
          onChange({ isOpen: !isOpen })
        }}
      >
        {translate(isOpen ? 'staff:open-day' : 'staff:closed-day')}
      </Toggle>
      {isOpen ? (
        <>
          {step('from', fromMin, 0, (pause?.fromMin ?? toMin) - STEP_MIN, (value) => {
            onChange({ fromMin: value })
          })}
          {pause === undefined ? null : (
            <>
              {step('pause-from', pause.fromMin, fromMin + STEP_MIN, pause.toMin - STEP_MIN, (value) => {
                onChange({ pause: { ...pause, fromMin: value } })
              })}
              {step('pause-to', pause.toMin, pause.fromMin + STEP_MIN, toMin - STEP_MIN, (value) => {
                onChange({ pause: { ...pause, toMin: value } })
              })}
            </>
          )}
          {step('to', toMin, (pause?.toMin ?? fromMin) + STEP_MIN, DAY_MIN, (value) => {
            onChange({ toMin: value })
          })}
          {pause === undefined && other === undefined ? null : (
            <Toggle
              pressed={pause !== undefined}
              onPress={() => {
                onChange({ pause: pause === undefined ? other : undefined })
              }}
            >
              {translate('staff:hours-pause')}
            </Toggle>
          )}
        </>
      ) : null}
    </li>
  )
}

const COLUMNS = ['from', 'pause-from', 'pause-to', 'to'] as const

/** What the columns are, for the eye: each control tells its own name to others. */
export function WeekHead({ translate }: Pick<StaffTools, 'translate'>) {
  return (
    <li class="staff-item staff-week-head" aria-hidden="true">
      {COLUMNS.map((key) => (
        <span key={key} class={`staff-week-${key}`}>
          {translate(`staff:column-${key}`)}
        </span>
      ))}
    </li>
  )
}
