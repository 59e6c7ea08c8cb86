import { existsSync, statSync, writeFileSync } from 'node:fs'
import { checkFolder } from '../commands/check-folders.ts'
import { chooseLanguage } from '../report/report-language.ts'
import { drawSigns, SIGN_SIZES, type SignSize } from './draw-signs.ts'
import { baseAddress, signsOf } from './sign-list.ts'
import { SIGNS_WORDS } from './signs-words.ts'

/** Options of `beffroi signs` as typed. */
export interface SignsOptions {
  readonly url?: string
  readonly size: string
  readonly out?: string
  readonly only?: string
  readonly lang?: string
}

/** Prints the signs of a checked pack into one PDF. Gives 1 where there is nothing to print or something is not said, else 0. */
export async function printSigns(folder: string, options: SignsOptions): Promise<number> {
  const language = chooseLanguage(options.lang, process.env)
  const words = SIGNS_WORDS[language]
  const refuse = (why: string) => {
    process.stderr.write(`${why}\n`)
    return 1
  }
  const size = sizeOf(options.size)
  if (size === undefined) return refuse(words.badSize(options.size))
  if (options.url === undefined) return refuse(words.noUrl)
  const base = baseAddress(options.url)
  if (base === undefined) return refuse(words.badUrl(options.url))
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return refuse(words.noFolder(folder))
  const { tree, problems } = await checkFolder(folder)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return refuse(words.hasErrors(folder, errors.length))
  const all = signsOf(tree, base)
  const wanted = options.only?.split(',').map((id) => id.trim())
  const unknown = (wanted ?? []).filter((id) => !all.some(({ stop }) => stop === id))
  if (unknown.length > 0) return refuse(words.unknownStops(unknown))
  const signs = all.filter(({ stop }) => wanted === undefined || wanted.includes(stop))
  if (signs.length === 0) return refuse(words.nothing(folder))
  const first = tree.pack?.value.languages[0]?.tag ?? 'fr'
  const { sea, signal } = tree.pack?.value.theme ?? {}
  const pdf = await drawSigns({
    signs,
    size,
    town: tree.packWords.get(first)?.value.title ?? tree.folder,
    theme: { ...(sea === undefined ? {} : { sea }), ...(signal === undefined ? {} : { signal }) },
    site: base.replace(/^https?:\/\//, '').replace(/\/$/, ''),
  })
  const out = options.out ?? `${tree.folder}-${size}.pdf`
  writeFileSync(out, pdf)
  process.stdout.write(`${words.written(signs.length, size, out)}\n`)
  if (base.startsWith('http:')) process.stdout.write(`${words.plainHttp}\n`)
  return 0
}

function sizeOf(typed: string): SignSize | undefined {
  return (Object.keys(SIGN_SIZES) as SignSize[]).find((size) => size === typed.toUpperCase())
}
