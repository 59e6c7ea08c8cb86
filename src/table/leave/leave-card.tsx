import { useSignal } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { Route } from '#kit/screen/screen-context.ts'
import type { Session } from '#kit/screen/session.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { phoneAddress } from './phone-address.ts'
import { QrCode } from './qr-code.tsx'

export interface LeaveParts {
  readonly pack: PackReader
  /** The app's address for phones; ends with `/`. */
  readonly phoneBase: string
}

export interface LeaveCardProps {
  readonly parts: LeaveParts
  readonly session: Session
}

/** What one takes home: a code for each stop one opened, the last first, for each trail, and for the town, in one's own language. No network, no account. */
export function LeaveCard({ parts: { pack, phoneBase }, session }: LeaveCardProps) {
  const { translate } = session
  const language = session.contentLanguage.value
  const opened = [...session.visit.value.opened].reverse()
  const chosen = useSignal<string | null>(null)
  const choices = useLoaded(
    async (signal) => {
      const [text, stops] = await Promise.all([
        pack.packText(language, { signal }),
        Promise.all(opened.map(async (stop) => ({ stop, text: await pack.stopText(language, stop, { signal }) }))),
      ])
      const id = pack.pack.id
      const list: { readonly key: string; readonly title: string; readonly language: string; readonly route: Route }[] =
        []
      for (const { stop, text } of stops)
        if (text !== undefined)
          list.push({ key: `stop ${stop}`, ...text, route: { screen: 'visit-stop', pack: id, stop } })
      for (const trail of pack.pack.trails) {
        const words = text.trails[trail.id]
        if (words !== undefined)
          list.push({ key: trail.id, ...words, route: { screen: 'walk-trail', pack: id, trail: trail.id } })
      }
      list.push({
        key: 'town',
        title: text.title,
        language: text.language,
        route: { screen: 'discover-town', pack: id },
      })
      return list
    },
    [pack, language, opened.join()],
  )
  const choice = choices?.find(({ key }) => key === chosen.value) ?? choices?.[0]
  if (choices === undefined || choice === undefined) return <div class="leave-card" />
  const address = phoneAddress(phoneBase, choice.route, session.interfaceLanguage.value)
  return (
    <div class="leave-card">
      <QrCode text={address} label={translate('table:scan-label', { address })} />
      <p class="leave-words">{translate('table:scan')}</p>
      <ul class="leave-choices">
        {choices.map(({ key, title, language }) => (
          <li key={key}>
            <button
              type="button"
              class="leave-choice"
              lang={language}
              aria-pressed={key === choice.key}
              onClick={() => {
                chosen.value = key
              }}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
