import type { CDPSession } from '@playwright/test'

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] }
  }
  readonly nodes: readonly number[]
}

/** Grows for many minutes while the browser compiles what is used often, and is the browser's own: no script holds it. */
const NOT_HELD = ['code', 'native', 'synthetic']

/** Bytes of all that the page's scripts hold: objects, strings, numbers, closures, lists; compiled code is told apart. */
export async function heldBytes(tools: CDPSession): Promise<number> {
  const parts: string[] = []
  const take = ({ chunk }: { readonly chunk: string }) => parts.push(chunk)
  tools.on('HeapProfiler.addHeapSnapshotChunk', take)
  await tools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  tools.off('HeapProfiler.addHeapSnapshotChunk', take)
  const { snapshot, nodes } = JSON.parse(parts.join('')) as HeapSnapshot
  const fields = snapshot.meta.node_fields
  const [types] = snapshot.meta.node_types
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let held = 0
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!NOT_HELD.includes(types[nodes[at + type] ?? 0] ?? '')) held += nodes[at + size] ?? 0
  return held
}
