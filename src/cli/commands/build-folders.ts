import { buildAndTell } from '../tools/build-and-tell.ts'
import { openScene } from '../tools/open-scene.ts'
import { chooseLanguage } from '../report/report-language.ts'

/** Options of `beffroi build` as typed. */
export interface BuildOptions {
  readonly out: string
  readonly keys?: string
  readonly lang?: string
}

/** Builds every folder that passes `check`; gives 1 when one did not. */
export async function buildFolders(folders: readonly string[], { out, keys, lang }: BuildOptions): Promise<number> {
  const scene = openScene(out, chooseLanguage(lang, process.env), keys)
  let built = 0
  for (const folder of folders) if ((await buildAndTell(folder, scene)).kind === 'built') built += 1
  if (built > 0) scene.say(scene.words.written(scene.places.out))
  return built === folders.length ? 0 : 1
}
