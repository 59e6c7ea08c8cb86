import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { Chip } from '#kit/elements/chip.tsx'
import { LanguageNote } from '#kit/elements/language-note.tsx'
import { COVER_SIZES, Picture } from '#kit/elements/picture.tsx'
import { VersionPicker } from '#kit/elements/version-picker.tsx'
import { useSession } from '#kit/screen/use-screen.ts'
import type { ExhibitionPage } from './exhibition-page.ts'

export interface ExhibitionHeadProps {
  readonly pack: PackReader
  readonly page: ExhibitionPage
  /** How many exhibits were seen or heard. */
  readonly met: number
}

/** Its picture, its name, from when to when, and how much of it was seen. */
export function ExhibitionHead({ pack, page, met }: ExhibitionHeadProps) {
  const { translate, format } = useSession()
  const { exhibition, text, direction } = page
  const [lead] = exhibition.images
  const day = (written: string) => format.date(Date.parse(`${written}T12:00:00Z`))
  const { from, to } = exhibition
  const days =
    from !== undefined && to !== undefined
      ? translate('visit-exhibition:days', { from: day(from), to: day(to) })
      : from !== undefined
        ? translate('visit-exhibition:from', { from: day(from) })
        : to !== undefined
          ? translate('visit-exhibition:until', { to: day(to) })
          : ''
  return (
    <>
      {lead === undefined ? null : (
        <div class="exhibition-cover">
          <Picture
            image={lead.image}
            alt={text.media[lead.id]?.alt ?? ''}
            lang={text.language}
            urlOf={(source) => pack.source.urlOf(source.path)}
            sizes={COVER_SIZES}
            fit="cover"
            eager
          />
        </div>
      )}
      <header class="exhibition-head">
        <h1 lang={text.language} dir={direction}>
          {text.title}
        </h1>
        <p class="exhibition-summary" lang={text.language} dir={direction}>
          {text.summary}
        </p>
        <div class="exhibition-chips">
          {days === '' ? null : (
            <Chip icon="clock" tone="brass">
              {days}
            </Chip>
          )}
          <Chip icon="list">{translate('visit-exhibition:exhibits', { count: exhibition.exhibitCount })}</Chip>
          {met === 0 ? null : (
            <Chip icon="check" tone="moss">
              {translate('visit-exhibition:met', { count: met, of: exhibition.exhibitCount })}
            </Chip>
          )}
          <VersionPicker languages={pack.pack.languages} />
          <LanguageNote language={text.language} />
        </div>
      </header>
    </>
  )
}
