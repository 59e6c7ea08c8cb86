import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { BRASS, INK, PAPER, SEA, wash } from './palette.ts'

const SIZE = 512

/** Writes the app's icons into a folder: a belfry whose lantern speaks. */
export async function drawIcons(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const rounded = icon({ corner: 112, scale: 1 })
  writeFileSync(join(folder, 'icon.svg'), rounded)
  writeFileSync(join(folder, 'favicon.svg'), icon({ corner: 96, scale: 1.14 }))
  const square = icon({ corner: 0, scale: 1 })
  const maskable = icon({ corner: 0, scale: 0.88 })
  const wanted = [
    ['icon-192.png', rounded, 192],
    ['icon-512.png', rounded, 512],
    ['icon-maskable-512.png', maskable, 512],
    ['apple-touch-icon.png', square, 180],
  ] as const
  for (const [name, svg, size] of wanted) {
    await sharp(Buffer.from(svg), { density: 144 }).resize(size, size).png({ compressionLevel: 9, palette: true }).toFile(join(folder, name))
  }
}

/** `corner` is the radius of the ground's corners; `scale` shrinks the drawing towards the middle. */
function icon({ corner, scale }: { readonly corner: number; readonly scale: number }): string {
  const half = SIZE / 2
  const gold = wash(BRASS, 0.3, '#F2B84B')
  const waves = [74, 122, 170].map((radius, index) => {
    const [dx, dy] = [radius * Math.cos(0.72), radius * Math.sin(0.72)]
    const width = 22 - index * 2
    const arc = (side: number): string => `M${n(256 + side * dx)} ${n(178 - dy)}A${String(radius)} ${String(radius)} 0 0 ${side > 0 ? '1' : '0'} ${n(256 + side * dx)} ${n(178 + dy)}`
    return `<path d="${arc(1)}${arc(-1)}" fill="none" stroke="${gold}" stroke-width="${String(width)}" stroke-linecap="round" opacity="${String(1 - index * 0.22)}"/>`
  })
  const tower = [
    `<path d="M256 44l46 62H210z" fill="${PAPER}"/>`,
    `<path d="M214 114h84v116h-84z" fill="${PAPER}"/>`,
    `<path d="M236 222v-44a20 20 0 0 1 40 0v44z" fill="${gold}"/>`,
    `<path d="M170 236h36v22h32v-22h36v22h32v-22h36v52H170z" fill="${PAPER}"/>`,
    `<path d="M184 300h144l10 168H174z" fill="${PAPER}"/>`,
    `<path d="M226 468v-56a30 30 0 0 1 60 0v56z" fill="${INK}"/>`,
    `<path d="M244 320h24v46h-24z" fill="${INK}"/>`,
    `<path d="M296 300h32l10 168h-34z" fill="${wash(SEA, 0.34)}"/><path d="M281 114h17v108h-17z" fill="${wash(SEA, 0.34)}"/>`,
  ]
  const ground = `<rect width="${String(SIZE)}" height="${String(SIZE)}" rx="${String(corner)}" fill="${SEA}"/>`
  const frame = `translate(${n(half - half * scale)} ${n(half - half * scale)}) scale(${String(scale)})`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(SIZE)} ${String(SIZE)}">\n${ground}\n<g transform="${frame}">\n${[...waves, ...tower].join('\n')}\n</g>\n</svg>\n`
}

function n(value: number): string {
  return value.toFixed(1)
}
