import type { PackTheme } from '#domain/built-pack/built-pack.ts'

/** Colours of a theme by day and by night, as the tokens want them: `--town-sea`, `--town-sea-night`, … */
export function townTokens(theme: PackTheme | null): Readonly<Record<string, string | null>> {
  const tokens: Record<string, string | null> = {}
  for (const name of ['sea', 'signal', 'brass'] as const) {
    const day = theme?.[name] ?? null
    tokens[`--town-${name}`] = day
    tokens[`--town-${name}-night`] = day === null ? null : lightened(day)
  }
  return tokens
}

/** Dresses the page in a town's own colours; null gives it Beffroi's. */
export function wearTheme(theme: PackTheme | null): void {
  for (const [token, colour] of Object.entries(townTokens(theme)))
    document.documentElement.style.setProperty(token, colour)
}

/** `card` by night, the lighter of the two grounds text stands on. */
const NIGHT_GROUND = '#132433'
const READABLE = 5.3

/** The colour, lightened step by step until it can be read on the night's ground. */
function lightened(colour: string): string {
  let light = colour
  for (let white = 0.1; contrast(light, NIGHT_GROUND) < READABLE && white <= 1; white += 0.05)
    light = mixed(colour, white)
  return light
}

function mixed(colour: string, white: number): string {
  const channels = channelsOf(colour).map((channel) => Math.round(channel + (255 - channel) * white))
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** Contrast ratio of two `#rrggbb` colours. Source: WCAG 2.2, "contrast ratio" and "relative luminance". */
export function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
