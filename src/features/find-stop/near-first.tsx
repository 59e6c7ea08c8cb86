import { Button } from '#kit/elements/button.tsx'
import type { ScreenProps } from '#kit/screen/screen-context.ts'

/** Asks for the position only after saying what for. */
export function NearFirst({ context }: Pick<ScreenProps, 'context'>) {
  const { locator, session } = context
  const { translate } = session
  switch (locator.status.value) {
    case 'off':
      return (
        <div class="find-stop-near">
          <Button
            icon="locate"
            describedBy="find-stop-why"
            onClick={() => {
              locator.start()
            }}
          >
            {translate('find-stop:near-first')}
          </Button>
          <p id="find-stop-why">{translate('find-stop:why')}</p>
        </div>
      )
    case 'waiting':
      return <p class="find-stop-near">{translate('find-stop:waiting')}</p>
    case 'following':
      return <p class="find-stop-near">{translate('find-stop:sorted')}</p>
    case 'weak':
      return <p class="find-stop-near">{translate('find-stop:weak')}</p>
    case 'refused':
    case 'unsupported':
      return <p class="find-stop-near">{translate('find-stop:refused')}</p>
  }
}
