/** A shape for each seat beside its colour, so that colour is never alone. Drawn in 24 × 24. */
const SHAPES: readonly string[] = [
  'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
  'M5 5h14v14H5z',
  'M12 3.500L21 19.500H3z',
  'M12 2.500L21 12l-9 9.500L3 12z',
  'M12 2.500l2.800 6.400 6.900.700-5.200 4.600 1.500 6.800L12 17.400 6 21l1.500-6.800L2.300 9.600l6.900-.700z',
  'M9 3.500h6V9h5.500v6H15v5.500H9V15H3.500V9H9z',
  'M7.500 4h9L21 12l-4.500 8h-9L3 12z',
  'M12 2.500c4.500 5.500 6.500 8.500 6.500 11.500a6.500 6.500 0 0 1-13 0c0-3 2-6 6.500-11.500z',
]

export function SeatMark({ seat }: { readonly seat: number }) {
  return (
    <svg class="seat-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[seat % SHAPES.length]} />
    </svg>
  )
}
