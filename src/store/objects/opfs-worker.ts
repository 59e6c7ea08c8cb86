import { BundleWriter } from './bundle-writer.ts'
import { letGo } from './let-go.ts'
import { OpfsFiles } from './opfs-files.ts'
import type { WriteReply, WriteRequest } from './opfs-messages.ts'
import { OpfsWriter } from './opfs-writer.ts'

/** The part of a dedicated worker's global that is used here; this room is compiled with the page's types. */
interface WorkerSide {
  addEventListener(type: 'message', listener: (event: MessageEvent<WriteRequest>) => void): void
  postMessage(reply: WriteReply, transfer: readonly Transferable[]): void
}

// The worker of `object-writer.ts`: it only passes messages on to the writer.
const page = self as unknown as WorkerSide
page.addEventListener('message', ({ data }) => {
  void reply(data)
})

const writers = new Map<string, OpfsWriter>()

function writerOf(store: string): OpfsWriter {
  const writer = writers.get(store) ?? new OpfsWriter(new OpfsFiles(store))
  writers.set(store, writer)
  return writer
}

const bundleWriters = new Map<string, BundleWriter>()

function bundlesOf(store: string): BundleWriter {
  const writer = bundleWriters.get(store) ?? new BundleWriter(new OpfsFiles(store))
  bundleWriters.set(store, writer)
  return writer
}

async function reply(request: WriteRequest): Promise<void> {
  page.postMessage(await answer(request), [])
}

async function answer(request: WriteRequest): Promise<WriteReply> {
  const { id } = request
  try {
    return { id, ok: true, leaves: await carryOut(request) }
  } catch (error) {
    const { name, message } = error as Error
    return { id, ok: false, name, message }
  } finally {
    if ('bytes' in request) letGo(request.bytes)
  }
}

async function carryOut(request: WriteRequest): Promise<number> {
  const { store } = request
  switch (request.type) {
    case 'kept-leaves':
      return writerOf(store).keptLeaves(request.object)
    case 'put-leaf':
      await writerOf(store).putLeaf(request.object, request.index, request.bytes)
      return 0
    case 'finish':
      await writerOf(store).finish(request.object)
      return 0
    case 'gather':
      await bundlesOf(store).append(request.object, request.bytes)
      return 0
    case 'settle':
      await bundlesOf(store).settle()
      return 0
    case 'copy':
      return bundlesOf(store).copy(request.bundle, request.keep)
  }
}
