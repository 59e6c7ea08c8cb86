import type { Trick } from '../hostile-host.ts'

/** What a host does to one request of a take. `nth` counts the requests for this address. */
export interface Asked {
  readonly path: string
  readonly nth: number
  readonly bytes: number
  readonly isUpdate: boolean
  readonly random: () => number
  /** Another origin, that must never be asked. */
  readonly elsewhere: string
}

export interface Behaviour {
  readonly title: string
  /** How a take ends: whole, or with an error of this name. */
  readonly ends: 'whole' | 'DownloadInterrupted' | 'PackDamaged' | 'PackUnreachable'
  /** WebKit shows the bytes as they came where they are not what the host says: right bytes are then right. */
  readonly inWebKit?: 'whole'
  readonly trick: (asked: Asked) => Trick | undefined
}

const LEAF_BYTES = 1_048_576
const GONE = 'f'.repeat(64)
const isObject = ({ path }: Asked) => path.startsWith('objects/')
const isLarge = (asked: Asked) => isObject(asked) && asked.bytes > LEAF_BYTES
const isLatest = ({ path }: Asked) => path.endsWith('/latest.json')
const isManifest = ({ path }: Asked) => path.includes('/manifests/')

/** For objects alone: everything else is answered as an honest host does. */
const objects =
  (trick: Trick, which = isObject) =>
  (asked: Asked) =>
    which(asked) ? trick : undefined
const once = (trick: Trick, which = isObject) => objects(trick, (asked) => which(asked) && asked.nth === 1)

export const BEHAVIOURS: readonly Behaviour[] = [
  { title: 'knows no ranges', ends: 'whole', trick: objects({ do: 'no-range' }) },
  { title: 'answers 206 unasked', ends: 'whole', trick: objects({ do: 'always-206' }) },
  {
    title: 'refuses every range with 416',
    ends: 'whole',
    trick: (asked) => (isLarge(asked) && asked.nth % 2 === 1 ? { do: 'status', status: 416 } : undefined),
  },
  { title: 'gives another range than asked for', ends: 'whole', trick: objects({ do: 'other-range' }) },
  {
    title: 'promises more bytes than it sends',
    ends: 'DownloadInterrupted',
    trick: objects({ do: 'longer-than-sent' }),
  },
  { title: 'adds bytes', ends: 'PackDamaged', trick: objects({ do: 'longer' }, (asked) => asked.bytes === 60_000) },
  {
    title: 'sends nothing, with 200',
    ends: 'DownloadInterrupted',
    trick: objects({ do: 'instead', bytes: new Uint8Array() }),
  },
  { title: 'changes one bit, once', ends: 'whole', trick: once({ do: 'wrong-bytes' }) },
  { title: 'changes one bit, always', ends: 'PackDamaged', trick: objects({ do: 'wrong-bytes' }) },
  { title: 'answers everything with a page and 200', ends: 'DownloadInterrupted', trick: objects({ do: 'html' }) },
  { title: 'has lost one object', ends: 'DownloadInterrupted', trick: objects({ do: 'status', status: 404 }, isLarge) },
  {
    title: 'redirects in a circle',
    ends: 'DownloadInterrupted',
    trick: ({ path }) =>
      path.startsWith('objects/') ? { do: 'status', status: 302, headers: { location: `/${path}` } } : undefined,
  },
  {
    title: 'redirects to another host',
    ends: 'DownloadInterrupted',
    trick: ({ path, elsewhere }) =>
      path.startsWith('objects/') ? { do: 'status', status: 302, headers: { location: elsewhere + path } } : undefined,
  },
  {
    title: 'redirects to where the object lies',
    ends: 'whole',
    trick: (asked) =>
      isObject(asked) && asked.nth === 1
        ? { do: 'status', status: 307, headers: { location: `/${asked.path}` } }
        : undefined,
  },
  {
    title: 'is overloaded once and asks for a second of patience',
    ends: 'whole',
    trick: once({ do: 'status', status: 429, headers: { 'retry-after': '1' } }),
  },
  {
    title: 'is overloaded and asks for an hour',
    ends: 'DownloadInterrupted',
    trick: objects({ do: 'status', status: 503, headers: { 'retry-after': '3600' } }),
  },
  {
    title: 'is overloaded and says nothing',
    ends: 'DownloadInterrupted',
    trick: objects({ do: 'status', status: 503 }),
  },
  {
    title: 'drips',
    ends: 'whole',
    trick: objects({ do: 'drip', pieceBytes: 100, everyMs: 20 }, (asked) => isObject(asked) && asked.bytes < 4000),
  },
  {
    title: 'cuts each first answer at a random byte',
    ends: 'whole',
    trick: (asked) => (isObject(asked) && asked.nth === 1 ? cut(asked) : undefined),
  },
  {
    title: 'cuts every answer at a random byte',
    ends: 'DownloadInterrupted',
    trick: (asked) => (isObject(asked) ? cut(asked) : undefined),
  },
  {
    title: 'falls silent once',
    ends: 'whole',
    trick: once({ do: 'hang' }, (asked) => isLarge(asked) && asked.isUpdate),
  },
  {
    title: 'says gzip and is not',
    ends: 'DownloadInterrupted',
    inWebKit: 'whole',
    trick: objects({ do: 'headers', headers: { 'content-encoding': 'gzip' } }),
  },
  {
    title: 'calls everything plain text',
    ends: 'whole',
    trick: objects({ do: 'headers', headers: { 'content-type': 'text/plain' } }),
  },
  {
    title: 'names a version that is not there',
    ends: 'PackUnreachable',
    trick: (asked) =>
      isLatest(asked)
        ? { do: 'instead', bytes: Buffer.from(JSON.stringify({ sequence: 99, manifest: GONE })) }
        : undefined,
  },
  {
    title: 'is in trouble where the newest version is named',
    ends: 'PackUnreachable',
    trick: objects({ do: 'status', status: 500 }, isLatest),
  },
  { title: 'changes the manifest', ends: 'PackDamaged', trick: objects({ do: 'wrong-bytes' }, isManifest) },
  { title: 'cuts the manifest', ends: 'PackUnreachable', trick: objects({ do: 'cut', afterBytes: 100 }, isManifest) },
]

function cut({ bytes, random }: Asked): Trick {
  return { do: 'cut', afterBytes: Math.floor(random() * Math.min(bytes, LEAF_BYTES)) }
}
