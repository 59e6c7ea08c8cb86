import { expect, test } from 'vitest'
import { meaningOf } from './sign-meaning.ts'

test('a sign leads to its stop, whatever address the site had when it was printed', () => {
  const route = { screen: 'visit-stop', pack: 'douai', stop: 'gayant' }
  for (const base of ['https://balade.example.fr/', 'http://192.168.1.20:8080/', ''])
    expect(meaningOf(`${base}#/douai/stops/gayant`)).toEqual({ kind: 'leads', route })
})

test('a bare number is the number on the sign', () => {
  expect(meaningOf(' 12 ')).toEqual({ kind: 'number', digits: '12' })
})

test('other people’s codes lead nowhere', () => {
  for (const text of ['https://example.org', 'WIFI:S:Town;;', '#/', '#/settings', 'javascript:alert(1)', '12345'])
    expect(meaningOf(text)).toEqual({ kind: 'stranger' })
})
