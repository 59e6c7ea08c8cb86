import type { ComponentChildren } from 'preact'
import { hrefOf } from '../screen/address.ts'
import type { Route } from '../screen/screen-context.ts'
import { useSession } from '../screen/use-screen.ts'
import { IconButton } from './icon-button.tsx'
import './top-bar.css'

export interface TopBarProps {
  /** Where "back" leads: the screen above, whatever way the visitor came. */
  readonly back?: { readonly route: Route; readonly label: string } | undefined
  /** Between: a short line such as the town's name. */
  readonly children?: ComponentChildren
  /** At the end: icon buttons; the settings stand there when nothing is given. */
  readonly actions?: ComponentChildren
  /** Before the settings: a button more. */
  readonly also?: ComponentChildren
  /** Over a picture or a map: its buttons float on cards. */
  readonly floating?: boolean
}

/** The line at the top of a screen. */
export function TopBar({ back, children, actions, also, floating = false }: TopBarProps) {
  const { translate } = useSession()
  const kind = floating ? 'floating' : 'plain'
  return (
    <div class={`top-bar${floating ? ' top-bar-floating' : ''}`}>
      {back === undefined ? null : <IconButton kind={kind} icon="back" label={back.label} href={hrefOf(back.route)} />}
      <div class="top-bar-words">{children}</div>
      {also}
      {actions ?? (
        <IconButton
          kind={kind}
          icon="settings"
          label={translate('kit:settings')}
          href={hrefOf({ screen: 'settings' })}
        />
      )}
    </div>
  )
}
