import type { PartId } from '#domain/built-pack/manifest.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { Icon } from '#kit/elements/icon.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { useScreen } from '#kit/screen/use-screen.ts'

export interface TakeExhibitionProps {
  readonly pack: PackReader
  readonly exhibition: string
}

/** The pack is on the device without this exhibition: what it weighs, and the way to take it too. Nothing otherwise. */
export function TakeExhibition({ pack, exhibition }: TakeExhibitionProps) {
  const { shelf, session } = useScreen()
  const { translate, format, contentLanguage } = session
  const language = contentLanguage.value
  const parts: readonly PartId[] = [`exhibition:${exhibition}`, `exhibition:${exhibition}:${language}`]
  const taken = useLoaded(
    async () => (await shelf.installed()).find(({ id }) => id === pack.pack.id)?.parts ?? null,
    [pack, exhibition],
  )
  const bytes = pack.source.manifest.files.reduce(
    (sum, file) => sum + (parts.includes(file.part) && taken?.includes(file.part) !== true ? file.bytes : 0),
    0,
  )
  if (taken === undefined || taken === null || bytes === 0) return null
  return (
    <ListRow
      href={hrefOf({ screen: 'take-along', pack: pack.pack.id })}
      leading={<Icon name="take" />}
      title={translate('visit-exhibition:take', { size: format.bytes(bytes) })}
      detail={translate('visit-exhibition:take-why')}
    />
  )
}
