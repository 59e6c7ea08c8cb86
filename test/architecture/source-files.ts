import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder, as paths from the project's root with forward slashes. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
}

/** What a module imports, in the words of its import and export statements and `import()` calls. */
export function importsOf(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8')
  return [...code.matchAll(/^(?:[^'\n]*\s)?(?:from|import)\s*\(?\s*'([^']+)'/gm)].map((match) => match[1] ?? '')
}
