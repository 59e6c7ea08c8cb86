import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { describeFailure } from '../shell/describe-failure.ts'

/** Says in a sentence whatever no screen has caught, while the screen stays; the console keeps the cause. */
export function catchTheRest({
  session,
  announce,
  online,
  route,
}: Pick<ScreenContext, 'session' | 'announce' | 'online' | 'route'>): void {
  const say = (cause: unknown) => {
    if (cause instanceof Error && cause.name === 'AbortError') return
    const known = isChunkMissing(cause)
      ? Object.assign(new Error(), { name: 'ScreenNotLoaded', isReplaced: online.value })
      : cause
    const { subject, neededBytes = 0 } = describeFailure(known, { route: route.value })
    announce(session.translate(`kit:failed-${subject}`, { needed: session.format.bytes(neededBytes) }), {
      visible: true,
    })
  }
  window.addEventListener('unhandledrejection', (event) => {
    say(event.reason)
  })
  window.addEventListener('error', (event) => {
    // Elements that fail to load report here too, without an error; their alternative stands for them.
    if (event.error !== undefined && event.error !== null) say(event.error)
  })
}

/** How browsers name a module that could not be fetched: Chromium, Firefox and Safari each in their own words. */
function isChunkMissing(cause: unknown): boolean {
  return (
    cause instanceof TypeError && /dynamically imported module|Importing a module script failed/.test(cause.message)
  )
}
