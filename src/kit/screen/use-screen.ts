import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ScreenContext } from './screen-context.ts'
import type { Session } from './session.ts'

const CurrentScreen = createContext<ScreenContext | null>(null)

/** The surface wraps each screen in this, so that elements deep inside find the session and the way to navigate. */
export const ScreenContextProvider = CurrentScreen.Provider

/** What the surface handed to the screen this component stands in. @throws Error outside of a screen */
export function useScreen(): ScreenContext {
  const context = useContext(CurrentScreen)
  if (context === null) throw new Error('useScreen was called outside of ScreenContextProvider')
  return context
}

/** The person in front of this screen: language, settings, visit. @throws Error outside of a screen */
export function useSession(): Session {
  return useScreen().session
}
