import { apart, type Point } from '#kit/gesture/similarity.ts'

/** A hand on the shared map. */
export interface MapContact {
  readonly id: number
  /** Seat it is nearest to. */
  readonly seat: number
  /** Nearer to that seat than to any other by enough to be sure whose it is. */
  readonly sure: boolean
  readonly from: Point
  readonly sinceMs: number
}

/** Who leads the shared map. One hand or one pair of hands at a time; the others wait and can still tap. */
export interface Lease {
  readonly holder: number | null
  /** Contacts that move the map: one, or a pair of one person. */
  readonly leading: readonly MapContact[]
  readonly waiting: readonly MapContact[]
  /** When the last leading contact left; null while one is down, and when nobody holds the map. */
  readonly letGoMs: number | null
}

export interface LeaseRules {
  /** Two contacts of one person's pinch begin no further apart than this, pixels. */
  readonly pairPx: number
  /** So long the map stays with whoever let go of it while others wait: time to take hold again. */
  readonly keepMs: number
  /** So long one person may lead while somebody waits. */
  readonly longestMs: number
}

export const NO_LEASE: Lease = { holder: null, leading: [], waiting: [], letGoMs: null }

/** After one more contact on the map. */
export function leaseDown(lease: Lease, contact: MapContact, rules: LeaseRules): Lease {
  const [first] = lease.leading
  if (first === undefined) {
    const isFree =
      lease.holder === null || lease.holder === contact.seat || contact.sinceMs - (lease.letGoMs ?? 0) >= rules.keepMs
    return isFree
      ? { holder: contact.seat, leading: [contact], waiting: lease.waiting, letGoMs: null }
      : { ...lease, waiting: [...lease.waiting, contact] }
  }
  // Two people must never make one pinch: only who is surely at the same seat, and close by, joins.
  const joins =
    lease.leading.length === 1 &&
    contact.seat === first.seat &&
    contact.sure &&
    first.sure &&
    apart(contact.from, first.from) <= rules.pairPx
  return joins ? { ...lease, leading: [...lease.leading, contact] } : { ...lease, waiting: [...lease.waiting, contact] }
}

/** After a contact has left the map. */
export function leaseUp(lease: Lease, id: number, atMs: number): Lease {
  const leading = lease.leading.filter((one) => one.id !== id)
  const waiting = lease.waiting.filter((one) => one.id !== id)
  const letGo = lease.leading.length > 0 && leading.length === 0
  return { ...lease, leading, waiting, letGoMs: letGo ? atMs : lease.letGoMs }
}

/** After time has passed: hands the map over to whoever waits, and forgets a holder nobody disputes. */
export function leaseTime(lease: Lease, atMs: number, rules: LeaseRules): Lease {
  const { holder, leading, waiting, letGoMs } = lease
  if (holder === null) return lease
  const [first] = leading
  const others = waiting.find(({ seat }) => seat !== holder)
  const next = others ?? (first === undefined ? waiting[0] : undefined)
  const isOver =
    first === undefined ? atMs - (letGoMs ?? atMs) >= rules.keepMs : atMs - first.sinceMs >= rules.longestMs
  if (!isOver) return lease
  if (next === undefined) return first === undefined ? { ...lease, holder: null, letGoMs: null } : lease
  return {
    holder: next.seat,
    leading: [{ ...next, sinceMs: atMs }],
    waiting: [...waiting.filter((one) => one !== next), ...leading],
    letGoMs: null,
  }
}
