import { OpfsFiles } from './opfs-files.ts'
import type { WriteReply, WriteRequest } from './opfs-messages.ts'
import { OpfsWriter } from './opfs-writer.ts'

// The worker of `opfs-object-store.ts`: it only passes messages on to the writer.
self.addEventListener('message', (event: MessageEvent<WriteRequest>) => {
  void answer(event.data).then((reply) => {
    self.postMessage(reply)
  })
})

async function answer(request: WriteRequest): Promise<WriteReply> {
  const { id } = request
  try {
    return { id, ok: true, leaves: await carryOut(request) }
  } catch (error) {
    const { name, message } = error as Error
    return { id, ok: false, name, message }
  }
}

async function carryOut(request: WriteRequest): Promise<number> {
  const writer = new OpfsWriter(new OpfsFiles(request.store))
  switch (request.type) {
    case 'put':
      await writer.put(request.object, request.bytes)
      return 0
    case 'kept-leaves':
      return writer.keptLeaves(request.object)
    case 'put-leaf':
      await writer.putLeaf(request.object, request.index, request.bytes)
      return 0
    case 'finish':
      await writer.finish(request.object)
      return 0
  }
}
