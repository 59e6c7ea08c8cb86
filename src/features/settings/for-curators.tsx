import { CheckRow } from '#kit/elements/check-row.tsx'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { useSession } from '#kit/screen/use-screen.ts'

export interface ForCuratorsProps {
  readonly isNoting: boolean
  readonly onChange: (isNoting: boolean) => void
}

/** The log of a walk: off unless a curator switches it on, and only then is its list fetched. */
export function ForCurators({ isNoting, onChange }: ForCuratorsProps) {
  const { translate } = useSession()
  const loaded = useLoaded(
    async () => (isNoting ? { View: (await import('./walk-notes.tsx')).WalkNotesView } : null),
    [isNoting],
  )
  return (
    <section aria-labelledby="settings-curators">
      <h2 id="settings-curators">{translate('settings:curators')}</h2>
      <CheckRow
        kind="switch"
        words={translate('settings:note-walk')}
        detail={translate('settings:note-walk-detail')}
        checked={isNoting}
        onChange={onChange}
      />
      {loaded === undefined || loaded === null ? null : <loaded.View />}
    </section>
  )
}
