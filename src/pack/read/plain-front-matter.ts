type PlainMap = Record<string, unknown>

const LINE = /^( *)([A-Za-z$][A-Za-z0-9_-]*):(?: +(\S.*))?$/
/** Begins with a letter of any script, so it cannot be a number, a date or an indicator. */
const PLAIN_TEXT = /^\p{L}[^\t]*$/u
const QUOTED = /^"([^"\\]*)"$|^'([^']*)'$/
/** Words that YAML does not read as text. */
const CORE_WORDS = /^(?:null|true|false)$/i

/**
 * Front matter as nearly every curator writes it: one `key: text` a line, nested by spaces. A tenth of the work of
 * a YAML parser, which matters with forty thousand files. Anything else gives null and is left to that parser;
 * a property test holds that both agree.
 */
export function readPlainFrontMatter(yaml: string): PlainMap | null {
  const root: PlainMap = {}
  const open: { readonly indent: number; readonly map: PlainMap }[] = [{ indent: 0, map: root }]
  let awaited: { readonly parent: PlainMap; readonly key: string; readonly indent: number } | null = null
  for (const line of yaml.split(/\r?\n/)) {
    if (line.trim() === '') return null
    const match = LINE.exec(line)
    const [indent, key] = [match?.[1]?.length, match?.[2]]
    if (match === null || indent === undefined || key === undefined || key === '__proto__' || CORE_WORDS.test(key))
      return null
    if (awaited !== null) {
      if (indent <= awaited.indent) return null
      const map: PlainMap = {}
      awaited.parent[awaited.key] = map
      open.push({ indent, map })
      awaited = null
    }
    while ((open.at(-1)?.indent ?? 0) > indent) open.pop()
    const level = open.at(-1)
    if (level === undefined || level.indent !== indent || Object.hasOwn(level.map, key)) return null
    const written = match[3]
    if (written === undefined) awaited = { parent: level.map, key, indent }
    else {
      const value = plainScalar(written)
      if (value === null) return null
      level.map[key] = value
    }
  }
  return awaited === null && Object.keys(root).length > 0 ? root : null
}

function plainScalar(written: string): string | boolean | null {
  if (written === 'true' || written === 'false') return written === 'true'
  const quoted = QUOTED.exec(written)
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? ''
  const fancy =
    !PLAIN_TEXT.test(written) ||
    CORE_WORDS.test(written) ||
    written.includes(': ') ||
    written.includes(' #') ||
    written.endsWith(':')
  return fancy || written.endsWith(' ') || /[\p{Cc}\u2028\u2029\ufeff]/u.test(written) ? null : written
}
