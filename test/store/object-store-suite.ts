import type { Bytes, ObjectId, ObjectStore } from '#store/objects/object-store.ts'
import { sha256Hex } from '#store/objects/hash-bytes.ts'

/** One fact every back end must hold to. Runs in Node and in a page, hence without a test library. */
export interface StoreFact {
  readonly title: string
  /** Throws what does not hold. */
  readonly prove: (store: ObjectStore) => Promise<void>
}

const LEAF = 1_048_576

export const STORE_FACTS: readonly StoreFact[] = [
  {
    title: 'what was put is read back, and only then',
    async prove(store) {
      const { object, bytes } = await anObject(1, 5000)
      same(await store.has(object), false, 'has before')
      same(await store.readBytes(object.sha256), undefined, 'bytes before')
      same(await store.readBlob(object.sha256), undefined, 'blob before')
      await store.put(object, bytes.slice())
      same(await store.has(object), true, 'has after')
      same(await sha256Hex((await store.readBytes(object.sha256))!), object.sha256, 'hash of bytes')
      same((await store.readBlob(object.sha256))?.size, 5000, 'size of blob')
      same(String(await store.list()), object.sha256, 'list')
    },
  },
  {
    title: 'bytes of another hash are refused and leave nothing',
    async prove(store) {
      const { object, bytes } = await anObject(2, 100)
      bytes[50]! ^= 1
      await fails('ObjectDamaged', () => store.put(object, bytes))
      same(await store.has(object), false, 'has')
      same((await store.list()).length + (await store.listUnfinished()).length, 0, 'left over')
    },
  },
  {
    title: 'an empty object is an object',
    async prove(store) {
      const { object, bytes } = await anObject(3, 0)
      await store.put(object, bytes)
      same(await store.has(object), true, 'has')
      same((await store.readBytes(object.sha256))?.length, 0, 'length')
    },
  },
  {
    title: 'putting twice is putting once',
    async prove(store) {
      const { object, bytes } = await anObject(4, 300)
      await store.put(object, bytes.slice())
      await store.put(object, bytes.slice())
      same((await store.list()).length, 1, 'count')
      same(await store.usedBytes(), 300, 'bytes')
    },
  },
  {
    title: 'a view into a larger buffer is kept alone',
    async prove(store) {
      const { object, bytes } = await anObject(5, 400)
      const around = new Uint8Array(1000)
      around.set(bytes, 300)
      await store.put(object, around.subarray(300, 700))
      same(await sha256Hex((await store.readBytes(object.sha256))!), object.sha256, 'hash')
    },
  },
  {
    title: 'leaves make an object once all are there',
    async prove(store) {
      const { object, bytes } = await anObject(6, 2 * LEAF + 77)
      for (const index of [0, 1, 2]) {
        same(await store.keptLeaves(object), index, 'leaves')
        await store.putLeaf(object, index, leafOf(bytes, index))
        same(await store.has(object), false, 'not an object yet')
      }
      same(String(await store.listUnfinished()), object.sha256, 'unfinished')
      await store.finish(object)
      same(await store.has(object), true, 'has')
      same((await store.listUnfinished()).length, 0, 'nothing unfinished')
      same(await sha256Hex((await store.readBytes(object.sha256))!), object.sha256, 'hash')
      same(await store.usedBytes(), object.bytes, 'bytes')
    },
  },
  {
    title: 'a damaged leaf is not counted, nor what follows it, and is put anew',
    async prove(store) {
      const { object, bytes } = await anObject(7, 3 * LEAF)
      const wrong = leafOf(bytes, 1)
      wrong[9]! ^= 1
      await store.putLeaf(object, 0, leafOf(bytes, 0))
      await store.putLeaf(object, 1, wrong)
      same(await store.keptLeaves(object), 1, 'leaves')
      for (const index of [1, 2]) await store.putLeaf(object, index, leafOf(bytes, index))
      await store.finish(object)
      same(await store.has(object), true, 'has')
    },
  },
  {
    title: 'leaves that do not make the object are refused and forgotten',
    async prove(store) {
      const { object, bytes } = await anObject(8, 2 * LEAF)
      await store.putLeaf(object, 0, leafOf(bytes, 0))
      await store.putLeaf(object, 1, leafOf(bytes, 0))
      await fails('ObjectDamaged', () => store.finish(object))
      same(await store.keptLeaves(object), 0, 'leaves')
      same((await store.list()).length, 0, 'objects')
    },
  },
  {
    title: 'a slice of a blob gives just those bytes',
    async prove(store) {
      const { object, bytes } = await anObject(9, 10_000)
      await store.put(object, bytes.slice())
      const slice = (await store.readBlob(object.sha256))!.slice(4000, 4004)
      same(String(new Uint8Array(await slice.arrayBuffer())), String(bytes.slice(4000, 4004)), 'slice')
    },
  },
  {
    title: 'deleting forgets objects and leaves, and what is not there is no error',
    async prove(store) {
      const whole = await anObject(10, 10)
      const large = await anObject(11, 2 * LEAF)
      await store.put(whole.object, whole.bytes)
      await store.putLeaf(large.object, 0, leafOf(large.bytes, 0))
      for (const { object } of [whole, large, whole]) await store.delete(object.sha256)
      same((await store.list()).length + (await store.listUnfinished()).length, 0, 'names')
      same(await store.usedBytes(), 0, 'bytes')
    },
  },
  {
    title: 'what is unfinished can be forgotten, and objects stay',
    async prove(store) {
      const whole = await anObject(12, 500)
      const large = await anObject(13, 2 * LEAF)
      await store.put(whole.object, whole.bytes)
      await store.putLeaf(large.object, 0, leafOf(large.bytes, 0))
      for (const { object } of [whole, large]) await store.forgetUnfinished(object.sha256)
      same(await store.has(whole.object), true, 'has')
      same((await store.listUnfinished()).length, 0, 'unfinished')
      same(await store.usedBytes(), 500, 'bytes')
    },
  },
  {
    title: 'many objects at once do not mix',
    async prove(store) {
      const many = await Promise.all(Array.from({ length: 24 }, (_, index) => anObject(100 + index, 1000 + index)))
      await Promise.all(many.map(({ object, bytes }) => store.put(object, bytes)))
      for (const { object } of many)
        same(await sha256Hex((await store.readBytes(object.sha256))!), object.sha256, 'hash')
      same((await store.list()).length, 24, 'count')
    },
  },
  {
    title: 'what is gathered is safe first, and an object once all is settled',
    async prove(store) {
      const many = await Promise.all(Array.from({ length: 30 }, (_, index) => anObject(200 + index, index * 40)))
      let safe = 0
      const whole = many.map(({ object, bytes }) =>
        gather(store, object, bytes.slice(), () => {
          safe += 1
        }),
      )
      await store.settle?.()
      await Promise.all(whole)
      if (store.gather !== undefined) same(safe, 30, 'safe')
      for (const { object, bytes } of many) {
        same(await store.has(object), true, 'has')
        same(String(await store.readBytes(object.sha256)), String(bytes), 'bytes')
        same((await store.readBlob(object.sha256))?.size, object.bytes, 'size of blob')
      }
      same((await store.list()).length, 30, 'count')
      same((await store.listUnfinished()).length, 0, 'nothing unfinished')
    },
  },
  {
    title: 'more is gathered than lies in one file',
    async prove(store) {
      const many = await Promise.all(Array.from({ length: 11 }, (_, index) => anObject(400 + index, 900_000 + index)))
      const whole = many.map(({ object, bytes }) => gather(store, object, bytes.slice(), () => undefined))
      await store.settle?.()
      await Promise.all(whole)
      for (const { object } of many)
        same(await sha256Hex((await store.readBytes(object.sha256))!), object.sha256, 'hash')
      same((await store.list()).length, 11, 'count')
    },
  },
  {
    title: 'what is gathered wrong is refused, and what lies beside it stays',
    async prove(store) {
      const good = await anObject(14, 300)
      const bad = await anObject(15, 300)
      bad.bytes[7]! ^= 1
      const refused = fails('ObjectDamaged', () => gather(store, bad.object, bad.bytes, () => undefined))
      const kept = gather(store, good.object, good.bytes.slice(), () => undefined)
      await store.settle?.()
      await Promise.all([refused, kept])
      same(await store.has(bad.object), false, 'has the bad one')
      same(String(await store.readBytes(good.object.sha256)), String(good.bytes), 'the good one')
    },
  },
  {
    title: 'one of many is deleted, all are deleted, and the rest is read as before',
    async prove(store) {
      const many = await Promise.all(Array.from({ length: 8 }, (_, index) => anObject(300 + index, 500 + index)))
      const whole = many.map(({ object, bytes }) => gather(store, object, bytes.slice(), () => undefined))
      await store.settle?.()
      await Promise.all(whole)
      const [first, ...others] = many.map(({ object }) => object.sha256)
      await store.delete(first!)
      same(await store.readBytes(first!), undefined, 'the deleted one')
      same([...(await store.list())].sort().join(), others.sort().join(), 'list')
      for (const { object, bytes } of many.slice(1))
        same(String(await store.readBytes(object.sha256)), String(bytes), 'bytes')
      const dead = new Set(others.slice(0, 5))
      await store.deleteAll?.(dead, () => Promise.resolve())
      if (store.deleteAll === undefined) for (const name of dead) await store.delete(name)
      same([...(await store.list())].sort().join(), others.slice(5).join(), 'list of the rest')
      await store.deleteAll?.(new Set(others))
      if (store.deleteAll === undefined) for (const name of others) await store.delete(name)
      same((await store.list()).length, 0, 'nothing left')
      same(await store.usedBytes(), 0, 'no bytes left')
    },
  },
]

/** As a take does: together where the store can, else alone. */
function gather(store: ObjectStore, object: ObjectId, bytes: Bytes, onSafe: () => void): Promise<void> {
  return store.gather === undefined ? store.put(object, bytes, onSafe) : store.gather(object, bytes, onSafe)
}

async function anObject(seed: number, length: number): Promise<{ readonly object: ObjectId; readonly bytes: Bytes }> {
  const bytes = new Uint8Array(length).map((_, at) => (at * 31 + seed * 17 + (at >> 8) + (at >> 20) * 13) & 255)
  const leaves: string[] = []
  for (let index = 0; index * LEAF < length; index += 1) leaves.push(await sha256Hex(leafOf(bytes, index)))
  return { object: { sha256: await sha256Hex(bytes), bytes: length, ...(length > LEAF && { leaves }) }, bytes }
}

function leafOf(bytes: Bytes, index: number): Bytes {
  return bytes.slice(index * LEAF, (index + 1) * LEAF)
}

function same(found: unknown, wanted: unknown, what: string): void {
  if (found !== wanted) throw new Error(`${what}: ${String(found)} instead of ${String(wanted)}`)
}

async function fails(name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Error) {
      same(error.name, name, 'error')
      return
    }
  }
  throw new Error(`nothing failed instead of ${name}`)
}
