import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPage } from '../chromium.ts'
import { codeOf } from '../coded-sentence.ts'
import { HostileHost } from '../hostile-host.ts'
import { randomFrom } from '../model/random.ts'
import { STORE_FACTS } from '../object-store-suite.ts'
import { FRENCH, publish, someBytes, type Tree } from '../sample-tree.ts'
import { BEHAVIOURS } from './behaviours.ts'
import { EngineDevice } from './engine-device.ts'
import type { Engine } from './engines.ts'

/** What a hostile host can and cannot do to packs in this engine, and that each of its stores keeps to the suite. */
export function proveAgainstHostileHost(engine: Engine, backEnds: readonly ('opfs' | 'cache' | 'indexeddb')[]): void {
  if (!engine.isHere) console.log(`${engine.name} is not on this machine: its tests are skipped.`)
  describe.skipIf(!engine.isHere)(`in ${engine.name}`, () => {
    const tree: Tree = new Map()
    const elsewhere = new HostileHost(() => undefined, { 'access-control-allow-origin': '*' })
    const random = randomFrom(7)
    let dist = ''
    let elsewhereUrl = ''
    let running: EngineDevice
    let version = 1
    let installed = 1

    beforeAll(async () => {
      dist = await buildPage('1')
      elsewhereUrl = await elsewhere.listen()
      publishTown(tree, 'boulogne', version)
      running = await EngineDevice.start(engine, tree, dist)
      await running.orders.call('take', 'boulogne', FRENCH)
    })
    afterAll(async () => {
      await running.end()
      await elsewhere.kill()
      await rm(dist, { recursive: true })
    })

    test(`the shelf keeps objects in ${backEnds[0]}`, async () => {
      expect(await running.orders.call('backEnd')).toBe(backEnds[0])
    })

    for (const backEnd of backEnds) {
      test(`every fact of the object stores holds for ${backEnd}`, async () => {
        const proofs = [...STORE_FACTS.keys()].map((index) => running.orders.call('prove', backEnd, index))
        await expect(Promise.all(proofs)).resolves.toHaveLength(STORE_FACTS.length)
      })
    }

    test.each(BEHAVIOURS)('a host that $title', async ({ ends: usually, inWebKit, trick }) => {
      const ends = engine.name === 'WebKitGTK' ? (inWebKit ?? usually) : usually
      const { orders } = running
      const { host } = running.device
      version += 1
      publishTown(tree, 'boulogne', version)
      let isUpdate = true
      host.mood = (path, nth) =>
        trick({ path, nth, bytes: tree.get(path)?.length ?? 0, isUpdate, random, elsewhere: elsewhereUrl })
      const update = await orders.call('take', 'boulogne', FRENCH)
      expect(update.failed ?? 'whole').toBe(ends)
      if (ends === 'whole') {
        installed = version
        isUpdate = false
        publishTown(tree, 'douai', version)
        await orders.call('take', 'douai', FRENCH)
      } else codeOf(ends)
      expect(elsewhere.answers).toEqual([])

      host.mood = (path) => (path.startsWith('objects/') ? { do: 'status', status: 500 } : undefined)
      const packs = (await orders.call('installed')).map(({ id, sequence }) => ({ id, sequence }))
      expect(packs).toEqual([
        { id: 'boulogne', sequence: installed },
        ...(ends === 'whole' ? [{ id: 'douai', sequence: version }] : []),
      ])
      for (const { id } of packs) expect(Object.values(await orders.call('readAll', id, FRENCH))).toEqual(WHOLE)
      if (ends === 'whole') await orders.call('remove', 'douai')
    })
  })
}

const FILES = { small: 3000, sound: 60_000, map: 1_048_576 + 5000 }
/** Those files, `pack.json` and the French texts, each read with the right hash. */
const WHOLE = Array.from({ length: 5 }, () => true)

/** Every file is another in every version and every pack. */
function publishTown(tree: Tree, id: string, version: number): void {
  const seed = version * 10 + id.length
  publish(tree, {
    id,
    sequence: version,
    files: {
      'stops/0.bin': ['core', someBytes(seed, FILES.small)],
      'audio/fr.wav': ['audio:fr', someBytes(seed, FILES.sound)],
      'map/m.bin': ['map', someBytes(seed, FILES.map)],
    },
  })
}
