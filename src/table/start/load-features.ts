import type { ComponentType } from 'preact'
import type { Feature, Route, ScreenProps } from '#kit/screen/screen-context.ts'
import type { TextLoaders } from '#kit/language/translator.ts'

/** What features there are on the table. */
export interface LoadedFeatures {
  readonly screens: ReadonlyMap<Route['screen'], ComponentType<ScreenProps>>
  /** The player of the feature that listens; null where there is none. */
  readonly PlayerBar: ComponentType<ScreenProps> | null
  readonly texts: ReadonlyMap<string, TextLoaders>
}

const LISTEN = 'listen'

/** Loads every feature that works on a table; a table is switched on once a day and wants no waiting afterwards. */
export async function loadFeatures(all: readonly Feature[]): Promise<LoadedFeatures> {
  const ours = all.filter(({ surfaces }) => surfaces.includes('table'))
  const screens = new Map<Route['screen'], ComponentType<ScreenProps>>()
  const texts = new Map<string, TextLoaders>()
  let PlayerBar: ComponentType<ScreenProps> | null = null
  await Promise.all(
    ours.map(async (feature) => {
      const Screen = await feature.loadScreen()
      texts.set(feature.name, feature.texts)
      for (const screen of feature.screens) screens.set(screen, Screen)
      if (feature.name === LISTEN) PlayerBar = Screen
    }),
  )
  return { screens, PlayerBar, texts }
}
