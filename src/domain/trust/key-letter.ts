import { fromBase64, toBase64 } from './base64.ts'
import { asciiBytes, publicKeyFrom, type PublicKey, type SignEd25519, type VerifyEd25519 } from './minisign.ts'

/** What a town says of its keys: the root key it is known by, and the key that signs its packs. Each change is a new letter. */
export interface KeyLetter {
  /** 1, 2, 3 … without a gap. */
  readonly version: number
  readonly root: PublicKey
  readonly signing: PublicKey
}

/** A letter as published: its text, signed by its own root key and, where the root key changes, by the one before. */
export interface SignedLetter {
  readonly text: string
  /** Base64 of 64 bytes each. */
  readonly signatures: readonly string[]
}

/** At most so many letters are read: a town that changes a key each year is served for a generation. */
export const LETTER_LIMIT = 24

export function letterText({ version, root, signing }: KeyLetter): string {
  return JSON.stringify({ kind: 'beffroi-keys', version, root: root.text, signing: signing.text })
}

export function signedLetter(letter: KeyLetter, roots: readonly SignEd25519[]): SignedLetter {
  const text = letterText(letter)
  return { text, signatures: roots.map((sign) => toBase64(sign(asciiBytes(text)))) }
}

/** The letter in a signed text, whoever signed it; undefined for anything that `letterText` would not have written. */
export function letterFrom(text: string): KeyLetter | undefined {
  const fields = parsed(text)
  const root = keyIn(fields['root'])
  const signing = keyIn(fields['signing'])
  const version = Number(fields['version'])
  if (root === undefined || signing === undefined || !Number.isSafeInteger(version) || version < 1) return undefined
  const letter = { version, root, signing }
  return letterText(letter) === text ? letter : undefined
}

/** The letters in a value read from JSON; undefined for anything else. */
export function lettersFrom(raw: unknown): readonly SignedLetter[] | undefined {
  return Array.isArray(raw) && raw.length > 0 && raw.length <= LETTER_LIMIT && raw.every(isSignedLetter)
    ? raw.map(({ text, signatures }) => ({ text, signatures }))
    : undefined
}

/** What a device already holds a pack to. */
export interface KeyPin {
  /** The root key's text. */
  readonly root: string
  /** Version of the letter it was seen in; missing for a key that came with the app. */
  readonly keys?: number
}

/**
 * The newest letter, if one may believe it: with a pin by an unbroken chain from the pinned root key on, without one by its own word.
 * Undefined where the chain is broken, leads elsewhere, or ends before what the device has seen.
 */
export async function followLetters(
  signed: readonly SignedLetter[],
  pin: KeyPin | undefined,
  verify: VerifyEd25519,
): Promise<KeyLetter | undefined> {
  const letters: KeyLetter[] = []
  for (const { text } of signed) {
    const letter = letterFrom(text)
    if (letter === undefined) return undefined
    letters.push(letter)
  }
  if (letters.some(({ version }, at) => version !== (letters[0]?.version ?? 0) + at)) return undefined
  const start = pin === undefined ? letters.length - 1 : letters.findLastIndex((letter) => isPinned(letter, pin))
  for (let at = start; at < letters.length; at += 1) {
    const letter = letters[at]
    const one = signed[at]
    if (letter === undefined || one === undefined || !(await isBySelf(letter, one, verify))) return undefined
    const before = at === start ? undefined : letters[at - 1]
    if (before !== undefined && !(await isSignedWith(before.root, one, verify))) return undefined
  }
  return letters.at(-1)
}

function isPinned({ root, version }: KeyLetter, pin: KeyPin): boolean {
  return root.text === pin.root && (pin.keys === undefined || pin.keys === version)
}

function isBySelf(letter: KeyLetter, signed: SignedLetter, verify: VerifyEd25519): Promise<boolean> {
  return isSignedWith(letter.root, signed, verify)
}

async function isSignedWith({ key }: PublicKey, { text, signatures }: SignedLetter, verify: VerifyEd25519) {
  for (const signature of signatures) {
    const bytes = fromBase64(signature)
    if (bytes?.length === 64 && (await verify(key, bytes, asciiBytes(text)))) return true
  }
  return false
}

function isSignedLetter(raw: unknown): raw is SignedLetter {
  if (typeof raw !== 'object' || raw === null) return false
  const { text, signatures } = raw as Partial<Record<keyof SignedLetter, unknown>>
  return (
    typeof text === 'string' &&
    text.length < 1000 &&
    Array.isArray(signatures) &&
    signatures.length <= 2 &&
    signatures.every((signature) => typeof signature === 'string')
  )
}

function keyIn(value: unknown): PublicKey | undefined {
  return typeof value === 'string' ? publicKeyFrom(value) : undefined
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const raw: unknown = JSON.parse(text)
    return typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {}
  } catch {
    return {}
  }
}
