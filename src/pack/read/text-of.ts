import type { Nodes } from 'mdast'

/** The words below some Markdown nodes, without their marks. */
export function textOf(...nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => ('children' in node ? textOf(...node.children) : 'value' in node ? node.value : ' '))
    .join(' ')
}

/** How many words someone would say: runs of letters or digits. Scripts without spaces count three signs as a word. */
export function countWords(text: string): number {
  const spaced = text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  return spaced.reduce(
    (sum, word) =>
      sum +
      (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
        ? Math.ceil(word.length / 3)
        : 1),
    0,
  )
}

/** Whether there is anything to say: a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
