import type { ComposedVisit } from '#domain/plan/compose-visit.ts'
import { distanceMeters } from '#domain/position/position.ts'
import { Button } from '#kit/elements/button.tsx'
import { Chip } from '#kit/elements/chip.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { Seal } from '#kit/elements/seal.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import type { VisitDesk } from './visit-desk.ts'

export interface ProposedWalkProps {
  readonly context: ScreenContext
  readonly desk: VisitDesk
  readonly composed: ComposedVisit | undefined
  readonly isUnderWay: boolean
}

const AT_STOP_M = 2

/** The walk that fits: by what, how long, where it begins and ends, and what it leaves out and why. */
export function ProposedWalk({ context, desk, composed, isUnderWay }: ProposedWalkProps) {
  const { session, locator } = context
  const { translate, format, contentLanguage } = session
  const columns = desk.material?.columns
  if (columns === undefined) return null
  const titleOf = (stop: string) => desk.titles.titles[columns.ids.indexOf(stop)] ?? stop
  const homeStop =
    composed &&
    columns.ids.find((_, row) => {
      const position = columns.positions[row] ?? null
      return position !== null && distanceMeters(position, composed.home) < AT_STOP_M
    })
  const forTime = composed === undefined ? [] : leftForTime(context, composed)
  const canAsk = locator.status.value === 'off'
  return (
    <section class="proposed-walk" aria-labelledby="proposed-walk">
      <h2 id="proposed-walk">{translate(isUnderWay ? 'compose-visit:rest' : 'compose-visit:proposed')}</h2>
      {composed === undefined ? (
        <p role="status">{translate('compose-visit:nothing-fits')}</p>
      ) : (
        <>
          <p class="proposed-walk-facts" role="status">
            <Chip icon="clock">{format.duration(composed.minutes)}</Chip>
            <Chip icon="length">{format.distance(composed.walkM)}</Chip>
            <Chip icon="place">{translate('compose-visit:stops', { count: composed.stops.length })}</Chip>
          </p>
          <ol class="proposed-walk-stops">
            {composed.stops.map((stop) => (
              <li key={stop}>
                <ListRow
                  href={hrefOf({ screen: 'visit-stop', pack: desk.pack.pack.id, stop })}
                  leading={<Seal number={columns.codes[columns.ids.indexOf(stop)] ?? undefined} />}
                  title={titleOf(stop)}
                  lang={desk.titles.elsewhere[columns.ids.indexOf(stop)] ?? contentLanguage.value}
                />
              </li>
            ))}
          </ol>
          <p class="proposed-walk-note">
            {homeStop === undefined
              ? translate('compose-visit:back-here')
              : translate('compose-visit:back-at', { place: titleOf(homeStop) })}
          </p>
          {composed.forbidden.length === 0 ? null : (
            <p class="proposed-walk-note">
              {translate('compose-visit:left-out', { list: listIn(session)(composed.forbidden.map(titleOf)) })}
            </p>
          )}
          {forTime.length === 0 ? null : (
            <p class="proposed-walk-note">
              {translate('compose-visit:for-time', { list: listIn(session)(forTime.map(titleOf)) })}
            </p>
          )}
          {composed.unknownCount === 0 ? null : (
            <p class="proposed-walk-note">
              {translate('compose-visit:unknown-access', { count: composed.unknownCount })}
            </p>
          )}
          <Button
            kind="main"
            wide
            icon="walk"
            href={hrefOf({ screen: 'walk-trail', pack: desk.pack.pack.id, trail: composed.id })}
          >
            {translate(isUnderWay ? 'compose-visit:take-rest' : 'compose-visit:go')}
          </Button>
        </>
      )}
      {canAsk ? (
        <Button
          icon="locate"
          wide
          onClick={() => {
            locator.start()
          }}
        >
          {translate('compose-visit:from-here')}
        </Button>
      ) : null}
    </section>
  )
}

/** Stops still ahead on the walk under way that the shorter one goes past for want of time. */
function leftForTime({ session, walk }: ScreenContext, { stops, forbidden }: ComposedVisit): readonly string[] {
  const { heard, reached } = session.visit.value
  const ahead = walk.active.value?.trail.steps.map(({ stop }) => stop) ?? []
  const isKnown = (stop: string) =>
    heard.has(stop) || reached.has(stop) || stops.includes(stop) || forbidden.includes(stop)
  return [...new Set(ahead)].filter((stop) => !isKnown(stop))
}

/** "a, b and c" in the interface's language. */
export function listIn({ interfaceLanguage }: ScreenContext['session']): (items: readonly string[]) => string {
  const list = new Intl.ListFormat(interfaceLanguage.value, { type: 'conjunction' })
  return (items) => list.format(items)
}
