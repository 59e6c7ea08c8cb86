import type { BuiltStop } from '#domain/built-pack/built-pack.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { StopText } from '#domain/built-pack/built-text.ts'
import { MediumList } from '#kit/elements/medium-list.tsx'

export interface StopMoreProps {
  readonly pack: PackReader
  readonly stop: BuiltStop
  readonly text: StopText
}

/** What one opens from here: comparisons, films, games. */
export function StopMore({ pack, stop, text }: StopMoreProps) {
  return (
    <div class="visit-stop-more">
      <MediumList pack={pack} media={stop.more} words={text.more} owner={stop.id} />
    </div>
  )
}
