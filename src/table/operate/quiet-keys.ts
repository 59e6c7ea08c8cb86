/**
 * Keeps the browser's own keys from a table: a keyboard that somebody plugs in types and moves, and opens, prints, saves, finds, zooms and leaves
 * nothing. What the browser does not give away to a page (Ctrl+T, Ctrl+N) the policies of `beffroi table` hold.
 */
export function quietKeys(page: Document, { signal }: { readonly signal: AbortSignal }): void {
  page.addEventListener(
    'keydown',
    (event) => {
      const isCommand = event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key)
      if (isCommand || LEADS_AWAY.has(event.key)) event.preventDefault()
    },
    { capture: true, signal },
  )
}

const LEADS_AWAY = new Set([
  'BrowserBack',
  'BrowserForward',
  'BrowserHome',
  'BrowserRefresh',
  'BrowserSearch',
  'ContextMenu',
])
