import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapPalette } from './palette.ts'

const RATIO = 2 // icon pixels per CSS pixel

/** Draws the small pictures of the map into it, or anew in other colours. */
export function drawIcons(map: MapLibreMap, palette: MapPalette): void {
  const put = (name: string, size: number, paint: (pen: CanvasRenderingContext2D) => void) => {
    const image = drawn(size, paint)
    if (!image) return
    if (map.hasImage(name)) map.updateImage(name, image)
    else map.addImage(name, image, { pixelRatio: RATIO })
  }
  put('tick', 12, (pen) => {
    tick(pen, palette)
  })
  put('seal', 34, (pen) => {
    seal(pen, palette.paper, palette.signal)
  })
  put('seal-heard', 34, (pen) => {
    seal(pen, palette.signal, palette.signal)
  })
  put('seal-group', 42, (pen) => {
    seal(pen, palette.paper, palette.ink, 42)
  })
}

function drawn(size: number, paint: (pen: CanvasRenderingContext2D) => void): ImageData | null {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size * RATIO
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.scale(RATIO, RATIO)
  paint(pen)
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}

/** A chevron pointing along the line. */
function tick(pen: CanvasRenderingContext2D, { paper }: MapPalette): void {
  pen.strokeStyle = paper
  pen.lineWidth = 1.7
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.beginPath()
  pen.moveTo(4.6, 3.6)
  pen.lineTo(7.4, 6)
  pen.lineTo(4.6, 8.4)
  pen.stroke()
}

/** A wax seal: a double ring. */
function seal(pen: CanvasRenderingContext2D, fill: string, edge: string, size = 34): void {
  const middle = size / 2
  const ring = (radius: number, width: number) => {
    pen.beginPath()
    pen.arc(middle, middle, radius, 0, 2 * Math.PI)
    pen.lineWidth = width
  }
  ring(middle - 2, 2)
  pen.fillStyle = fill
  pen.strokeStyle = edge
  pen.fill()
  pen.stroke()
  ring(middle - 5, 0.8)
  pen.stroke()
}
