import { Notice, type NoticeProps } from '#kit/elements/notice.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { Route } from '#kit/screen/screen-context.ts'
import { useScreen } from '#kit/screen/use-screen.ts'
import { describeFailure, type WayOn } from './describe-failure.ts'
import { drawingOf } from './failure-drawings.tsx'

export interface FailureScreenProps {
  readonly cause: unknown
  readonly route: Route | null
  readonly onRetry: () => void
}

/** A failure as a visitor sees it: what is the matter, and the way on; `comeBack` brings the screen when the network does. */
export function FailureScreen({ cause, route, onRetry }: FailureScreenProps) {
  const { session } = useScreen()
  const { translate, format } = session
  const { subject, way, otherWay, neededBytes = 0 } = describeFailure(cause, { route })
  const pack = route !== null && 'pack' in route ? route.pack : null

  return (
    <Notice
      screenTitle
      drawing={drawingOf(subject)}
      title={translate(`kit:failed-${subject}-title`)}
      sentence={translate(`kit:failed-${subject}`, { needed: format.bytes(neededBytes) })}
      way={wayOn(way)}
      otherWay={otherWay === undefined ? undefined : wayOn(otherWay)}
    />
  )

  function wayOn(kind: WayOn): NonNullable<NoticeProps['way']> {
    const words = translate(`kit:${kind}`)
    switch (kind) {
      case 'retry':
        return { words, icon: 'again', onClick: onRetry }
      case 'reload':
        return {
          words,
          icon: 'again',
          onClick: () => {
            location.reload()
          },
        }
      case 'all-towns':
        return { words, href: hrefOf({ screen: 'choose-town' }) }
      case 'see-storage':
        return { words, href: hrefOf({ screen: 'settings' }) }
      case 'to-town':
        return { words, href: hrefOf(pack === null ? { screen: 'choose-town' } : { screen: 'discover-town', pack }) }
      case 'take-again':
        return {
          words,
          icon: 'take',
          href: hrefOf(pack === null ? { screen: 'choose-town' } : { screen: 'take-along', pack }),
        }
      case 'see-stops':
        return {
          words,
          icon: 'list',
          href: hrefOf(pack === null ? { screen: 'choose-town' } : { screen: 'find-stop', pack }),
        }
    }
  }
}
