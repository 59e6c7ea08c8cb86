import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { StopText } from '#domain/built-pack/built-text.ts'
import { Button } from '#kit/elements/button.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'

export interface ListenButtonProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly stop: string
  readonly text: StopText
}

/** The one action of a stop's page, in the lower third; once the guide is in the player, the player takes its place. */
export function ListenButton({ context, pack, stop, text }: ListenButtonProps) {
  const { session, walk } = context
  const { translate, format, visit } = session
  if (text.sound === undefined && text.body.length === 0) return null
  const isBegun = visit.value.resume.has(stop)
  const minutes = text.sound === undefined ? '' : ` · ${format.clock(text.sound.durationS)}`
  return (
    <div class="visit-stop-listen">
      <Button
        kind="main"
        icon="listen"
        wide
        onClick={() => {
          void walk.listen(pack, stop)
        }}
      >
        {translate(isBegun ? 'visit-stop:listen-on' : 'visit-stop:listen')}
        {minutes}
      </Button>
    </div>
  )
}
