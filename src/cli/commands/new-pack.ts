import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { asId } from '#pack/read/read-fields.ts'
import { idSchema } from '#pack/schema/field.ts'
import type { ReportLanguage } from '#pack/check/message.ts'
import { chooseLanguage } from '../report/report-language.ts'
import { newPackFiles } from '../new-pack/new-pack-files.ts'

/** Options of `beffroi new` as typed. */
export interface NewOptions {
  readonly dir: string
  readonly lang?: string
}

/** Writes a small pack that passes `check`. Gives 1, having written nothing, where the name is no id or the folder exists. */
export function newPack(id: string, { dir, lang }: NewOptions): number {
  const language = chooseLanguage(lang, process.env)
  const words = WORDS[language]
  const folder = join(dir, id)
  if (!idSchema.safeParse(id).success) {
    process.stderr.write(`${words.badName(id, asId(id))}\n`)
    return 1
  }
  if (existsSync(folder)) {
    process.stderr.write(`${words.exists(folder)}\n`)
    return 1
  }
  for (const [path, text] of newPackFiles(id, language, schemasFrom(folder))) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  process.stdout.write(`${words.made(folder)}\n`)
  return 0
}

/** Where the project's schema files are, seen from the pack, so that an editor finds them without a network. */
function schemasFrom(folder: string): string {
  return relative(folder, join(import.meta.dirname, '../../../public/schemas')).replaceAll('\\', '/')
}

const WORDS: Readonly<
  Record<
    ReportLanguage,
    { badName(id: string, better: string): string; exists(folder: string): string; made(folder: string): string }
  >
> = {
  fr: {
    badName: (id, better) =>
      `« ${id} » ne peut pas servir de nom : n’employez que a-z, 0-9 et le trait d’union${better === '' ? '' : `, par exemple « ${better} »`}.`,
    exists: (folder) => `Le dossier ${folder} existe déjà ; rien n’a été écrit.`,
    made: (folder) =>
      `${folder} est prêt.\n\n  npx beffroi check ${folder}   vérifie le carnet\n  npx beffroi serve ${folder}   le montre sur cet ordinateur\n\nCommencez par ${folder}/LISEZMOI.md.`,
  },
  en: {
    badName: (id, better) =>
      `"${id}" cannot be a name: use only a-z, 0-9 and hyphens${better === '' ? '' : `, for example "${better}"`}.`,
    exists: (folder) => `The folder ${folder} exists already; nothing was written.`,
    made: (folder) =>
      `${folder} is ready.\n\n  npx beffroi check ${folder}   tells what is wrong\n  npx beffroi serve ${folder}   shows it on this computer\n\nBegin with ${folder}/README.md.`,
  },
}
