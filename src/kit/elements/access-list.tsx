import type { Access } from '#domain/stop/access.ts'
import type { Session } from '../screen/session.ts'
import { useSession } from '../screen/use-screen.ts'
import type { IconName } from './icon-paths.ts'
import { Icon } from './icon.tsx'
import './access-list.css'

/** What a visitor who does not walk easily needs to know, one line each; nothing where nothing is known. */
export function AccessList({ access }: { readonly access: Access }) {
  const facts = accessFacts(access, useSession())
  if (facts.length === 0) return null
  return (
    <ul class="access-list">
      {facts.map(({ icon, words }) => (
        <li key={words}>
          <Icon name={icon} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}

interface AccessFact {
  readonly icon: IconName
  readonly words: string
}

/** The facts of an access in the interface's words. A missing field says nothing. */
export function accessFacts(
  access: Access,
  { translate, format }: Pick<Session, 'translate' | 'format'>,
): readonly AccessFact[] {
  const { wheelchair, stroller, surface, slope, width, steps, benches, toilets } = access
  const fact = (icon: IconName, words: string): readonly AccessFact[] => [{ icon, words }]
  const said = (key: string, has: boolean) => translate(`kit:access-${key}-${has ? 'yes' : 'no'}`)
  return [
    ...(wheelchair === undefined ? [] : fact('wheelchair', translate(`kit:access-wheelchair-${wheelchair}`))),
    ...(stroller === undefined ? [] : fact('stroller', translate(`kit:access-stroller-${stroller}`))),
    ...(steps === undefined ? [] : fact('steps', translate('kit:access-steps', { count: steps }))),
    ...(slope === undefined
      ? []
      : fact('climb', translate('kit:access-slope', { percent: format.percent(slope / 100) }))),
    ...(width === undefined ? [] : fact('length', translate('kit:access-width', { metres: width }))),
    ...(surface === undefined || surface.length === 0
      ? []
      : fact(
          'walk',
          translate('kit:access-surface', { list: surface.map((one) => translate(`kit:surface-${one}`)).join(', ') }),
        )),
    ...(benches === undefined ? [] : fact('bench', said('benches', benches))),
    ...(toilets === undefined ? [] : fact('info', said('toilets', toilets))),
  ]
}
