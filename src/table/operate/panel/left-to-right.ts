/** A path or a date keeps its order inside a sentence that runs leftwards. */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`
}
