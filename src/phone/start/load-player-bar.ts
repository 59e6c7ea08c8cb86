import type { ComponentType } from 'preact'
import { allFeatures } from '#features/all-features.ts'
import type { Translator } from '#kit/language/translator.ts'
import type { PlayerBarProps } from '../shell/player-place.tsx'

const bars = import.meta.glob<ComponentType<PlayerBarProps>>('../../features/*/player-bar.tsx', { import: 'PlayerBar' })

/** The player of whichever feature brings one, with its sentences; null where none does. */
export async function loadPlayerBar(translator: Translator): Promise<ComponentType<PlayerBarProps> | null> {
  const [found] = Object.entries(bars)
  if (found === undefined) return null
  const [path, load] = found
  const feature = allFeatures.find(({ name }) => path.includes(`/${name}/`))
  const [Bar] = await Promise.all([
    load(),
    feature === undefined ? undefined : translator.load(feature.name, feature.texts),
  ])
  return Bar
}
