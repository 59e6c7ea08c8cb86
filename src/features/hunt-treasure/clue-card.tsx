import { useEffect, useState } from 'preact/hooks'
import { Button } from '#kit/elements/button.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import type { Find, HuntPage } from './hunt-page.ts'
import { nearnessOf } from './is-there.ts'
import { SignNumber } from './sign-number.tsx'

export interface ClueCardProps {
  readonly context: ScreenContext
  readonly page: HuntPage
  readonly find: Find
  readonly number: number
  readonly onFound: (by: 'position' | 'hand') => void
  /** To another clue; missing where this is the last. */
  readonly onOther: (() => void) | undefined
}

/** One clue, help for those who ask, and three ways to say that it was found. None of them can fail for good. */
export function ClueCard({ context, page, find, number, onFound, onOther }: ClueCardProps) {
  const { locator, session } = context
  const { translate, format } = session
  const [isHinted, setHinted] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const status = locator.status.value
  const near = nearnessOf(find, locator.fix.value)
  const isThere = isAsking && near?.kind === 'there'
  useEffect(() => {
    if (isThere) onFound('position')
  }, [isThere])
  const { language } = page.text
  return (
    <section class="hunt-clue" aria-labelledby="hunt-clue">
      <h2 id="hunt-clue">{translate('hunt-treasure:clue', { number, of: page.finds.length })}</h2>
      <p class="hunt-clue-words" lang={language} dir={page.direction}>
        {find.words.clue}
      </p>
      {find.words.hint === undefined ? null : isHinted ? (
        <p class="hunt-clue-hint" role="status" lang={language} dir={page.direction}>
          {find.words.hint}
        </p>
      ) : (
        <Button
          icon="info"
          onClick={() => {
            setHinted(true)
          }}
        >
          {translate('hunt-treasure:hint')}
        </Button>
      )}
      <div class="hunt-ways">
        {find.position === undefined || status === 'unsupported' ? null : (
          <Button
            kind="main"
            icon="locate"
            wide
            describedBy="hunt-position"
            onClick={() => {
              setAsking(true)
              locator.start()
            }}
          >
            {translate('hunt-treasure:am-i-there')}
          </Button>
        )}
        <p id="hunt-position" class="hunt-position" role="status">
          {!isAsking
            ? find.position === undefined || status === 'unsupported'
              ? ''
              : translate('hunt-treasure:why-position')
            : status === 'refused' || status === 'unsupported'
              ? translate('hunt-treasure:refused')
              : near?.kind === 'away'
                ? translate('hunt-treasure:away', { distance: format.distance(near.distanceM) })
                : translate('hunt-treasure:looking')}
        </p>
        {find.code === undefined ? null : (
          <SignNumber
            code={find.code}
            onRight={() => {
              onFound('hand')
            }}
          />
        )}
        <Button
          icon="check"
          wide
          onClick={() => {
            onFound('hand')
          }}
        >
          {translate('hunt-treasure:i-found')}
        </Button>
        {onOther === undefined ? null : (
          <Button icon="next" wide onClick={onOther}>
            {translate('hunt-treasure:other')}
          </Button>
        )}
      </div>
    </section>
  )
}
