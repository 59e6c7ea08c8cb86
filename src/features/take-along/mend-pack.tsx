import type { DamagedPack } from '#domain/built-pack/pack-source.ts'
import { Button } from '#kit/elements/button.tsx'
import { useSession } from '#kit/screen/use-screen.ts'

export interface MendPackProps {
  readonly damaged: DamagedPack
  readonly onMend: () => void
}

/** What the browser has erased of a pack that was taken, and the one button that brings it back. */
export function MendPack({ damaged, onMend }: MendPackProps) {
  const { translate, format } = useSession()
  const size = format.bytes(damaged.missingBytes)
  return (
    <section class="mend-pack">
      <p>{translate(damaged.missingBytes < damaged.bytes ? 'take-along:mend-why' : 'take-along:mend-all', { size })}</p>
      <Button kind="main" wide icon="again" onClick={onMend}>
        {translate('take-along:mend', { size })}
      </Button>
    </section>
  )
}
