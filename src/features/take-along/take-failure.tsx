import type { Distrust } from '#domain/trust/judge-version.ts'
import { Icon } from '#kit/elements/icon.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { useSession } from '#kit/screen/use-screen.ts'

const SENTENCES: Readonly<Record<string, string>> = {
  PackDamaged: 'take-along:damaged',
  StorageFailed: 'take-along:storage',
}

/** Why nothing more came, in a sentence; the button below is the way on. */
export function TakeFailure({ cause }: { readonly cause: unknown }) {
  const { translate, format } = useSession()
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'NotEnoughSpace') {
    const { neededBytes = 0 } = cause as { readonly neededBytes?: number }
    return (
      <div class="take-failure" role="alert">
        <Icon name="warning" />
        <p>
          {translate('take-along:no-space', { size: format.bytes(neededBytes) })}{' '}
          <a href={hrefOf({ screen: 'settings' })}>{translate('take-along:no-space-way')}</a>
        </p>
      </div>
    )
  }
  return (
    <div class="take-failure" role="alert">
      <Icon name="warning" />
      <p>
        {translate(
          name === 'PackNotTrusted'
            ? `take-along:untrusted-${whyOf(cause)}`
            : (SENTENCES[name] ?? 'take-along:not-started'),
        )}
      </p>
    </div>
  )
}

function whyOf(cause: unknown): Distrust {
  return (cause as { readonly why?: Distrust }).why ?? 'wrong-signature'
}
