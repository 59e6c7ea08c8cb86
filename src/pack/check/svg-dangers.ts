/** What in an SVG drawing could act or fetch something: the first such thing as written, or null. */
export function svgDanger(text: string): { readonly found: string; readonly index: number } | null {
  for (const pattern of DANGERS) {
    const match = pattern.exec(text)
    if (match !== null) return { found: match[0].replaceAll(/\s+/g, ' ').trim().slice(0, 40), index: match.index }
  }
  return null
}

const DANGERS = [
  /<(?:\w+:)?(?:script|foreignObject|iframe|embed|object|handler|listener)\b/i,
  /<!ENTITY\b/i,
  /<\?xml-stylesheet\b/i,
  /\son[a-z]+\s*=/i,
  /\b(?:xlink:)?href\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg|webp);)[^"'\s]/i,
  /\burl\(\s*["']?\s*(?!#|data:)[^)"'\s]/i,
  /@import\b/i,
]
