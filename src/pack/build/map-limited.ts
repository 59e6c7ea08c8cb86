/**
 * `Promise.all` over `items` in their order, with at most `limit` of them under way. After the first failure nothing
 * more is begun, and it is thrown once what was under way has ended: nobody writes on behind the caller's back.
 */
export async function mapLimited<Item, Result>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const waiting = [...items.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      try {
        results[next[0]] = await task(next[1])
      } catch (cause) {
        waiting.length = 0
        throw cause
      }
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: Math.max(1, limit) }, worker))
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return results
}
