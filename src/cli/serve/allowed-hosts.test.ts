import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { isAllowedHost, lanAddresses } from './allowed-hosts.ts'

test('alone, only the names of the machine itself are answered, with any port', () => {
  for (const host of ['localhost', 'localhost:4173', '127.0.0.1:80', '[::1]:4173', 'LOCALHOST'])
    expect(isAllowedHost(host, false)).toBe(true)
  for (const host of [
    undefined,
    '',
    'localhost.evil.example',
    'evil.example:4173',
    '127.0.0.1.evil.example',
    '10.0.0.7',
  ])
    expect(isAllowedHost(host, false)).toBe(false)
})

test('on the network its addresses and its name are answered too, and no other', () => {
  for (const host of [...lanAddresses(), hostname(), `${hostname()}.local`])
    expect(isAllowedHost(`${host}:4173`, true)).toBe(true)
  expect(isAllowedHost('evil.example', true)).toBe(false)
})
