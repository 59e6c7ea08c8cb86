import { Button } from '#kit/elements/button.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { useKeptFocus } from '#kit/screen/use-kept-focus.ts'
import type { Find, HuntPage } from './hunt-page.ts'

export interface FoundCardProps {
  readonly context: ScreenContext
  readonly page: HuntPage
  readonly find: Find
  readonly pack: string
  /** To the next clue; missing once all were found. */
  readonly onNext: (() => void) | undefined
}

/** It was found: what it is, its story, and on. */
export function FoundCard({ context, page, find, pack, onNext }: FoundCardProps) {
  const { translate } = context.session
  const title = useKeptFocus<HTMLHeadingElement>(find.id, { atFirst: true })
  return (
    <section class="hunt-found" aria-labelledby="hunt-found">
      <h2 id="hunt-found" ref={title} tabIndex={-1}>
        {translate('hunt-treasure:found')}
      </h2>
      <p class="hunt-clue-words" role="status" lang={page.text.language} dir={page.direction}>
        {find.words.found}
      </p>
      <div class="hunt-ways">
        {onNext === undefined ? null : (
          <Button kind="main" wide icon="onward" onClick={onNext}>
            {translate('hunt-treasure:next')}
          </Button>
        )}
        <Button wide icon="listen" href={hrefOf({ screen: 'visit-stop', pack, stop: find.stop })}>
          {translate('hunt-treasure:story')}
        </Button>
      </div>
    </section>
  )
}
