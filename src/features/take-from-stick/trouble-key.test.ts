import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  DownloadInterrupted,
  NotEnoughSpace,
  PackDamaged,
  PackNotTrusted,
  PackUnknown,
  PackUnreachable,
  StorageFailed,
} from '#domain/built-pack/pack-errors.ts'
import { troubleKey } from './trouble-key.ts'

test('whatever keeps a pack of a stick from being taken has a sentence', () => {
  const texts = JSON.parse(readFileSync('src/features/take-from-stick/texts/fr.json', 'utf8')) as Record<string, string>
  const troubles = [
    ...(['unsigned', 'wrong-signature', 'other-town', 'older'] as const).map((why) => new PackNotTrusted('x', why)),
    new NotEnoughSpace(1),
    new PackDamaged('x'),
    new PackUnknown('x'),
    new PackUnreachable('x'),
    new DownloadInterrupted('x'),
    new StorageFailed(),
    new TypeError('nobody foresaw this'),
    'not even an Error',
  ]
  for (const trouble of troubles) expect(texts[troubleKey(trouble)], `trouble: ${String(trouble)}`).toMatch(/\S/)
})
