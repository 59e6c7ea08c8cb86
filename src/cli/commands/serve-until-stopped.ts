import { ownApp } from '../serve/build-app.ts'
import { packFoldersIn, serveFolders } from '../serve/serve-folders.ts'
import { SERVE_WORDS } from '../serve/serve-words.ts'
import { chooseLanguage } from '../report/report-language.ts'
import { openScene } from '../tools/open-scene.ts'

/** Options of `beffroi serve` as typed. */
export interface ServeCommandOptions {
  readonly port: string
  readonly out: string
  readonly lan?: boolean
  readonly lang?: string
}

/** Serves the folders, or all packs of `content/`, until Ctrl+C or a termination signal; gives the exit code. */
export async function serveUntilStopped(folders: readonly string[], options: ServeCommandOptions): Promise<number> {
  const language = chooseLanguage(options.lang, process.env)
  const scene = openScene(options.out, language)
  const packs = folders.length > 0 ? folders : packFoldersIn('content')
  const port = Number(options.port)
  if (packs.length === 0) {
    scene.say(scene.words.noPacks)
    return 1
  }
  if (!Number.isInteger(port) || port < 1 || port > 65_000) {
    scene.say(SERVE_WORDS[language].badPort(options.port))
    return 1
  }
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      stop.abort()
    })
  return serveFolders(packs, { port, lan: options.lan === true, app: ownApp() }, scene, SERVE_WORDS[language], stop)
}
