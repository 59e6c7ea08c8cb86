import { useSignal } from '@preact/signals'
import { Button } from '#kit/elements/button.tsx'
import { Confirm } from '#kit/elements/confirm.tsx'
import { IconButton } from '#kit/elements/icon-button.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'

export interface PocketInviteProps {
  readonly context: ScreenContext
  /** `floating` over the map, else a button with its words. */
  readonly floating?: boolean
}

/** One tap blackens the screen. The first one says before what a locked phone can do and what it cannot. */
export function PocketInvite({ context, floating = false }: PocketInviteProps) {
  const { session, walk } = context
  const { translate, settings } = session
  const isAsking = useSignal(false)
  const begin = () => {
    isAsking.value = false
    if (!settings.peek().knowsPocket) settings.value = { ...settings.peek(), knowsPocket: true }
    walk.setPocket(true)
  }
  const onTap = () => {
    if (settings.peek().knowsPocket) begin()
    else isAsking.value = true
  }
  return (
    <>
      {floating ? (
        <IconButton kind="floating" icon="pocket" label={translate('walk-trail:pocket')} onClick={onTap} />
      ) : (
        <Button icon="pocket" onClick={onTap}>
          {translate('walk-trail:pocket-start')}
        </Button>
      )}
      <Confirm
        kind="main"
        open={isAsking.value}
        title={translate('walk-trail:pocket')}
        words={translate('walk-trail:pocket-start')}
        onConfirm={begin}
        onCancel={() => {
          isAsking.value = false
        }}
      >
        <PocketWords context={context} />
      </Confirm>
    </>
  )
}

/** What pocket mode does, how it is felt, and what is left of it when the phone locks. */
export function PocketWords({ context }: { readonly context: ScreenContext }) {
  const { translate } = context.session
  return (
    <>
      <p>{translate('walk-trail:pocket-why')}</p>
      <p>{translate('walk-trail:pocket-keys')}</p>
      <p>{translate('walk-trail:pocket-locked')}</p>
    </>
  )
}
