import { resolve } from 'node:path'
import { KeysUnusable, readLetters } from '../keys/keys-folder.ts'
import { KEYS_WORDS } from '../keys/keys-words.ts'
import { makeKeys, rotateKeys } from '../keys/make-keys.ts'
import { PINNED_KEYS, pinPacks } from '../keys/pinned-keys.ts'
import { chooseLanguage } from '../report/report-language.ts'

/** Options of `beffroi keys …` as typed. */
export interface KeysOptions {
  readonly dir: string
  readonly root?: boolean
  readonly lang?: string
}

export function newKeys({ dir, lang }: KeysOptions): Promise<number> {
  return saying(lang, async (words) => {
    const { newest } = await makeKeys(dir)
    return words.made(resolve(dir), newest.root.text)
  })
}

export function replaceKeys({ dir, root = false, lang }: KeysOptions): Promise<number> {
  return saying(lang, async (words) => {
    const { newest } = await rotateKeys(dir, { root })
    return words.rotated(resolve(dir), newest.version, newest.root.text, root)
  })
}

export function showKeys({ dir, lang }: KeysOptions): Promise<number> {
  return saying(lang, async (words) => {
    const { version, root, signing } = (await readLetters(dir)).newest
    return words.shown(version, root.text, signing.text)
  })
}

export function pinKeys(packs: readonly string[], { dir, lang }: KeysOptions): Promise<number> {
  return saying(lang, async (words) => {
    const { root } = (await readLetters(dir)).newest
    await pinPacks(PINNED_KEYS, packs, root.text)
    return [words.pinned(packs, PINNED_KEYS)]
  })
}

async function saying(
  lang: string | undefined,
  work: (words: (typeof KEYS_WORDS)['fr']) => Promise<readonly string[]>,
): Promise<number> {
  const words = KEYS_WORDS[chooseLanguage(lang, process.env)]
  try {
    console.log((await work(words)).join('\n'))
    return 0
  } catch (cause) {
    if (!(cause instanceof KeysUnusable)) throw cause
    console.error(words.unusable(cause))
    return 1
  }
}
