import type { Player } from '#kit/sound/player.ts'
import type { Session } from '#kit/screen/session.ts'

/** Where the sound is: drawn several times a second, alone. */
export function SeekLine({ player, session }: { readonly player: Player; readonly session: Session }) {
  const { translate, format } = session
  const positionS = player.positionS.value
  const durationS = player.durationS.value
  const [now, whole] = [format.clock(positionS), format.clock(durationS)]
  return (
    <div class="seek-line">
      <span class="seek-line-clock" aria-hidden="true">
        {now}
      </span>
      <input
        type="range"
        class="seek-line-slider"
        min={0}
        max={Math.max(1, Math.round(durationS))}
        step={1}
        value={Math.round(positionS)}
        aria-label={translate('listen:seek')}
        aria-valuetext={translate('listen:position', { now, whole })}
        onInput={(event) => {
          player.seek(Number(event.currentTarget.value))
        }}
      />
      <span class="seek-line-clock" aria-hidden="true">
        {whole}
      </span>
    </div>
  )
}
