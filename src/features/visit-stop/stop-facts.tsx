import type { BuiltStop } from '#domain/built-pack/built-pack.ts'
import { AccessList } from '#kit/elements/access-list.tsx'
import { Icon } from '#kit/elements/icon.tsx'
import type { Session } from '#kit/screen/session.ts'
import { hoursInWords } from './hours-in-words.ts'

const ABOUT_HERE_M = 50 // less than a glance around is no doubt

export interface StopFactsProps {
  readonly stop: BuiltStop
  readonly session: Session
}

/** What helps one on the spot, and where the facts come from. Parts of which nothing is known are left out. */
export function StopFacts({ stop, session }: StopFactsProps) {
  const { translate, format, interfaceLanguage } = session
  const hours =
    stop.hours === undefined
      ? []
      : hoursInWords(stop.hours, {
          locale: interfaceLanguage.value,
          closed: translate('visit-stop:closed'),
          publicHolidays: translate('visit-stop:public-holidays'),
          always: translate('visit-stop:always-open'),
        })
  return (
    <div class="visit-stop-facts">
      {stop.accuracyM === undefined || stop.accuracyM < ABOUT_HERE_M ? null : (
        <p class="visit-stop-about">
          <Icon name="place" />
          <span>{translate('visit-stop:about-here', { distance: format.distance(stop.accuracyM) })}</span>
        </p>
      )}
      {Object.keys(stop.access).length === 0 ? null : (
        <section>
          <h2>{translate('kit:access')}</h2>
          <AccessList access={stop.access} />
        </section>
      )}
      {hours.length === 0 ? null : (
        <section>
          <h2>{translate('visit-stop:hours')}</h2>
          <ul class="visit-stop-lines">
            {hours.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {stop.tickets.length === 0 ? null : (
        <section>
          <h2>{translate('visit-stop:tickets')}</h2>
          <ul class="visit-stop-lines">
            {stop.tickets.map(({ url }) => (
              <li key={url}>
                <LinkAway url={url} words={hostOf(url)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {stop.sources.length === 0 ? null : (
        <details class="visit-stop-sources">
          <summary>{translate('visit-stop:sources')}</summary>
          <ul class="visit-stop-lines">
            {stop.sources.map(({ title, url }) => (
              <li key={title}>{url === undefined ? title : <LinkAway url={url} words={title} />}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function LinkAway({ url, words }: { readonly url: string; readonly words: string }) {
  return (
    <a class="visit-stop-link" href={url} target="_blank" rel="noopener noreferrer">
      <span>{words}</span>
      <Icon name="elsewhere" size="s" />
    </a>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}
