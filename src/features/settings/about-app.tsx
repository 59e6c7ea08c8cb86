import type { AppState } from '#kit/screen/app-state.ts'
import { Button } from '#kit/elements/button.tsx'
import { useSession } from '#kit/screen/use-screen.ts'

/** The app itself: its version, a newer one, the home screen, and what it does not do. */
export function AboutApp({ app }: { readonly app: AppState }) {
  const { translate } = useSession()
  const { version, newVersion, installWay } = app
  const switchNow = newVersion.value
  const way = installWay.value
  return (
    <>
      <section aria-labelledby="settings-privacy">
        <h2 id="settings-privacy">{translate('settings:privacy-title')}</h2>
        <p>{translate('settings:privacy')}</p>
      </section>
      <section aria-labelledby="settings-app">
        <h2 id="settings-app">{translate('settings:app')}</h2>
        {switchNow === null ? null : (
          <>
            <p>{translate('settings:new-version')}</p>
            <Button kind="main" icon="again" onClick={switchNow}>
              {translate('settings:switch-now')}
            </Button>
          </>
        )}
        {way.kind === 'prompt' ? (
          <Button icon="install" onClick={() => void way.ask()}>
            {translate('settings:install')}
          </Button>
        ) : null}
        <p class="settings-soft">
          {translate('settings:version', { version })} · {translate('settings:free')}
        </p>
      </section>
    </>
  )
}
