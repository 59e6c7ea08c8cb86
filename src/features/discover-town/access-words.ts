import type { Access } from '#domain/stop/access.ts'
import type { IconName } from '#kit/elements/icon-paths.ts'

export interface AccessFact {
  readonly icon: IconName
  /** Key of the sentence below `discover-town:`. */
  readonly key: string
  readonly count?: number
}

/** What of a trail's access helps to choose it, in the order in which it decides; what is not known is not said. */
export function accessWords({ wheelchair, stroller, steps, benches }: Access): readonly AccessFact[] {
  const facts: AccessFact[] = []
  if (wheelchair !== undefined) facts.push({ icon: 'wheelchair', key: `wheelchair-${wheelchair}` })
  if (stroller === 'yes') facts.push({ icon: 'stroller', key: 'stroller-yes' })
  if (steps !== undefined)
    facts.push(steps === 0 ? { icon: 'steps', key: 'no-steps' } : { icon: 'steps', key: 'steps', count: steps })
  if (benches === true) facts.push({ icon: 'bench', key: 'benches' })
  return facts
}
