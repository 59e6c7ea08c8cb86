import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keeperAnswers } from './keeper-answers.ts'

let server: Server
let port: number
const heard: unknown[] = []

beforeAll(async () => {
  const told = async (body: unknown) => {
    heard.push(body)
    return { said: body }
  }
  const door = { open: { beat: told }, staff: { save: told }, isInside: (token: string) => token === 'inside' }
  server = createServer(keeperAnswers(door, () => undefined))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  ;({ port } = server.address() as AddressInfo)
})
afterAll(() => {
  server.close()
})

function ask(
  path: string,
  {
    body = '{"a":1}',
    method = 'POST',
    headers = {},
  }: { body?: string; method?: string; headers?: IncomingHttpHeaders } = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, path, method, host: '127.0.0.1', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        response.resume().on('end', () => {
          resolve(response.statusCode ?? 0)
        })
      },
    )
    asked.on('error', reject)
    asked.end(method === 'GET' ? undefined : body)
  })
}

test('the table’s own page is answered', async () => {
  expect(await ask('/keeper/beat', { headers: { origin: `http://127.0.0.1:${port}` } })).toBe(200)
  expect(heard).toEqual([{ a: 1 }])
})

test('no page of another origin, no other name of this machine, no plain form is answered', async () => {
  const before = heard.length
  expect(await ask('/keeper/beat', { headers: { origin: 'https://example.org' } })).toBe(403)
  expect(await ask('/keeper/beat', { headers: { origin: `http://127.0.0.1:${port + 1}` } })).toBe(403)
  expect(await ask('/keeper/beat', { headers: { host: 'rebound.example.org' } })).toBe(403)
  expect(await ask('/keeper/beat', { headers: { 'content-type': 'text/plain' } })).toBe(405)
  expect(await ask('/keeper/beat', { method: 'GET' })).toBe(405)
  expect(await ask('/keeper/constructor')).toBe(404)
  expect(await ask('/keeper/../beat')).toBe(404)
  expect(heard.length).toBe(before)
})

test('what is the staff’s is theirs alone', async () => {
  const before = heard.length
  expect(await ask('/keeper/save')).toBe(401)
  expect(await ask('/keeper/save', { headers: { 'x-beffroi-staff': 'guessed' } })).toBe(401)
  expect(heard.length).toBe(before)
  expect(await ask('/keeper/save', { headers: { 'x-beffroi-staff': 'inside' } })).toBe(200)
})

test('what is no JSON, and more of it than anyone has to say, is refused', async () => {
  const before = heard.length
  expect(await ask('/keeper/beat', { body: '{' })).toBe(400)
  expect(await ask('/keeper/beat', { body: JSON.stringify('x'.repeat(70_000)) })).toBe(400)
  expect(heard.length).toBe(before)
})
