import { useEffect, useRef, useState } from 'preact/hooks'
import { matchCode } from '#domain/stop/code-match.ts'
import { Button } from '#kit/elements/button.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenContext, ScreenProps } from '#kit/screen/screen-context.ts'
import { CameraView } from './camera-view.tsx'
import { meaningOf } from './sign-meaning.ts'
import './scan-sign.css'

/** The camera reads the code on a sign and its stop speaks. It is asked for only after saying what for; the keypad is always a way on. */
export function ScanSignScreen({ context, route }: ScreenProps) {
  const { translate } = context.session
  const pack = 'pack' in route ? route.pack : ''
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState<'stranger' | 'unknown' | null>(null)
  const last = useRef('')
  const onText = async (text: string) => {
    if (text === last.current) return
    last.current = text
    const isDone = await follow(text, context)
    if (isDone !== true) setSaid(isDone)
  }
  useEffect(() => {
    // A code that leads nowhere may be shown again after a while.
    const forget = setTimeout(() => {
      last.current = ''
    }, 4000)
    return () => {
      clearTimeout(forget)
    }
  }, [said])
  return (
    <article class="scan-sign">
      <TopBar back={{ route: { screen: 'find-stop', pack }, label: translate('scan-sign:back') }} />
      <h1>{translate('scan-sign:title')}</h1>
      {isOpen ? (
        <CameraView context={context} pack={pack} onText={onText} />
      ) : (
        <div class="scan-sign-ask">
          <p id="scan-sign-why">{translate('scan-sign:why')}</p>
          <Button
            kind="main"
            icon="scan"
            wide
            describedBy="scan-sign-why"
            onClick={() => {
              setOpen(true)
            }}
          >
            {translate('scan-sign:open')}
          </Button>
        </div>
      )}
      <p class="scan-sign-said" role="status">
        {said === null ? '' : translate(`scan-sign:${said}`)}
      </p>
      <Button icon="keypad" wide href={hrefOf({ screen: 'enter-code', pack })}>
        {translate('scan-sign:keypad')}
      </Button>
    </article>
  )
}

/** Goes where a code leads; else tells why not. */
async function follow(text: string, { pack, walk, navigate }: ScreenContext): Promise<true | 'stranger' | 'unknown'> {
  const meaning = meaningOf(text)
  if (meaning.kind === 'stranger' || pack === null) return 'stranger'
  const route = meaning.kind === 'leads' ? meaning.route : null
  const columns = await pack.stops()
  const row = meaning.kind === 'number' ? matchCode(meaning.digits, columns.codes) : null
  const numbered = row !== null && 'row' in row && row.row !== null ? columns.ids[row.row] : undefined
  const here = route?.screen === 'visit-stop' && route.pack === pack.pack.id ? route.stop : numbered
  if (here === undefined && route === null) return 'unknown'
  if (here !== undefined && !columns.ids.includes(here)) return 'unknown'
  if ('vibrate' in navigator) navigator.vibrate(60)
  if (here !== undefined) void walk.listen(pack, here)
  navigate(
    here === undefined && route !== null ? route : { screen: 'visit-stop', pack: pack.pack.id, stop: here ?? '' },
  )
  return true
}
