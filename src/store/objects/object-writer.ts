import type { Bytes } from './object-store.ts'
import { errorOf, type WriteReply, type WriteRequest } from './opfs-messages.ts'

export type WithoutId<Request> = Request extends WriteRequest ? Omit<Request, 'id'> : never

interface Waiting {
  readonly sha256: string
  readonly resolve: (leaves: number) => void
  readonly reject: (error: Error) => void
}

/** Whatever carries a request to an `OpfsWriter` and brings its answer back. */
export interface WritesObjects {
  ask(request: WithoutId<WriteRequest>, bytes?: Bytes): Promise<number>
  close(): void
}

/** A flush holds its worker up: while one waits for the disk, the other writes. */
const WORKERS = 2

/** The page's end of the workers that write objects. They start at the first request. */
export class ObjectWriter implements WritesObjects {
  readonly #waiting = new Map<number, Waiting>()
  readonly #workers = new Map<number, Worker>()
  #lastId = 0

  /** @throws StoreFull, ObjectDamaged, or what the browser threw in the worker */
  ask(request: WithoutId<WriteRequest>, bytes?: Bytes): Promise<number> {
    const sha256 = 'object' in request ? request.object.sha256 : ''
    const worker = this.#workerFor(request.type, sha256)
    const id = (this.#lastId += 1)
    const answered = new Promise<number>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, sha256 })
    })
    // Only a buffer that is all the object's can change hands; a view into a larger one is copied.
    const transfer = bytes !== undefined && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : []
    worker.postMessage({ ...request, id }, transfer)
    return answered
  }

  close(): void {
    this.#stop(new DOMException('The store was closed', 'AbortError'))
  }

  /** Always the same for one object, whose file only one may hold, and for all bundles. */
  #workerFor(type: WriteRequest['type'], sha256: string): Worker {
    const isOfBundles = type === 'gather' || type === 'settle' || type === 'copy'
    const at = isOfBundles ? 0 : Number.parseInt(sha256.slice(0, 2), 16) % WORKERS
    const worker = this.#workers.get(at) ?? this.#start()
    this.#workers.set(at, worker)
    return worker
  }

  #start(): Worker {
    const worker = new Worker(new URL('./opfs-worker.ts', import.meta.url), { type: 'module', name: 'beffroi-objects' })
    worker.addEventListener('message', ({ data }: MessageEvent<WriteReply>) => {
      const waiting = this.#waiting.get(data.id)
      this.#waiting.delete(data.id)
      if (data.ok) waiting?.resolve(data.leaves)
      else waiting?.reject(errorOf(data, waiting.sha256))
    })
    worker.addEventListener('error', (event) => {
      this.#stop(new DOMException(`The worker that writes objects failed: ${event.message}`, 'InvalidStateError'))
    })
    worker.addEventListener('messageerror', () => {
      this.#stop(new DOMException('An answer of the worker that writes objects cannot be read', 'DataCloneError'))
    })
    return worker
  }

  #stop(reason: Error): void {
    for (const worker of this.#workers.values()) worker.terminate()
    this.#workers.clear()
    for (const { reject } of this.#waiting.values()) reject(reason)
    this.#waiting.clear()
  }
}
