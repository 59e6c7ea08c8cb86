const HOLD_MS = 900
const SLIP_PX = 24 // a thumb never lies quite still

/** Calls back when a finger rests anywhere on `host`; the press that did it clicks nothing. Ends with `signal`. */
export function mountHold(host: HTMLElement, onHold: () => void, signal: AbortSignal): void {
  let press: { readonly timer: ReturnType<typeof setTimeout>; readonly x: number; readonly y: number } | undefined
  let held = false
  const letGo = () => {
    clearTimeout(press?.timer)
    press = undefined
    delete host.dataset['held']
  }
  host.addEventListener(
    'pointerdown',
    ({ clientX: x, clientY: y }) => {
      letGo()
      held = false
      host.dataset['held'] = ''
      const timer = setTimeout(() => {
        held = true
        letGo()
        onHold()
      }, HOLD_MS)
      press = { timer, x, y }
    },
    { signal },
  )
  host.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (press !== undefined && Math.hypot(clientX - press.x, clientY - press.y) > SLIP_PX) letGo()
    },
    { signal },
  )
  for (const end of ['pointerup', 'pointercancel'] as const) host.addEventListener(end, letGo, { signal })
  host.addEventListener(
    'click',
    (event) => {
      if (held) event.stopPropagation()
      held = false
    },
    { capture: true, signal },
  )
  host.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault()
    },
    { signal },
  )
  signal.addEventListener('abort', letGo, { once: true })
}
