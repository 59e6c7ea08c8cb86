import { expect, test } from 'vitest'
import { aTownWithKeys, SIGNED_AT_MS, signedBy, withNewKeys } from '../../../test/builders/a-town-with-keys.ts'
import { verifyEd25519 } from '../../cli/keys/ed25519.ts'
import { judgeVersion, type OfferedVersion, type Standard } from './judge-version.ts'

const manifest = new TextEncoder().encode('{"format":1,"pack":"douai","files":[]}')
const town = aTownWithKeys()
const root = town.root.publicKey.text
const offer = (sequence: number, by = town): OfferedVersion => ({
  pack: 'douai',
  sequence,
  manifest,
  signed: signedBy(by, 'douai', sequence, manifest),
})
const judge = (offered: OfferedVersion, standard?: Standard) => judgeVersion(offered, standard, verifyEd25519)
const refusal = async (offered: OfferedVersion, standard?: Standard) => {
  const judgement = await judge(offered, standard)
  return judgement.trusted ? 'trusted' : judgement.why
}

test('an unsigned version is taken only where no key is known', async () => {
  const unsigned = { ...offer(1), signed: undefined }
  expect(await judge(unsigned)).toEqual({ trusted: true })
  expect(await refusal(unsigned, { root })).toBe('unsigned')
})

test('a signed version says who signed it, and when', async () => {
  expect(await judge(offer(7))).toEqual({ trusted: true, signature: { root, keys: 1, atMs: SIGNED_AT_MS } })
})

test('a flip of any byte of the manifest, and of any letter of the signature, is refused', async () => {
  for (const at of manifest.keys()) {
    const flipped = manifest.slice()
    flipped[at]! ^= 1
    expect(await refusal({ ...offer(7), manifest: flipped }), `byte ${at}`).toBe('wrong-signature')
  }
  const { signed } = offer(7)
  const [untrusted = ''] = signed!.signature.split('\n')
  for (let at = untrusted.length + 1; at < signed!.signature.length - 1; at += 1) {
    const text = signed!.signature
    const other = text[at] === 'A' ? 'B' : 'A'
    const signature = text.slice(0, at) + other + text.slice(at + 1)
    expect(await refusal({ ...offer(7), signed: { ...signed!, signature } }), `letter ${at}`).toBe('wrong-signature')
  }
})

test('a signature belongs to one pack and one number', async () => {
  expect(await refusal({ ...offer(7), sequence: 8 })).toBe('wrong-signature')
  expect(await refusal({ ...offer(7), pack: 'boulogne' })).toBe('wrong-signature')
})

test('another town is refused where one is known, whoever else it says it is', async () => {
  const other = aTownWithKeys()
  expect(await refusal(offer(7, other), { root, keys: 1 })).toBe('other-town')
  expect(await refusal(offer(7, { ...other, letters: town.letters }), { root, keys: 1 })).toBe('wrong-signature')
  const mixed = { ...other, letters: [...town.letters, withNewKeys(other).letters[1]!] }
  expect(await refusal(offer(7, mixed), { root, keys: 1 })).toBe('other-town')
})

test('an older version is refused, the same and newer ones are taken', async () => {
  const standard = { root, keys: 1, sequence: 7 }
  expect(await refusal(offer(6), standard)).toBe('older')
  expect(await refusal(offer(7), standard)).toBe('trusted')
  expect(await refusal(offer(8), standard)).toBe('trusted')
})

test('a new signing key and a new root key are followed from what was known, over several changes', async () => {
  const signing = withNewKeys(town)
  const both = withNewKeys(signing, { newRoot: true })
  const last = withNewKeys(both)
  for (const by of [signing, both, last]) {
    const judgement = await judge(offer(7, by), { root, keys: 1, sequence: 7 })
    const expected = { root: by.root.publicKey.text, keys: by.letters.length, atMs: SIGNED_AT_MS }
    expect(judgement).toEqual({ trusted: true, signature: expected })
  }
})

test('keys that were replaced are not followed back', async () => {
  const later = withNewKeys(town)
  expect(await refusal(offer(9), { root, keys: 2 })).toBe('other-town')
  expect(await refusal(offer(9, { ...town, letters: later.letters }), { root, keys: 2 })).toBe('wrong-signature')
})

test('a new letter begins a new count, so that a number that ran ahead can be mended', async () => {
  expect(await refusal(offer(5, withNewKeys(town)), { root, keys: 1, sequence: 9e12 })).toBe('trusted')
})

test('a root key that came with the app is found wherever in the letters it is', async () => {
  const later = withNewKeys(town, { newRoot: true })
  expect(await refusal(offer(7, later), { root })).toBe('trusted')
  expect(await refusal(offer(7, later), { root: later.root.publicKey.text })).toBe('trusted')
  expect(await refusal(offer(7, aTownWithKeys()), { root })).toBe('other-town')
})

test('letters with a gap, a stranger’s letter between, or a broken text lead nowhere', async () => {
  const second = withNewKeys(town)
  const third = withNewKeys(second, { newRoot: true })
  const [one, two, three] = third.letters
  for (const letters of [
    [one!, three!],
    [one!, withNewKeys(aTownWithKeys(), { newRoot: true }).letters[1]!, three!],
    [one!, { ...two!, text: two!.text.replace('2', '3') }, three!],
    [one!, two!, { ...three!, signatures: three!.signatures.slice(1) }],
    [one!, two!, { ...three!, signatures: [] }],
    [],
  ])
    expect(await refusal(offer(7, { ...third, letters }), { root, keys: 1 })).toBe('other-town')
})
