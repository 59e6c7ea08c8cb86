import { useState } from 'preact/hooks'
import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import type { ChosenFolder, FolderOffer } from '#domain/built-pack/pack-source.ts'
import { TopBar } from '#kit/elements/top-bar.tsx'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useKeptFocus } from '#kit/screen/use-kept-focus.ts'
import { ChooseFolder } from './choose-folder-button.tsx'
import { StickPack } from './stick-pack.tsx'
import './take-from-stick.css'

type Stick =
  | { readonly kind: 'none' | 'looking' | 'empty' | 'pulled' }
  | { readonly kind: 'here'; readonly offer: FolderOffer; readonly packs: readonly CatalogueEntry[] }

/** Packs from a USB stick or a folder, taken exactly as from the network: verified byte by byte, and by their signature. */
export function TakeFromStickScreen({ context }: ScreenProps) {
  const { session, shelf } = context
  const { translate } = session
  const [stick, setStick] = useState<Stick>({ kind: 'none' })
  const list = useKeptFocus<HTMLUListElement>(stick.kind)

  const look = async (folder: ChosenFolder) => {
    setStick({ kind: 'looking' })
    try {
      const offer = await shelf.offerOf?.(folder)
      if (offer === undefined) return
      const packs = await offer.catalogue()
      setStick(packs.length === 0 ? { kind: 'empty' } : { kind: 'here', offer, packs })
    } catch (cause) {
      const name = cause instanceof Error ? cause.name : ''
      setStick({ kind: name === 'PackUnreachable' ? 'pulled' : 'empty' })
    }
  }

  return (
    <article class="take-from-stick">
      <TopBar back={{ route: { screen: 'settings' }, label: translate('kit:back') }} />
      <header>
        <h1>{translate('take-from-stick:title')}</h1>
        <p>{translate('take-from-stick:lead')}</p>
      </header>
      {stick.kind === 'here' ? (
        <ul ref={list} tabIndex={-1} class="take-from-stick-packs">
          {stick.packs.map((entry) => (
            <StickPack key={entry.id} entry={entry} offer={stick.offer} />
          ))}
        </ul>
      ) : (
        <p role="status" class="take-from-stick-state">
          {stick.kind === 'none' ? null : translate(`take-from-stick:${stick.kind}`)}
        </p>
      )}
      <ChooseFolder again={stick.kind !== 'none'} onChoose={(folder) => void look(folder)} />
    </article>
  )
}
