/** What a page tells of its WebGL contexts, once `watchContexts` ran in it as an init script. */
export interface ContextWatch {
  /** Contexts that are not lost. */
  readonly living: () => number
  /** Takes every context away, as a browser with too many does. */
  readonly takeAway: () => void
}

declare global {
  interface Window {
    readonly contextWatch: ContextWatch
  }
}

/** Notes every WebGL context a page makes; gives none while `no-webgl` is kept for the session. Runs in the page. */
export function watchContexts(): void {
  // Weakly, or the watch itself would keep every canvas it saw.
  const contexts = new Set<WeakRef<WebGL2RenderingContext>>()
  const known = new WeakSet<WebGL2RenderingContext>()
  const all = () => [...contexts].flatMap((context) => context.deref() ?? [])
  const give = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (...args: unknown[]) => unknown
  Reflect.set(
    HTMLCanvasElement.prototype,
    'getContext',
    function (this: HTMLCanvasElement, kind: string, ...options: unknown[]) {
      if (kind.startsWith('webgl') && sessionStorage.getItem('no-webgl') !== null) return null
      const context = Reflect.apply(give, this, [kind, ...options])
      if (context instanceof WebGL2RenderingContext && !known.has(context)) {
        known.add(context)
        // What it notes of those that are gone would be the only thing that grows.
        for (const one of contexts) if (one.deref() === undefined) contexts.delete(one)
        contexts.add(new WeakRef(context))
      }
      return context
    },
  )
  Object.assign(window, {
    contextWatch: {
      living: () => all().filter((context) => !context.isContextLost()).length,
      takeAway: () => {
        for (const context of all()) context.getExtension('WEBGL_lose_context')?.loseContext()
      },
    },
  })
}
