import type { Visit } from '#domain/visit/visit.ts'

/** Where the visit goes on: the first exhibit in its order that was neither opened nor heard; undefined once all were. */
export function nextExhibit(
  order: readonly string[],
  { opened, heard }: Pick<Visit, 'opened' | 'heard'>,
): string | undefined {
  return order.find((exhibit) => !opened.has(exhibit) && !heard.has(exhibit))
}
