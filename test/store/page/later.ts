/** Stands for a chunk that a page loads only when it is needed. */
export const LATER = 'later, version __VERSION__'
