/** Limits of the pack format for a file of data; a rich text nests four levels for each list in a list. */
export const JSON_LIMIT_BYTES = 5 * 1_048_576
const DEPTH_LIMIT = 64

/**
 * What values of these names must look like wherever they stand: they become addresses, colours and languages of a page, and the hash of
 * a file says only that it arrived as it was sent. `check` holds curators to the same; this holds whoever wrote the tree.
 */
const RULES: ReadonlyMap<string, RegExp> = new Map([
  ['href', /^(?:https:\/\/|mailto:|tel:|geo:|stop:[a-z0-9-]+$)/i],
  ['url', /^https?:\/\/\S+$/i],
  ['object', /^objects\/([0-9a-f]{2})\/\1[0-9a-f]{62}\.\w{1,8}$/],
  ['colour', /^#[0-9a-f]{6}$/i],
  ['sea', /^#[0-9a-f]{6}$/i],
  ['signal', /^#[0-9a-f]{6}$/i],
  ['brass', /^#[0-9a-f]{6}$/i],
  ['language', /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i],
  ['tag', /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i],
])

/** Texts by the curator's own ids lie below this name. */
const TITLES = 'themes'

/**
 * Whether data of a pack can do no harm on a screen: not too deep, and nothing that becomes an address or a style is anything else.
 * Names that curators choose are keys, too, and may be any of these: what lies below such a key is an object or numbers, and neither
 * becomes an address; a list of texts does, when a screen takes it for one. A town's themes alone are texts by their ids.
 */
export function isHarmless(value: unknown): boolean {
  const left = [{ value, depth: 1, isTitles: false }]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth > DEPTH_LIMIT) return false
    for (const [key, inner] of Object.entries(next.value as Record<string, unknown>)) {
      const rule = next.isTitles ? undefined : RULES.get(key)
      if (rule !== undefined && !keepsTo(rule, inner)) return false
      if (typeof inner === 'object')
        left.push({ value: inner, depth: next.depth + 1, isTitles: key === TITLES && saysOnlyTexts(inner) })
    }
  }
  return true
}

/** A stop may be called `themes`, too: it is more than texts. */
function saysOnlyTexts(value: object | null): boolean {
  return Object.values(value ?? {}).every((inner) => typeof inner === 'string')
}

function keepsTo(rule: RegExp, value: unknown): boolean {
  if (typeof value === 'string') return rule.test(value)
  // Only an array says as a text what lies in it.
  if (Array.isArray(value)) return value.every((inner) => typeof inner === 'number')
  return typeof value === 'object'
}
