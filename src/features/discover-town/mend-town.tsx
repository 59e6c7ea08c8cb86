import type { DamagedPack } from '#domain/built-pack/pack-source.ts'
import { Button } from '#kit/elements/button.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { useSession } from '#kit/screen/use-screen.ts'

export interface MendTownProps {
  readonly damaged: DamagedPack
  /** Whether nothing on the page matters more. */
  readonly main: boolean
}

/** The browser has erased something of a pack that was taken: what that costs, and one button that mends it. */
export function MendTown({ damaged, main }: MendTownProps) {
  const { translate, format } = useSession()
  return (
    <div class="discover-town-action">
      <Button
        kind={main ? 'main' : 'quiet'}
        wide
        icon="again"
        href={hrefOf({ screen: 'take-along', pack: damaged.id, mend: true })}
        describedBy="mend-why"
      >
        {translate('discover-town:mend', { size: format.bytes(damaged.missingBytes) })}
      </Button>
      <p id="mend-why" class="discover-town-why">
        {translate('discover-town:mend-why')}
      </p>
    </div>
  )
}
