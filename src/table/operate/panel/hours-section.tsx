import { Button } from '#kit/elements/button.tsx'
import { localeOf } from '#kit/language/formats.ts'
import { Toggle } from './controls.tsx'
import { DayRow, WeekHead } from './day-row.tsx'
import type { SectionProps } from './staff-panel.tsx'
import { hoursOfWeek, USUAL_WEEK, weekOfHours, type DayHours } from './week-hours.ts'

/** When the table is to be seen: outside it rests, almost dark, and wakes by itself. */
export function HoursSection({ tools }: SectionProps) {
  const { translate, settings, language } = tools
  const { hours } = settings.value
  const week = weekOfHours(hours)
  const dayName = new Intl.DateTimeFormat(localeOf(language.value), { weekday: 'long', timeZone: 'UTC' })
  const setDay = (index: number, change: Partial<DayHours>) => {
    if (week !== null)
      tools.set({ hours: hoursOfWeek(week.map((day, at) => (at === index ? { ...day, ...change } : day))) })
  }
  const [monday] = week ?? []
  return (
    <>
      <div class="staff-wrap">
        <Toggle
          pressed={hours === ''}
          onPress={() => {
            tools.set({ hours: '' })
          }}
        >
          {translate('staff:hours-always')}
        </Toggle>
        <Toggle
          pressed={week !== null}
          onPress={() => {
            if (week === null) tools.set({ hours: hoursOfWeek(USUAL_WEEK) })
          }}
        >
          {translate('staff:hours-set')}
        </Toggle>
        {monday === undefined ? null : (
          <Button
            onClick={() => {
              tools.set({ hours: hoursOfWeek(USUAL_WEEK.map(() => monday)) })
            }}
          >
            {translate('staff:hours-all')}
          </Button>
        )}
      </div>
      {week === null && hours !== '' ? <p>{translate('staff:hours-written', { hours })}</p> : null}
      <ul class="staff-list staff-week">
        {week === null ? null : <WeekHead translate={translate} />}
        {week?.map((day, index) => {
          // 1 January 2024 was a Monday.
          const name = dayName.format(Date.UTC(2024, 0, 1 + index))
          return (
            <DayRow
              key={name}
              tools={tools}
              name={name}
              day={day}
              onChange={(change) => {
                setDay(index, change)
              }}
            />
          )
        })}
      </ul>
    </>
  )
}
