/** How sure one is that something stood there so: told by how it is drawn (firm, hatched, dotted) and in words, never by colour alone. */
export const CERTAINTIES = ['sure', 'probable', 'imagined'] as const
export type Certainty = (typeof CERTAINTIES)[number]
