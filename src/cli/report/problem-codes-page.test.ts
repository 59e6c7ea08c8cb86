import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MESSAGES } from '#pack/check/messages/all-messages.ts'
import { problemCodesPage } from './problem-codes-page.ts'

test('the page of codes is that of the message table: npm run problem-codes', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../docs/problem-codes.md'), 'utf8')).toBe(problemCodesPage())
})

test('the page names every code', () => {
  for (const code of Object.keys(MESSAGES)) expect(problemCodesPage()).toContain(`| \`${code}\` |`)
})
