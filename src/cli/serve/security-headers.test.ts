import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from './security-headers.ts'

const recipe = readFileSync(new URL('../../../docs/publish.md', import.meta.url), 'utf8')

describe('the policy of every page', () => {
  test('begins with nothing and allows its own origin alone', () => {
    const [first, ...rest] = CONTENT_SECURITY_POLICY.split('; ')
    expect(first).toBe("default-src 'none'")
    const sources = rest.filter((line) => line.includes('-src ')).flatMap((line) => line.split(' ').slice(1))
    expect(new Set(sources)).toEqual(new Set(["'self'", "'none'", 'blob:']))
  })

  test('runs no script and no worker that was made up on the page', () => {
    expect(CONTENT_SECURITY_POLICY).toContain("script-src 'self'; worker-src 'self'; style-src 'self'")
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'; trusted-types default")
  })
})

describe('the recipe for other servers', () => {
  test.each(Object.entries(SECURITY_HEADERS))('sends the same %s on nginx, Apache and Netlify', (name, value) => {
    expect(recipe).toContain(`add_header ${name} "${value}" always;`)
    expect(recipe).toContain(`Header always set ${name} "${value}"`)
    expect(recipe).toContain(`  ${name}: ${value}\n`)
  })
})
