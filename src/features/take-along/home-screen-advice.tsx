import type { InstallWay } from '#kit/screen/app-state.ts'
import { Button } from '#kit/elements/button.tsx'
import { Icon } from '#kit/elements/icon.tsx'
import { useSession } from '#kit/screen/use-screen.ts'

export interface HomeScreenAdviceProps {
  readonly way: InstallWay
  /** The pack is on the device: the moment at which keeping it matters. */
  readonly taken: boolean
}

/** How to keep what was taken: the home screen, said in the words of this very browser. Before a download only what would spoil it. */
export function HomeScreenAdvice({ way, taken }: HomeScreenAdviceProps) {
  const { translate } = useSession()
  switch (way.kind) {
    case 'installed':
    case 'none':
      return null
    case 'in-app':
      return (
        <aside class="home-advice home-advice-grave">
          <Icon name="warning" />
          <p>{translate(way.system === 'ios' ? 'take-along:in-app-ios' : 'take-along:in-app-android')}</p>
        </aside>
      )
    case 'prompt':
    case 'ios-share':
    case 'browser-menu':
      if (!taken) return null
      return (
        <aside class="home-advice">
          <Icon name={way.kind === 'ios-share' ? 'share' : 'install'} />
          <div>
            <h2>{translate('take-along:home-title')}</h2>
            <p>
              {translate(
                way.kind === 'prompt'
                  ? 'take-along:home-prompt'
                  : way.kind === 'ios-share'
                    ? 'take-along:home-ios'
                    : 'take-along:home-menu',
              )}
            </p>
            {way.kind === 'prompt' ? (
              <Button icon="install" onClick={() => void way.ask()}>
                {translate('take-along:home-add')}
              </Button>
            ) : null}
          </div>
        </aside>
      )
  }
}
