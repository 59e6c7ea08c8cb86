/** A hand that touches, and what comes of it: how one begins, for whoever reads none of the languages. */
export function TouchingHand() {
  return (
    <svg class="touching-hand" viewBox="0 0 32 32" aria-hidden="true">
      <circle class="touching-hand-ring" cx="12" cy="9" r="6" />
      <path
        class="touching-hand-hand"
        d="M10.200 19V9a1.900 1.900 0 0 1 3.800 0v6.500l7.400 1.600a3 3 0 0 1 2.300 3.400L22.800 26a3.600 3.600 0 0 1-3.600 3h-4.600a4 4 0 0 1-3.100-1.500l-4.800-6a1.700 1.700 0 0 1 2.500-2.300z"
      />
    </svg>
  )
}
