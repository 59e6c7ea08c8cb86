import { expect, test } from 'vitest'
import { parseJson } from './safe-json.ts'

const read = (text: string) => parseJson(new TextEncoder().encode(text))

test.each([
  '{"__proto__":{"admin":1}}',
  '{"constructor":{"prototype":{"admin":1}}}',
  '{"\\u005f_proto__":{"admin":1}}',
  '[{"a":{"__proto__":{"admin":1}}}]',
])('%s reaches no prototype, merged or not', (text) => {
  const merged = Object.assign({}, read(text)) as { admin?: number }
  expect(merged.admin).toBeUndefined()
  expect(({} as { admin?: number }).admin).toBeUndefined()
})

test('words that only look dangerous stay', () => {
  expect(read('{"title":"__proto__ and the constructor","\\u00e9t\\u00e9":1}')).toEqual({
    title: '__proto__ and the constructor',
    été: 1,
  })
})
