import type { Certainty } from '#domain/era/certainty.ts'

/** A small piece of how the map draws it: firm, hatched, dotted. Its word stands beside it. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty }) {
  return (
    <svg class="certainty-mark" data-certainty={certainty} viewBox="0 0 24 24" aria-hidden="true">
      {certainty === 'probable' ? <path class="certainty-hatch" d="M3 12l9-9M3 21L21 3M12 21l9-9" /> : null}
      {certainty === 'imagined' ? (
        <path class="certainty-dots" d="M8 9h.01M14 7h.01M11 13h.01M17 13h.01M8 17h.01M14 18h.01" />
      ) : null}
      <rect x="2.500" y="2.500" width="19" height="19" rx="2" />
    </svg>
  )
}
