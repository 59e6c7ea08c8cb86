import { builtPaths } from '#domain/built-pack/paths.ts'
import type { VisitChoices } from '#domain/built-pack/visit-choices.ts'
import type { Access } from '#domain/stop/access.ts'
import type { AuthoredTree } from '../read/authored-tree.ts'
import type { PackOutput } from './pack-output.ts'
import { withoutUndefined } from './without-undefined.ts'

/** Writes what a visit is composed from. */
export async function buildChoices(
  tree: AuthoredTree,
  ids: readonly string[],
  listeningS: (stop: string) => number,
  output: PackOutput,
): Promise<void> {
  const stops = ids.map((id) => tree.stops.get(id)?.value)
  const themes = [...new Set(stops.flatMap((stop) => stop?.themes ?? []))].sort()
  const rows = new Map(themes.map((theme, row) => [theme, row]))
  const choices: VisitChoices = {
    themes,
    stopThemes: stops.map((stop) => (stop?.themes ?? []).flatMap((theme) => rows.get(theme) ?? [])),
    access: stops.map((stop) => withoutUndefined<Access>(stop?.access ?? {})),
    listenS: ids.map((id) => Math.round(listeningS(id))),
  }
  await output.addJson(builtPaths.choices, 'core', choices)
}
