import type { Session } from '#kit/screen/session.ts'

const SPEEDS = [0.75, 1, 1.25, 1.5, 2]

/** How fast guides are heard, kept for the whole visit. */
export function SpeedChoice({ session }: { readonly session: Session }) {
  const { translate, format, settings } = session
  const rate = settings.value.playbackRate
  const speeds = SPEEDS.includes(rate) ? SPEEDS : [...SPEEDS, rate].toSorted((one, other) => one - other)
  return (
    <select
      class="speed-choice"
      aria-label={translate('listen:speed')}
      onChange={(event) => {
        settings.value = { ...settings.value, playbackRate: Number(event.currentTarget.value) }
      }}
    >
      {speeds.map((speed) => (
        <option key={speed} value={speed} selected={speed === rate}>
          {translate('listen:times', { speed: format.number(speed) })}
        </option>
      ))}
    </select>
  )
}
