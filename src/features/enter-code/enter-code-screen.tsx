import { useEffect, useRef, useState } from 'preact/hooks'
import { digitsOf, matchCode } from '#domain/stop/code-match.ts'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { Notice } from '#kit/elements/notice.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { CodeAnswer } from './code-answer.tsx'
import { Keypad } from './keypad.tsx'
import './enter-code.css'

/** Typed on a device on loan, it makes the device ready for the next visitor. No sign begins with a zero. */
const STAFF_CODE = '0000'

/** The number on a sign in town: as soon as it can be no other, its stop opens and speaks. */
export function EnterCodeScreen({ context }: ScreenProps) {
  const { session, pack, walk, navigate } = context
  const { translate } = session
  const language = session.contentLanguage.value
  const [typed, setTyped] = useState('')
  const screen = useRef<HTMLElement>(null)
  const loaded = useLoaded(
    async (signal) => {
      if (pack === null) return undefined
      const [columns, titles] = await Promise.all([pack.stops({ signal }), pack.titles(language, { signal })])
      return { columns, titles }
    },
    [pack, language],
  )
  const match = matchCode(typed, loaded?.columns.codes ?? [])
  const openRow = (row: number) => {
    const stop = loaded?.columns.ids[row]
    if (pack === null || stop === undefined) return
    // Told to play within the press that asked for it: browsers let no page speak by itself.
    void walk.listen(pack, stop)
    navigate({ screen: 'visit-stop', pack: pack.pack.id, stop })
  }
  const type = (next: string) => {
    const digits = digitsOf(next)
    setTyped(digits)
    if (digits === STAFF_CODE && context.app.resetLoan !== undefined) {
      void context.app.resetLoan()
      return
    }
    const now = matchCode(digits, loaded?.columns.codes ?? [])
    if (now.kind === 'found') openRow(now.row)
  }
  const press = (key: string) => {
    if (key === 'back') type(typed.slice(0, -1))
    else if (key !== 'go') type(typed + key)
    else if (match.kind === 'unfinished' && match.row !== null) openRow(match.row)
  }
  useKeys(screen, press)

  if (pack === null || loaded === undefined) return <div class="enter-code-waiting" />
  const packId = pack.pack.id
  const back = { route: { screen: 'find-stop', pack: packId }, label: translate('enter-code:back') } as const
  if (loaded.columns.codes.every((code) => code === null)) {
    return (
      <>
        <TopBar back={back} />
        <Notice
          screenTitle
          title={translate('enter-code:no-codes-title')}
          sentence={translate('enter-code:no-codes')}
          way={{ words: translate('enter-code:back'), icon: 'list', href: hrefOf(back.route) }}
        />
      </>
    )
  }
  return (
    <article class="enter-code" ref={screen}>
      <TopBar
        back={back}
        actions={
          <IconButton
            icon="scan"
            label={translate('enter-code:by-sign')}
            href={hrefOf({ screen: 'scan-sign', pack: packId })}
          />
        }
      />
      <header class="enter-code-head">
        <h1>{translate('enter-code:title')}</h1>
        <output class="enter-code-typed" dir="ltr" aria-label={translate('enter-code:typed', { typed })}>
          {typed === '' ? '–' : typed}
        </output>
        <CodeAnswer
          match={match}
          typed={typed}
          columns={loaded.columns}
          titles={loaded.titles}
          language={language}
          onOpen={openRow}
        />
      </header>
      <Keypad canGo={match.kind === 'unfinished' && match.row !== null} isEmpty={typed === ''} onPress={press} />
    </article>
  )
}

/** Digits, Backspace and Enter of a keyboard do what the keys on the screen do. */
function useKeys(screen: { readonly current: HTMLElement | null }, press: (key: string) => void): void {
  const latest = useRef(press)
  latest.current = press
  useEffect(() => {
    const end = new AbortController()
    document.addEventListener(
      'keydown',
      (event) => {
        if (screen.current === null || event.ctrlKey || event.metaKey || event.altKey) return
        const isOnControl = event.target instanceof Element && event.target.closest('a, button, input, select') !== null
        if (digitsOf(event.key) !== '' && event.key.length === 1) latest.current(event.key)
        else if (event.key === 'Backspace') latest.current('back')
        else if (event.key === 'Enter' && !isOnControl) latest.current('go')
        else return
        event.preventDefault()
      },
      { signal: end.signal },
    )
    return () => {
      end.abort()
    }
  }, [])
}
