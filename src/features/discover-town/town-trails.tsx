import { builtPaths } from '#domain/built-pack/paths.ts'
import type { PackText } from '#domain/built-pack/built-text.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { InstalledPack } from '#domain/built-pack/pack-source.ts'
import { Icon } from '#kit/elements/icon.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { RichTextView } from '#kit/elements/rich-text-view.tsx'
import { SignFilm } from '#kit/elements/sign-film.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { useScreen, useSession } from '#kit/screen/use-screen.ts'
import { AboutPack } from './about-pack.tsx'
import { TownExhibitions } from './town-exhibitions.tsx'
import { TrailRow } from './trail-row.tsx'

export interface TownTrailsProps {
  readonly pack: PackReader
  readonly text: PackText
  readonly installed: InstalledPack | null
  /** Bytes of each part, from the catalogue. */
  readonly bytes: Readonly<Record<string, number>>
}

/** What the open pack adds to the town's page, all of it below what stood there before: the welcome, the trails, every stop, who made it. */
export function TownTrails({ pack: reader, text, installed, bytes }: TownTrailsProps) {
  const { translate, format, visit } = useSession()
  const { pack } = reader
  const update = useUpdate(installed)
  return (
    <>
      {text.film === undefined ? null : (
        <SignFilm film={text.film} urlOf={(path) => reader.source.urlOf(path)} title={text.title} />
      )}
      <RichTextView text={text.welcome} language={text.language} pack={pack.id} />
      <section aria-labelledby="trails-title" class="discover-town-trails">
        <h2 id="trails-title">{translate('discover-town:trails')}</h2>
        <ul class="discover-town-list">
          {pack.trails.map((trail) => (
            <TrailRow
              key={trail.id}
              trail={trail}
              words={text.trails[trail.id]}
              pack={reader}
              finished={visit.value.finishedTrails.has(trail.id)}
            />
          ))}
        </ul>
      </section>
      <TownExhibitions pack={reader} text={text} />
      <div class="discover-town-ways">
        <ListRow
          href={hrefOf({ screen: 'compose-visit', pack: pack.id })}
          leading={<Icon name="clock" />}
          title={translate('discover-town:compose')}
          detail={translate('discover-town:compose-detail')}
        />
        <ListRow
          href={hrefOf({ screen: 'find-stop', pack: pack.id })}
          leading={<Icon name="list" />}
          title={translate('discover-town:all-stops')}
          detail={`${translate('discover-town:stops', { count: pack.stopCount })} · ${translate('discover-town:all-stops-detail')}`}
        />
        {reader.source.manifest.files.some(({ path }) => path === builtPaths.eras) ? (
          <ListRow
            href={hrefOf({ screen: 'through-time', pack: pack.id })}
            leading={<Icon name="rewind" />}
            title={translate('discover-town:through-time')}
            detail={translate('discover-town:through-time-detail')}
          />
        ) : null}
        {reader.source.manifest.files.some(({ path }) => path === builtPaths.people) ? (
          <ListRow
            href={hrefOf({ screen: 'meet-people', pack: pack.id })}
            leading={<Icon name="people" />}
            title={translate('discover-town:people')}
            detail={translate('discover-town:people-detail')}
          />
        ) : null}
        {visit.value.heard.size + visit.value.reached.size === 0 ? null : (
          <ListRow
            href={hrefOf({ screen: 'stamp-book', pack: pack.id })}
            leading={<Icon name="check" />}
            title={translate('discover-town:stamps')}
            detail={translate('discover-town:stamps-detail')}
          />
        )}
        {installed === null ? null : (
          <ListRow
            href={hrefOf({ screen: 'take-along', pack: pack.id })}
            leading={<Icon name="take" />}
            title={translate('discover-town:manage')}
            detail={
              update === undefined
                ? translate('discover-town:ready-more', { size: format.bytes(installed.bytes) })
                : translate('discover-town:update-here', { size: format.bytes(update) })
            }
          />
        )}
      </div>
      <AboutPack pack={pack} bytes={bytes} installed={installed} />
    </>
  )
}

/** Bytes of a newer version that may be taken; undefined while none is known of. */
function useUpdate(installed: InstalledPack | null): number | undefined {
  const { shelf } = useScreen()
  return useLoaded(
    async (signal) => {
      if (installed === null) return undefined
      try {
        const plan = await shelf.plan(installed.id, installed.parts, { signal })
        return plan.manifestSha256 === installed.manifest ? undefined : plan.missingBytes
      } catch (cause) {
        // Without a network, or with a version that is not trusted, what is on the device is what there is.
        if (cause instanceof Error && QUIET.has(cause.name)) return undefined
        throw cause
      }
    },
    [installed?.manifest],
  )
}

const QUIET = new Set(['PackUnreachable', 'PackUnknown', 'PackNotTrusted', 'PackDamaged', 'StorageFailed'])
