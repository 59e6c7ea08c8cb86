import { ObjectDamaged, StoreFull, type Bytes, type ObjectId } from './object-store.ts'

/** What a page asks of the worker that writes objects. */
export type WriteRequest = { readonly id: number; readonly store: string } & (
  | { readonly type: 'kept-leaves'; readonly object: ObjectId }
  | { readonly type: 'put-leaf'; readonly object: ObjectId; readonly index: number; readonly bytes: Bytes }
  | { readonly type: 'finish'; readonly object: ObjectId }
  | { readonly type: 'gather'; readonly object: ObjectId; readonly bytes: Bytes }
  | { readonly type: 'settle' }
  | { readonly type: 'copy'; readonly bundle: string; readonly keep: ReadonlySet<string> }
)

export type WriteReply =
  | { readonly id: number; readonly ok: true; readonly leaves: number }
  | { readonly id: number; readonly ok: false; readonly name: string; readonly message: string }

/** The error a reply stands for: classes do not survive the way between threads. */
export function errorOf(reply: Extract<WriteReply, { ok: false }>, sha256: string): Error {
  if (reply.name === 'StoreFull') return new StoreFull(sha256)
  if (reply.name === 'ObjectDamaged') return new ObjectDamaged(sha256)
  return new DOMException(reply.message, reply.name)
}
