import type {
  BuiltEras,
  BuiltPlan,
  DatedFeature,
  DatedGeometry,
  EraWords,
  ErasText,
} from '#domain/built-pack/built-eras.ts'
import { builtPaths } from '#domain/built-pack/paths.ts'
import type { Language, LanguageTag } from '#domain/language/language.ts'
import { pictureSizeOf } from '../check/media-facts.ts'
import { type AuthoredTree, resolveIn } from '../read/authored-tree.ts'
import { readControlPoints } from '../read/control-points.ts'
import { type AuthoredDated, datedFeatures } from '../read/dated-features.ts'
import { keepPicture } from './build-pictures.ts'
import { type BuildTools, makingOf } from './build-tools.ts'
import { firstInChain } from './first-in-chain.ts'
import { fitPlan } from './fit-plan.ts'
import type { PackOutput } from './pack-output.ts'
import { typeset } from './typeset.ts'
import { withoutUndefined } from './without-undefined.ts'

/** Whether a pack has anything to show through time. */
export function hasEras(tree: AuthoredTree): boolean {
  const map = tree.pack?.value.map
  return map !== undefined && map.eras.length + map.overlays.length > 0
}

/** What stood where and when, in the order of the files and within them. */
export function allDated(tree: AuthoredTree): readonly DatedFeature[] {
  return (tree.pack?.value.map?.eras ?? []).flatMap((written) => {
    const file = resolveIn('pack.json', written) ?? ''
    const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.geojson$/, '')
    return datedFeatures(tree.geojson.get(file)).features.map((feature, index) =>
      builtFeature(feature, `${stem}-${index}`),
    )
  })
}

/** Writes the town through time into the part `map`, which is read when somebody opens it; nothing for a pack without. */
export async function buildEras(
  tree: AuthoredTree,
  features: readonly DatedFeature[],
  output: PackOutput,
  tools: Pick<BuildTools, 'makePicture'>,
): Promise<void> {
  const map = tree.pack?.value.map
  if (map === undefined || !hasEras(tree)) return
  const plans: BuiltPlan[] = []
  for (const { id, file, georeference, year, credit, licence } of map.overlays) {
    const source = resolveIn('pack.json', file) ?? ''
    const fit = fitPlan(readControlPoints(tree.annotations.get(resolveIn('pack.json', georeference) ?? '')) ?? [])
    if (typeof fit === 'string') throw new Error(`${georeference}: ${fit}`)
    const bytes = await tree.readBytes(source)
    const picture = await makingOf(source, () => tools.makePicture(bytes))
    const image = await keepPicture(picture, `map/plans/${id}`, output, 'map')
    const { width, height } = (await pictureSizeOf(source, bytes)) ?? image
    plans.push(
      withoutUndefined<BuiltPlan>({
        id,
        image: { ...image, credit, licence },
        corners: [fit.placeOf([0, 0]), fit.placeOf([width, 0]), fit.placeOf([width, height]), fit.placeOf([0, height])],
        year,
        offM: Math.round(Math.max(...fit.offM)),
      }),
    )
  }
  const timeline = map.timeline.map((era) => withoutUndefined(era))
  await output.addJson(builtPaths.eras, 'map', { timeline, features, plans } satisfies BuiltEras)
}

/** Writes what visitors of one language call the eras and the plans. */
export async function buildErasText(
  tree: AuthoredTree,
  languages: readonly Language[],
  wanted: LanguageTag,
  output: PackOutput,
): Promise<void> {
  const map = tree.pack?.value.map
  if (map === undefined || !hasEras(tree)) return
  const named = (key: 'eras' | 'overlays', ids: readonly string[]) =>
    Object.fromEntries(
      ids.flatMap((id): [string, EraWords][] => {
        const found = firstInChain(wanted, languages, (tag) => {
          const words = tree.packWords.get(tag)?.value[key] ?? {}
          return Object.hasOwn(words, id) ? words[id] : undefined
        })
        return found === undefined
          ? []
          : [[id, withoutUndefined<EraWords>({ language: found.language, ...found.value })]]
      }),
    )
  const text: ErasText = {
    timeline: named(
      'eras',
      map.timeline.map(({ id }) => id),
    ),
    plans: named(
      'overlays',
      map.overlays.map(({ id }) => id),
    ),
  }
  await output.addJson(builtPaths.erasText(wanted), `text:${wanted}`, typeset(text, wanted))
}

function builtFeature(feature: AuthoredDated, otherwise: string): DatedFeature {
  const { id = otherwise, from, to, certainty, heightM, name, names, note, notes, source, stop, geometry } = feature
  const some = (texts: Readonly<Record<string, string>>) => (Object.keys(texts).length === 0 ? undefined : texts)
  return withoutUndefined<DatedFeature>({
    id,
    geometry: rounded(geometry) as DatedGeometry,
    certainty,
    from,
    to,
    heightM,
    name,
    names: some(names),
    note,
    notes: some(notes),
    source,
    stop,
  })
}

/** Coordinates to a tenth of a metre, without heights. */
function rounded(geometry: unknown): unknown {
  const { type, coordinates } = geometry as { readonly type: unknown; readonly coordinates: unknown }
  return { type, coordinates: roundedIn(coordinates) }
}

function roundedIn(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return []
  const [first, second]: readonly unknown[] = coordinates as readonly unknown[]
  return typeof first === 'number' && typeof second === 'number'
    ? [first, second].map((degrees) => Math.round(degrees * 1e6) / 1e6)
    : (coordinates as readonly unknown[]).map(roundedIn)
}
