import { createHash } from 'node:crypto'
import { apply, copyOf, type Change, type Contents, type Snapshot } from './model-disk.ts'

/**
 * What a disk may hold after a crash at this point: every subset of the uncertain changes where there are few of them, else none, all,
 * each one lost, each one alone, each beginning, and random ones in which data is torn or zeroed besides. At most `limit`.
 */
export function crashesOf({ certain, pending }: Snapshot, random: () => number, limit: number): readonly Contents[] {
  const count = pending.length
  if (2 ** count <= limit) {
    return Array.from({ length: 2 ** count }, (_, mask) => crash(certain, pending, (at) => ((mask >> at) & 1) === 1))
  }
  const keeps: ((at: number) => boolean)[] = [() => false, () => true]
  for (let at = 0; at < count; at += 1)
    keeps.push(
      (other) => other !== at,
      (other) => other === at,
      (other) => other < at,
    )
  const chosen =
    keeps.length <= limit / 2 ? keeps : keeps.filter((_, index) => index < 2 || random() < limit / 2 / keeps.length)
  const plain = chosen.slice(0, limit).map((keep) => crash(certain, pending, keep))
  const torn = Array.from({ length: limit - plain.length }, () => {
    const share = random()
    return crash(certain, pending, () => random() < share, random)
  })
  return [...plain, ...torn]
}

/** One text for each different disk, however it came about. */
export function digestOf({ names, files, values }: Contents): string {
  const hash = createHash('sha1')
  for (const name of [...names.keys()].sort())
    hash
      .update(name)
      .update(files.get(names.get(name) ?? 0) ?? '')
      .update('\0')
  return hash.update(JSON.stringify([...values].sort(([one], [other]) => (one < other ? -1 : 1)))).digest('base64')
}

function crash(
  certain: Contents,
  pending: readonly Change[],
  keeps: (at: number) => boolean,
  tears?: () => number,
): Contents {
  const left = copyOf(certain)
  for (const [at, change] of pending.entries())
    if (keeps(at)) apply(left, tears === undefined ? change : torn(change, tears))
  // A file is only there while its folder is.
  for (const name of left.names.keys())
    if (!left.names.has(name.slice(0, name.indexOf('/') + 1))) left.names.delete(name)
  return left
}

function torn(change: Change, random: () => number): Change {
  if (change.of !== 'data' || random() < 0.5) return change
  const cut = Math.floor(random() * (change.bytes.length + 1))
  // A block that was given to the file and never written reads as zeros.
  const bytes = random() < 0.5 ? change.bytes.slice(0, cut) : change.bytes.map((byte, at) => (at < cut ? byte : 0))
  return { ...change, bytes }
}
