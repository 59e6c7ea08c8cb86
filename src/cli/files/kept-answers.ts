import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Hashes as long as their bytes live: `serve` hands over the very same arrays at each edit. */
const KEYS = new WeakMap<Uint8Array, string>()

/** What was once found out about some bytes, kept by their hash. */
export interface KeptAnswers<Answer> {
  /** The kept answer, or the one of `find`, which is kept from then on. */
  answer(bytes: Uint8Array, find: () => Promise<Answer>): Promise<Answer>
}

/** Keeps answers as JSON files in `folder`; another `version` finds out all anew. */
export function keptAnswers<Answer>(
  folder: string,
  version: number,
  isAnswer: (value: unknown) => value is Answer,
): KeptAnswers<Answer> {
  const memory = new Map<string, Answer>()
  return {
    async answer(bytes, find) {
      const key = KEYS.get(bytes) ?? createHash('sha256').update(bytes).digest('hex')
      KEYS.set(bytes, key)
      const file = join(folder, `${key}.v${version}.json`)
      const known = memory.get(key) ?? stored(file, isAnswer)
      if (known !== undefined) return known
      const found = await find()
      memory.set(key, found)
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, JSON.stringify(found))
      return found
    },
  }
}

function stored<Answer>(file: string, isAnswer: (value: unknown) => value is Answer): Answer | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isAnswer(read) ? read : undefined
  } catch {
    // Not found out yet, or a file that was cut short: it is found out again.
    return undefined
  }
}
