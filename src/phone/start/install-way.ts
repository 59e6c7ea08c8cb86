import { signal, type ReadonlySignal } from '@preact/signals'
import type { InstallWay } from '#kit/screen/app-state.ts'

interface InstallPrompt extends Event {
  prompt(): Promise<unknown>
}

/** What is known of the browser before it says anything itself. */
export interface Browser {
  readonly userAgent: string
  /** Runs from the home screen. */
  readonly standalone: boolean
  /** `navigator.maxTouchPoints`: an iPad says it is a Mac with fingers. */
  readonly touchPoints: number
}

/** Apps that open links inside themselves, by what they add to the browser's name; `; wv)` is Android's bare web view. */
const IN_APP =
  /FBAN|FBAV|FB_IAB|Instagram|WhatsApp|Line\/|LinkedInApp|Snapchat|Pinterest|TikTok|musical_ly|MicroMessenger|Twitter|GSA\/|; wv\)/

/** How a browser puts a page on the home screen, as far as its name tells. */
export function installWayOf({ userAgent, standalone, touchPoints }: Browser): InstallWay {
  if (standalone) return { kind: 'installed' }
  const ios = /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && touchPoints > 1)
  const android = userAgent.includes('Android')
  if (IN_APP.test(userAgent) && (ios || android)) return { kind: 'in-app', system: ios ? 'ios' : 'android' }
  if (ios) return { kind: 'ios-share' }
  return android ? { kind: 'browser-menu' } : { kind: 'none' }
}

/** Follows what the browser offers: its own question replaces the advice as soon as it may be asked. */
export function openInstallWay(): ReadonlySignal<InstallWay> {
  const standalone =
    matchMedia('(display-mode: standalone)').matches ||
    (navigator as { readonly standalone?: boolean }).standalone === true
  const advised = installWayOf({ userAgent: navigator.userAgent, standalone, touchPoints: navigator.maxTouchPoints })
  const way = signal(advised)
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    const question = event as InstallPrompt
    way.value = {
      kind: 'prompt',
      ask: async () => {
        way.value = advised
        await question.prompt()
      },
    }
  })
  window.addEventListener('appinstalled', () => {
    way.value = { kind: 'installed' }
  })
  return way
}
