import { pxPerMm, type Contact, type Glass } from '#kit/gesture/contact.ts'
import type { Point } from '#kit/gesture/similarity.ts'
import type { Edge } from '../../seats/seat-places.ts'

const CELL_MM = 40
const TURNS: Readonly<Record<Edge, number>> = { bottom: 0, top: Math.PI, left: Math.PI / 2, right: -Math.PI / 2 }

/** Which parts of the glass have answered. */
export class TouchGrid {
  readonly mm: number
  readonly cell: number
  readonly #answered = new Set<string>()

  constructor(glass: Glass) {
    this.mm = pxPerMm(glass)
    this.cell = CELL_MM * this.mm
  }

  touch({ x, y }: Point): void {
    this.#answered.add(`${Math.floor(x / this.cell)},${Math.floor(y / this.cell)}`)
  }

  has(column: number, row: number): boolean {
    return this.#answered.has(`${column},${row}`)
  }
}

/** Draws the grid and every contact, its words upright for the side staff stand at. */
export function drawContacts(
  drawing: CanvasRenderingContext2D,
  grid: TouchGrid,
  contacts: readonly Contact[],
  side: Edge,
): void {
  const { width, height } = drawing.canvas
  const { cell, mm } = grid
  drawing.clearRect(0, 0, width, height)
  drawing.lineWidth = Math.max(1, 0.4 * mm)
  drawing.strokeStyle = '#35506180'
  for (let column = 0; column * cell < width; column += 1)
    for (let row = 0; row * cell < height; row += 1) {
      drawing.fillStyle = grid.has(column, row) ? '#2fb58c90' : '#0b172290'
      drawing.fillRect(column * cell, row * cell, cell, cell)
      drawing.strokeRect(column * cell, row * cell, cell, cell)
    }
  drawing.font = `600 ${7 * mm}px 'Source Sans 3', sans-serif`
  drawing.textAlign = 'center'
  for (const { id, at, sizeMm } of contacts) {
    const radius = ((sizeMm?.long ?? 12) / 2) * mm
    drawing.strokeStyle = '#f0e442'
    drawing.lineWidth = 1.2 * mm
    drawing.beginPath()
    drawing.arc(at.x, at.y, Math.max(4 * mm, radius), 0, 2 * Math.PI)
    drawing.stroke()
    drawing.save()
    drawing.translate(at.x, at.y)
    drawing.rotate(TURNS[side])
    drawing.fillStyle = '#fffdf8'
    const size = sizeMm === undefined ? '' : ` · ${Math.round(sizeMm.long)} × ${Math.round(sizeMm.short)} mm`
    drawing.fillText(`${id}${size}`, 0, -(Math.max(4 * mm, radius) + 5 * mm))
    drawing.restore()
  }
}
