import type { DatedFeature } from '#domain/built-pack/built-eras.ts'
import { inLanguage } from '#domain/era/named-in.ts'
import { Button } from '#kit/elements/button.tsx'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { lifetimeInWords } from '#kit/language/lifetime-in-words.ts'
import { hrefOf } from '#kit/screen/address.ts'
import type { Session } from '#kit/screen/session.ts'
import { useKeptFocus } from '#kit/screen/use-kept-focus.ts'
import { CertaintyMark } from './certainty-mark.tsx'
import { saying } from './saying.ts'
import { nameOf, type TimePage } from '#kit/time/time-page.ts'

export interface ChosenCardProps {
  readonly feature: DatedFeature
  readonly page: TimePage
  readonly pack: string
  readonly session: Session
  readonly onClose: () => void
  readonly onYear: (year: number) => void
}

/** One thing of the town: what it was, when it stood, how sure that is, and who says so. */
export function ChosenCard({ feature, page, pack, session, onClose, onYear }: ChosenCardProps) {
  const { translate } = session
  const { language } = page
  const say = saying(translate)
  const title = useKeptFocus<HTMLHeadingElement>(feature.id)
  const note = inLanguage(language, feature.note, feature.notes)
  const [begins, ends] = [feature.from?.latest, feature.to?.earliest]
  const within = (year: number | undefined) =>
    year !== undefined && year >= page.scale.first && year <= page.scale.last ? year : undefined
  const [start, last] = [within(begins), within(ends)]
  return (
    <section class="chosen-card" aria-labelledby="chosen-title">
      <div class="chosen-head">
        <h2 id="chosen-title" ref={title} tabIndex={-1} lang={language} dir="auto">
          {nameOf(feature, language)}
        </h2>
        <IconButton icon="close" label={translate('through-time:close')} onClick={onClose} />
      </div>
      <p class="chosen-facts">
        <span>{lifetimeInWords(feature, say)}</span>
        <span class="chosen-certainty">
          <CertaintyMark certainty={feature.certainty} /> {translate(`through-time:${feature.certainty}`)}
        </span>
      </p>
      {note === undefined ? null : (
        <p lang={language} dir="auto">
          {note}
        </p>
      )}
      {feature.source === undefined ? null : (
        <p class="chosen-source" dir="auto">
          {translate('through-time:source', { source: feature.source })}
        </p>
      )}
      <div class="chosen-ways">
        {start === undefined ? null : (
          <Button
            icon="clock"
            onClick={() => {
              onYear(start)
            }}
          >
            {translate('through-time:go-from')}
          </Button>
        )}
        {last === undefined ? null : (
          <Button
            icon="clock"
            onClick={() => {
              onYear(last)
            }}
          >
            {translate('through-time:go-to')}
          </Button>
        )}
        {feature.stop === undefined ? null : (
          <Button icon="place" href={hrefOf({ screen: 'visit-stop', pack, stop: feature.stop })}>
            {translate('through-time:go-stop')}
          </Button>
        )}
      </div>
    </section>
  )
}
