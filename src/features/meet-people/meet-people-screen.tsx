import { Notice } from '#kit/elements/notice.tsx'
import { Icon } from '#kit/elements/icon.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { Picture } from '#kit/elements/picture.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { NothingFoundDrawing } from '#kit/drawings/nothing-found-drawing.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { Lives } from './lives.tsx'
import { loadPeople } from './people-page.ts'
import { PersonPage } from './person-page.tsx'
import { yearsInWords } from './years-in-words.ts'
import './meet-people.css'

/** The people of a town: all of them, or one and where one meets them. */
export function MeetPeopleScreen({ context, route }: ScreenProps) {
  const { session, pack } = context
  const { translate } = session
  const language = session.contentLanguage.value
  const page = useLoaded(
    async (signal) => (pack === null ? undefined : loadPeople(pack, language, signal)),
    [pack, language],
  )
  if (pack === null || page === undefined) return <div class="meet-people-waiting" />
  const packId = pack.pack.id
  const town = { route: { screen: 'discover-town', pack: packId }, label: translate('meet-people:to-town') } as const
  if (route.screen === 'meet-person') {
    const person = page.people.find(({ id }) => id === route.person)
    if (person !== undefined) return <PersonPage context={context} pack={pack} page={page} person={person} />
  }
  if (page.people.length === 0 || route.screen === 'meet-person') {
    return (
      <>
        <TopBar back={town} />
        <Notice
          screenTitle
          drawing={<NothingFoundDrawing />}
          title={translate('meet-people:unknown-title')}
          sentence={translate('meet-people:unknown')}
          way={{ words: town.label, icon: 'walk', href: hrefOf(town.route) }}
        />
      </>
    )
  }
  return (
    <article class="meet-people">
      <TopBar back={town} />
      <h1>{translate('meet-people:title')}</h1>
      <div class="meet-people-both">
        <ul class="meet-people-list">
          {page.people.map(({ id, images, period, stops, text }) => (
            <li key={id}>
              <ListRow
                href={hrefOf({ screen: 'meet-person', pack: packId, person: id })}
                leading={
                  images[0] === undefined ? (
                    <span class="meet-people-face">
                      <Icon name="people" />
                    </span>
                  ) : (
                    <span class="meet-people-face">
                      <Picture
                        image={images[0].image}
                        alt=""
                        fit="cover"
                        sizes="64px"
                        urlOf={(source) => pack.source.urlOf(source.path)}
                      />
                    </span>
                  )
                }
                title={text?.title ?? id}
                lang={text?.language}
                detail={[yearsInWords(period, translate), translate('meet-people:stops', { count: stops.length })]
                  .filter((fact) => fact !== '')
                  .join(' · ')}
              />
            </li>
          ))}
        </ul>
        <Lives people={page.people} pack={packId} session={session} />
      </div>
    </article>
  )
}
