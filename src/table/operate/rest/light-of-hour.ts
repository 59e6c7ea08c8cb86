import type { TableSettings } from '../../settings/table-settings.ts'

export type LightSettings = Pick<TableSettings, 'lightFromHour' | 'lightToHour' | 'eveningLight'>

/** How bright the table is at an hour of the day, 0 to 1: full between two hours, less outside, with half an hour from one to the other. */
export function lightOfHour(hour: number, { lightFromHour, lightToHour, eveningLight }: LightSettings): number {
  const into = Math.min(1, Math.max(0, (hour - lightFromHour) / RAMP_HOURS))
  const outOf = Math.min(1, Math.max(0, (lightToHour - hour) / RAMP_HOURS))
  return eveningLight + (1 - eveningLight) * Math.min(into, outOf)
}

const RAMP_HOURS = 0.5
