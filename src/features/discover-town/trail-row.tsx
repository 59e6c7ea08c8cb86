import type { BuiltTrailSummary } from '#domain/built-pack/built-pack.ts'
import type { TrailTitle } from '#domain/built-pack/built-text.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { Chip } from '#kit/elements/chip.tsx'
import { LanguageNote } from '#kit/elements/language-note.tsx'
import { Picture } from '#kit/elements/picture.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { useSession } from '#kit/screen/use-screen.ts'
import { accessWords } from './access-words.ts'

export interface TrailRowProps {
  readonly trail: BuiltTrailSummary
  readonly words: TrailTitle | undefined
  readonly pack: PackReader
  readonly finished: boolean
}

/** A trail with all one needs to choose it: picture, length, time, climb, access. The whole row leads there. */
export function TrailRow({ trail, words, pack, finished }: TrailRowProps) {
  const session = useSession()
  const { translate, format } = session
  return (
    <li class="trail-row">
      {trail.cover === undefined ? null : (
        <div class="trail-row-picture">
          <Picture
            image={trail.cover}
            alt=""
            fit="cover"
            sizes="(min-width: 36rem) 13rem, 85vw"
            urlOf={({ path }) => pack.source.urlOf(path)}
          />
        </div>
      )}
      <div class="trail-row-words">
        <h3 lang={words?.language} dir="auto">
          <a href={hrefOf({ screen: 'walk-trail', pack: pack.pack.id, trail: trail.id })}>{words?.title ?? trail.id}</a>
        </h3>
        {words === undefined ? null : (
          <>
            <p lang={words.language} dir="auto">
              {words.summary}
            </p>
            <LanguageNote language={words.language} />
          </>
        )}
        <ul class="trail-row-facts">
          <li>
            <Chip icon="length">{format.distance(trail.lengthM)}</Chip>
          </li>
          <li>
            <Chip icon="clock">{format.duration(trail.durationMin)}</Chip>
          </li>
          {trail.climbM === undefined || trail.climbM < 1 ? null : (
            <li>
              <Chip icon="climb">
                {translate('discover-town:climb-metres', { metres: format.distance(trail.climbM) })}
              </Chip>
            </li>
          )}
          <li>
            <Chip icon="place">{translate('discover-town:stops', { count: trail.stopCount })}</Chip>
          </li>
          {trail.huntFinds === undefined ? null : (
            <li>
              <Chip icon="star" tone="brass">
                {translate('discover-town:hunt')}
              </Chip>
            </li>
          )}
          {accessWords(trail.access).map(({ icon, key, count }) => (
            <li key={key}>
              <Chip icon={icon}>{translate(`discover-town:${key}`, count === undefined ? {} : { count })}</Chip>
            </li>
          ))}
          {finished ? (
            <li>
              <Chip icon="check" tone="moss">
                {translate('discover-town:finished')}
              </Chip>
            </li>
          ) : null}
        </ul>
      </div>
    </li>
  )
}
