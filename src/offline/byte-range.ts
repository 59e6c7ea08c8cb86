/** First and last byte of what a `Range` header asks for, both included; `whole` when it asks for nothing that is served in parts. */
export type ByteRange = readonly [first: number, last: number] | 'whole' | 'unsatisfiable'

/**
 * Reads a `Range` header for a body of `bytes`. Several ranges at once, other units and nonsense count as no range at all.
 * Source: RFC 9110, section 14.
 */
export function byteRange(header: string | null, bytes: number): ByteRange {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  const [from = '', to = ''] = match?.slice(1) ?? []
  if (from === '' && to === '') return 'whole'
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from)
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  if (from !== '' && to !== '' && Number(to) < Number(from)) return 'whole'
  return first >= bytes || first > last ? 'unsatisfiable' : [first, last]
}
