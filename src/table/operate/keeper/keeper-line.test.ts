import { expect, test } from 'vitest'
import { openKeeperLine } from './keeper-line.ts'

const line = (cookies: string, port: string) => openKeeperLine({ cookies, port, query: new URLSearchParams('run=7') })

test('a page speaks with the keeper that serves it, and with no other', () => {
  expect(line('a=b; beffroi-keeper=4180', '4180')?.run).toBe('7')
  expect(line('beffroi-keeper=4180', '8080')).toBeNull()
  expect(line('beffroi-keeper=41800', '4180')).toBeNull()
  expect(line('', '4180')).toBeNull()
})
