import { watchContexts } from './support/contexts.ts'
import { expect, test } from './support/site.ts'
import { BOULOGNE, open } from './support/visitor.ts'

/** How often each kind is opened and left; `OPENINGS=50` opens each so often and tells what was counted (four minutes). */
const KINDS = [
  ['stops/beffroi/turn-model/belfry', '.turn-model-stage[role=application]', 10],
  ['stops/remparts/look-around/around', '.look-around-stage[role=application]', 5],
  ['stops/beffroi/then-and-now/then-and-now', '.then-and-now-stage', 20],
  ['stops/remparts/look-close/walled-town', '.look-close-stage[data-zoom]', 20],
  ['stops/tour-odre/watch-film/cliff', 'video', 20],
  ['stops/beffroi/play-quiz/quiz', '.play-quiz button', 10],
  ['stops/remparts/play-puzzle/memory', '.play-puzzle-card', 10],
  ['stops/chateau-comtal/play-puzzle/jigsaw', '.play-puzzle-piece', 5],
  ['stops/alaska-sculpture/play-puzzle/outils', '.play-puzzle-search', 5],
  ['stops/remparts/play-puzzle/build', '.play-puzzle-search', 5],
  ['trails/ville-haute/hunt', '.hunt-clue', 5],
  ['exhibitions/alaska', '.floor-plan', 5],
  ['years', '.time-map-host[data-map-year]', 3],
] as const
const WARM_UP = 2
/** One screen, some 390 objects, may still be on its way out when they are counted; two may not. */
const OBJECTS = 600
/** A row of the list between may be there or not yet. */
const NODES = 40
/** All that grows is what the browser compiles and notes of timings. */
const HEAP = 2_000_000
const told = process.env['OPENINGS']

// Small, and at rest at once: what stays behind does not depend on it.
test.use({ viewport: { width: 320, height: 420 }, contextOptions: { reducedMotion: 'reduce' } })

test('opened and left again and again, media leave nothing behind: no context, no listener, no font, no growing heap', async ({
  page,
  site,
}) => {
  test.setTimeout(told === undefined ? 120_000 : 800_000)
  await page.addInitScript(watchContexts)
  const client = await page.context().newCDPSession(page)
  /** How many objects of any class live; collects what does not. */
  const living = async () => {
    const objectGroup = 'counted'
    const { result: all } = await client.send('Runtime.evaluate', { expression: 'Object.prototype', objectGroup })
    const { objects } = await client.send('Runtime.queryObjects', {
      prototypeObjectId: all.objectId ?? '',
      objectGroup,
    })
    const { result: count } = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length }',
    })
    await client.send('Runtime.releaseObjectGroup', { objectGroup })
    return Number(count.value)
  }
  const measured = async () => {
    const objects = await living()
    await client.send('HeapProfiler.collectGarbage')
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
    const { usedSize } = await client.send('Runtime.getHeapUsage')
    const own = await page.evaluate(() => ({ contexts: window.contextWatch.living(), fonts: document.fonts.size }))
    return { objects, nodes, listeners: jsEventListeners, heap: usedSize, ...own }
  }
  /** Opens and leaves it so often, within the page: each is awaited, nothing else is. */
  const visit = (times: number, path: string, selector: string) =>
    page.evaluate(
      async (wanted) => {
        const frame = () => new Promise(requestAnimationFrame)
        const seen = (one: string) => document.querySelector(one) !== null
        for (let time = 0; time < wanted.times; time += 1) {
          location.hash = `/${wanted.pack}/${wanted.path}`
          while (!seen(wanted.selector)) await frame()
          location.hash = `/${wanted.pack}/stops`
          while (seen(wanted.selector) || !seen('.windowed-list')) await frame()
        }
      },
      { times, path, selector, pack: BOULOGNE },
    )
  await open(page, site.url, `#/${BOULOGNE}/stops`)
  for (const [path, selector, often] of KINDS) {
    const times = Number(told ?? often)
    await visit(WARM_UP, path, selector)
    const before = await measured()
    await visit(times, path, selector)
    let after = await measured()
    // The last screen may still be held by what the browser just compiled; what stays for good grows with every opening.
    const lingers = () =>
      after.listeners > before.listeners + 2 ||
      after.nodes > before.nodes + NODES ||
      after.objects >= before.objects + OBJECTS
    for (let more = 0; more < 5 && lingers(); more += 1) {
      await visit(1, path, selector)
      after = await measured()
    }
    // So may one that was left while a tile of it was on its way: it goes when that has come.
    if (lingers())
      await expect
        .poll(async () => {
          after = await measured()
          return lingers()
        }, path)
        .toBe(false)
    if (told !== undefined) console.log(path, before, after)
    expect(after.contexts, `${path}: contexts`).toBe(0)
    expect(after.fonts, `${path}: fonts`).toBe(before.fonts)
    expect(after.listeners, `${path}: listeners`).toBeLessThanOrEqual(before.listeners + 2)
    expect(after.nodes, `${path}: nodes`).toBeLessThanOrEqual(before.nodes + NODES)
    expect(after.objects, `${path}: objects`).toBeLessThan(before.objects + OBJECTS)
    expect(after.heap, `${path}: heap`).toBeLessThan(before.heap + HEAP)
  }
})
