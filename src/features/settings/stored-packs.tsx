import { useState } from 'preact/hooks'
import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import type { DamagedPack, InstalledPack } from '#domain/built-pack/pack-source.ts'
import { bestLanguage } from '#domain/language/language.ts'
import { Confirm } from '#kit/elements/confirm.tsx'
import { Icon } from '#kit/elements/icon.tsx'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { useScreen } from '#kit/screen/use-screen.ts'

function isDamaged(pack: InstalledPack | DamagedPack): pack is DamagedPack {
  return 'missingBytes' in pack
}

/** What is kept on this phone, and how to be rid of it. */
export function StoredPacks({ offered }: { readonly offered: readonly CatalogueEntry[] }) {
  const { session, shelf, announce, app } = useScreen()
  const { translate, format, interfaceLanguage } = session
  const [removed, setRemoved] = useState(0)
  const [asking, setAsking] = useState<InstalledPack | null>(null)
  const kept = useLoaded(async () => {
    const [whole, damaged, usage] = await Promise.all([shelf.installed(), shelf.damaged?.() ?? [], shelf.usage()])
    return { packs: [...damaged, ...whole], usage }
  }, [removed])

  const titleOf = ({ id }: InstalledPack) => {
    const entry = offered.find((other) => other.id === id)
    return entry?.texts[bestLanguage([interfaceLanguage.value, 'en'], entry.languages)]?.title ?? id
  }
  const detailOf = (pack: InstalledPack | DamagedPack) => {
    if (isDamaged(pack)) return translate('settings:to-mend', { size: format.bytes(pack.missingBytes) })
    const date = pack.signature && format.date(pack.signature.atMs)
    const signed = date === undefined ? translate('settings:unsigned') : translate('settings:signed', { date })
    return `${format.bytes(pack.bytes)} · ${signed}`
  }
  const remove = async (pack: InstalledPack) => {
    setAsking(null)
    await shelf.remove(pack.id)
    announce(translate('settings:deleted', { town: titleOf(pack) }), { visible: true })
    setRemoved((times) => times + 1)
  }
  const town = asking === null ? '' : titleOf(asking)

  return (
    <section aria-labelledby="settings-storage">
      <h2 id="settings-storage">{translate('settings:storage')}</h2>
      {kept === undefined ? null : kept.packs.length === 0 ? (
        <p>{translate('settings:storage-none')}</p>
      ) : (
        <>
          <p>
            {kept.usage.quotaBytes === undefined
              ? translate('settings:storage-used', { used: format.bytes(kept.usage.usedBytes) })
              : translate('settings:storage-of', {
                  used: format.bytes(kept.usage.usedBytes),
                  quota: format.bytes(kept.usage.quotaBytes),
                })}
          </p>
          {kept.usage.persistent || app.installWay.value.kind === 'installed' ? null : (
            <p class="settings-soft">{translate('settings:at-risk')}</p>
          )}
          <ul class="settings-packs">
            {kept.packs.map((pack) => (
              <li key={pack.id}>
                <ListRow
                  href={hrefOf({ screen: 'discover-town', pack: pack.id })}
                  leading={isDamaged(pack) ? <Icon name="warning" /> : undefined}
                  title={titleOf(pack)}
                  detail={detailOf(pack)}
                />
                {isDamaged(pack) ? (
                  <IconButton
                    icon="again"
                    label={translate('settings:mend-pack', { town: titleOf(pack) })}
                    href={hrefOf({ screen: 'take-along', pack: pack.id, mend: true })}
                  />
                ) : null}
                <IconButton
                  icon="remove"
                  label={translate('settings:delete-pack', { town: titleOf(pack) })}
                  onClick={() => {
                    setAsking(pack)
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <ListRow
        href={hrefOf({ screen: 'take-from-stick' })}
        leading={<Icon name="take" />}
        title={translate('settings:from-stick')}
      />
      <Confirm
        open={asking !== null}
        title={translate('settings:delete-title', { town })}
        words={translate('settings:delete')}
        onConfirm={() => {
          if (asking !== null) void remove(asking)
        }}
        onCancel={() => {
          setAsking(null)
        }}
      >
        {translate('settings:delete-sentence', { size: format.bytes(asking?.bytes ?? 0) })}
      </Confirm>
    </section>
  )
}
