import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** What strangers write where a text belongs, each harmful to a page that makes HTML, styles, addresses or code of it. */
const OWN: readonly string[] = [
  '<img src=x onerror="globalThis.ran=1;alert(1)">',
  '"><script>globalThis.ran=1;alert(1)</script>',
  "'-alert(1)-'",
  '<svg onload="globalThis.ran=1;fetch(\'https://stranger.invalid/\')">',
  '<style>@import url(https://stranger.invalid/x.css)</style>',
  '<link rel=stylesheet href=https://stranger.invalid/x.css><base href=https://stranger.invalid/>',
  '<meta http-equiv=refresh content="0;url=https://stranger.invalid/">',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<form action=https://stranger.invalid/><button autofocus onfocus=alert(1)>',
  '<a href="javascript:alert(1)">x</a> [x](javascript:alert(1))',
  "{{constructor.constructor('globalThis.ran=1')()}} ${alert(1)} $t(kit:retry) {{size}}",
  '%3Cscript%3Ealert(1)%3C/script%3E &lt;script&gt;alert(1)&lt;/script&gt;',
  'url(https://stranger.invalid/x.png); background: red',
  '__proto__ constructor prototype toString',
  '\u202Egnp.txt\u202C \u0000 \uFFFF \uD800 ]]> --> */',
  'a'.repeat(20_000),
]

const CORPUS = `${process.env['BEFFROI_SHARED'] ?? '../shared'}/inputs/xss/dompurify/expect.mjs`

/** Ours, and DOMPurify's own corpus where it lies beside the project. */
export async function allPayloads(): Promise<readonly string[]> {
  if (!existsSync(CORPUS)) return OWN
  const { default: entries } = (await import(pathToFileURL(CORPUS).href)) as {
    readonly default: readonly { readonly payload: string }[]
  }
  return [...OWN, ...entries.map(({ payload }) => payload)]
}
