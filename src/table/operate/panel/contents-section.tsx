import type { ContentOffer, TablePack } from '#domain/table/table-state.ts'
import { Button } from '#kit/elements/button.tsx'
import type { InterfaceLanguage } from '#kit/screen/session.ts'
import { leftToRight } from './left-to-right.ts'
import type { SectionProps } from './staff-panel.tsx'
import type { StaffTools } from './staff-tools.ts'

/** What lies on the table and what a stick has brought: shown, installed, put back. */
export function ContentsSection({ tools }: SectionProps) {
  const { translate, state } = tools
  if (state.value === null) return null
  const { packs, offers } = state.value
  return (
    <>
      {packs.length === 0 ? <p>{translate('staff:no-packs')}</p> : null}
      <ul class="staff-list">
        {packs.map((pack) => (
          <PackRow key={pack.id} tools={tools} pack={pack} />
        ))}
      </ul>
      <h3>{translate('staff:offers')}</h3>
      {offers.length === 0 ? <p>{translate('staff:no-offers')}</p> : null}
      <ul class="staff-list">
        {offers.map((offer) => (
          <OfferRow key={offer.id} tools={tools} offer={offer} />
        ))}
      </ul>
      <Button
        icon="again"
        onClick={() => {
          void tools.wish({ do: 'look' })
        }}
      >
        {translate('staff:look')}
      </Button>
    </>
  )
}

function PackRow({ tools, pack }: { readonly tools: StaffTools; readonly pack: TablePack }) {
  const { translate, language } = tools
  return (
    <li class="staff-item">
      <p>
        <strong>{titleOf(pack.titles, pack.id, language.value)}</strong>
        <span class="staff-soft">
          {translate('staff:version', { number: versionName(pack.sequence) })}
          {pack.isShown ? ` · ${translate('staff:shown-now')}` : ''}
        </span>
      </p>
      {pack.isShown ? null : (
        <Button
          onClick={() => {
            tools.set({ pack: pack.id })
          }}
        >
          {translate('staff:show')}
        </Button>
      )}
      {pack.before === null ? null : (
        <Button
          onClick={() => {
            void tools.wish({ do: 'go-back', pack: pack.id })
          }}
        >
          {translate('staff:go-back', { number: versionName(pack.before) })}
        </Button>
      )}
    </li>
  )
}

function OfferRow({ tools, offer }: { readonly tools: StaffTools; readonly offer: ContentOffer }) {
  const { translate, language } = tools
  const canInstall = offer.state === 'waits-for-staff' || (offer.state === 'refused' && offer.why === 'not-shown')
  return (
    <li class="staff-item">
      <p>
        <strong>{titleOf(offer.titles, offer.pack, language.value)}</strong>
        <span class="staff-soft">
          {translate('staff:version', { number: versionName(offer.sequence) })} · <bdi>{offer.from}</bdi>
        </span>
        <span>{translate(sentenceOf(offer), { percent: Math.floor(100 * (offer.progress ?? 0)) })}</span>
      </p>
      {canInstall ? (
        <Button
          onClick={() => {
            void tools.wish({ do: 'install', offer: offer.id })
          }}
        >
          {translate('staff:install')}
        </Button>
      ) : null}
    </li>
  )
}

/** Why something was refused, by its name; what has none there came to nothing on the way. */
const REFUSED: Readonly<Record<string, string>> = {
  'not-shown': 'staff:offer-not-shown',
  unsigned: 'staff:offer-untrusted',
  'wrong-signature': 'staff:offer-untrusted',
  'other-town': 'staff:offer-untrusted',
  older: 'staff:offer-older',
  PackDamaged: 'staff:offer-damaged',
  StoreFull: 'staff:offer-full',
}

function sentenceOf({ state, why = '' }: ContentOffer): string {
  return state === 'refused' ? (REFUSED[why] ?? 'staff:offer-interrupted') : `staff:offer-${state}`
}

/** Versions are numbered by when they were made: `20261128030106` is easier read as a date. */
export function versionName(sequence: number): string {
  const date = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)\d\d$/.exec(String(sequence))
  return date === null ? String(sequence) : leftToRight(`${date[1]}-${date[2]}-${date[3]} ${date[4]}:${date[5]}`)
}

export function titleOf(titles: Readonly<Record<string, string>>, id: string, language: InterfaceLanguage): string {
  return titles[language] ?? titles['fr'] ?? Object.values(titles)[0] ?? id
}
