import { expect, test } from './support/site.ts'
import { BOULOGNE, open } from './support/visitor.ts'

const ADDRESSES = [
  '#/',
  '#/settings',
  ...[BOULOGNE, 'douai'].flatMap((pack) => [
    `#/${pack}`,
    `#/${pack}/take`,
    `#/${pack}/stops`,
    `#/${pack}/stops/beffroi`,
  ]),
  `#/${BOULOGNE}/trails/ville-haute`,
  '#/douai/trails/figures-et-lieux-disparus',
  '#/nowhere/at/all/here',
]

test('no screen complains, asks a stranger, or leaves a picture broken', async ({ page, site }) => {
  for (const address of ADDRESSES) {
    await open(page, site.url, address)
    const broken = await page.evaluate(async () => {
      const seen = [...document.images].filter(
        (image) => image.loading !== 'lazy' || image.getBoundingClientRect().top < innerHeight,
      )
      const loaded = await Promise.allSettled(seen.map((image) => image.decode()))
      return seen.filter((_, index) => loaded[index]?.status === 'rejected').map((image) => image.currentSrc)
    })
    expect(broken, address).toEqual([])
  }
})

test('it can be installed: the manifest is whole and its pictures are there in the sizes it says', async ({
  page,
  request,
  site,
}) => {
  await open(page, site.url, '#/')
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const answer = await request.get(new URL(href ?? '', site.url).href)
  expect(answer.headers()['content-type']).toMatch(/manifest\+json|application\/json/)
  const manifest = (await answer.json()) as {
    readonly name: string
    readonly short_name: string
    readonly display: string
    readonly start_url: string
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[]
  }
  expect(manifest).toMatchObject({
    name: expect.stringMatching(/\S/),
    short_name: expect.stringMatching(/\S/),
    display: 'standalone',
  })
  expect(new URL(manifest.start_url, site.url).origin).toBe(new URL(site.url).origin)
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
  expect(manifest.icons.some(({ purpose }) => purpose?.includes('maskable'))).toBe(true)
  for (const { src, sizes } of manifest.icons) {
    const url = new URL(src, answer.url()).href
    const [width, height] = await page.evaluate(async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    }, url)
    if (sizes !== 'any') expect(`${width}x${height}`, src).toBe(sizes)
  }
  for (const rel of ['icon', 'apple-touch-icon']) {
    for (const link of await page.locator(`link[rel="${rel}"]`).all()) {
      expect((await request.get(new URL((await link.getAttribute('href')) ?? '', site.url).href)).status()).toBe(200)
    }
  }
})

test('search engines find a robots file that lets them in', async ({ request, site }) => {
  const robots = await request.get(`${site.url}robots.txt`)
  expect(robots.status()).toBe(200)
  expect(await robots.text()).toMatch(/^User-agent: \*/im)
})

test('a strict policy stands in the page and in the answer', async ({ page, site }) => {
  const answer = await page.goto(site.url)
  const header = answer?.headers()['content-security-policy'] ?? ''
  const meta = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? ''
  for (const policy of [header, meta]) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/)
  }
})

test('Trusted Types refuse HTML from strings and scripts of strangers', async ({ browser, site }) => {
  // A page of its own: what is refused here would count as a complaint.
  const context = await browser.newContext()
  const page = await context.newPage()
  await open(page, site.url, '#/')
  const outcome = await page.evaluate(() => {
    const tried = (work: () => void) => {
      try {
        work()
        return 'done'
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error)
      }
    }
    return {
      html: tried(() => {
        document.createElement('div').innerHTML = '<b>x</b>'
      }),
      script: tried(() => {
        document.createElement('script').src = 'https://example.org/x.js'
      }),
      otherPolicy: tried(() => {
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown }
        }
        trustedTypes.createPolicy('mine', {})
      }),
    }
  })
  expect(outcome).toEqual({ html: 'refused', script: 'refused', otherPolicy: 'refused' })
  await context.close()
})
