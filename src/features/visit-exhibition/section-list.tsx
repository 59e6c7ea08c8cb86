import { useId } from 'preact/hooks'
import type { BuiltSection } from '#domain/built-pack/built-exhibition.ts'
import { ListRow } from '#kit/elements/list-row.tsx'
import { RichTextView } from '#kit/elements/rich-text-view.tsx'
import { Seal } from '#kit/elements/seal.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { useSession } from '#kit/screen/use-screen.ts'
import type { ExhibitionPage } from './exhibition-page.ts'

export interface SectionListProps {
  readonly pack: string
  readonly page: ExhibitionPage
  readonly section: BuiltSection
  /** The exhibit that comes next. */
  readonly next: string | undefined
}

/** One room: what it is about, then its exhibits, with what of them was seen and heard. */
export function SectionList({ pack, page, section, next }: SectionListProps) {
  const { translate, visit } = useSession()
  const titleId = useId()
  const words = page.text.sections[section.id]
  const { heard, opened } = visit.value
  return (
    <section class="exhibition-section" aria-labelledby={titleId}>
      <h2 id={titleId} lang={words?.language} dir={page.direction}>
        {words?.title ?? section.id}
      </h2>
      {words === undefined ? null : (
        <RichTextView text={words.body} language={words.language} direction={page.direction} pack={pack} />
      )}
      <ol>
        {section.exhibits.map((id) => {
          const exhibit = page.exhibits.get(id)
          if (exhibit === undefined) return null
          const facts = [
            ...(exhibit.code === null ? [] : [translate('visit-exhibition:number', { code: String(exhibit.code) })]),
            ...(heard.has(id)
              ? [translate('visit-exhibition:heard')]
              : opened.has(id)
                ? [translate('visit-exhibition:seen')]
                : []),
          ]
          return (
            <li key={id}>
              <ListRow
                href={hrefOf({ screen: 'visit-stop', pack, stop: id })}
                leading={
                  <Seal number={exhibit.number} state={heard.has(id) ? 'heard' : id === next ? 'next' : 'ahead'} />
                }
                title={exhibit.title}
                lang={exhibit.language}
                detail={facts.length === 0 ? undefined : facts.join(' · ')}
                current={id === next}
              />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
