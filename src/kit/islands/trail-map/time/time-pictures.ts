import type { Map as MapLibreMap } from 'maplibre-gl'
import { CERTAINTIES, type Certainty } from '#domain/era/certainty.ts'
import type { MapPalette } from '../palette.ts'

const RATIO = 2 // drawn pixels per CSS pixel
const WASH = 8 // CSS pixels of one piece of hatching
const MARK = 18

/** Draws the hatching, the dots and the marks of places into the map, or anew in other colours. */
export function drawTimePictures(map: MapLibreMap, palette: MapPalette): void {
  const put = (name: string, size: number, paint: (pen: CanvasRenderingContext2D) => void) => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = size * RATIO
    const pen = canvas.getContext('2d')
    if (pen === null) return
    pen.scale(RATIO, RATIO)
    paint(pen)
    const image = pen.getImageData(0, 0, canvas.width, canvas.height)
    if (map.hasImage(name)) map.updateImage(name, image)
    else map.addImage(name, image, { pixelRatio: RATIO })
  }
  put('time-probable', WASH, (pen) => {
    hatch(pen, palette)
  })
  put('time-imagined', WASH, (pen) => {
    dots(pen, palette)
  })
  for (const certainty of CERTAINTIES)
    put(`time-mark-${certainty}`, MARK, (pen) => {
      mark(pen, palette, certainty)
    })
}

function hatch(pen: CanvasRenderingContext2D, { monument, monumentEdge }: MapPalette): void {
  pen.globalAlpha = 0.35
  pen.fillStyle = monument
  pen.fillRect(0, 0, WASH, WASH)
  pen.globalAlpha = 1
  pen.strokeStyle = monumentEdge
  pen.lineWidth = 1.3
  pen.beginPath()
  for (const start of [-WASH, 0, WASH]) {
    pen.moveTo(start - 1, WASH + 1)
    pen.lineTo(start + WASH + 1, -1)
  }
  pen.stroke()
}

function dots(pen: CanvasRenderingContext2D, { monumentEdge }: MapPalette): void {
  pen.fillStyle = monumentEdge
  for (const [x, y] of [
    [2, 2],
    [6, 6],
  ] as const) {
    pen.beginPath()
    pen.arc(x, y, 0.95, 0, 2 * Math.PI)
    pen.fill()
  }
}

/** A lozenge: firm, hatched by one stroke, or dotted. */
function mark(pen: CanvasRenderingContext2D, palette: MapPalette, certainty: Certainty): void {
  const middle = MARK / 2
  const reach = middle - 2.2
  pen.beginPath()
  pen.moveTo(middle, middle - reach)
  pen.lineTo(middle + reach, middle)
  pen.lineTo(middle, middle + reach)
  pen.lineTo(middle - reach, middle)
  pen.closePath()
  pen.fillStyle = certainty === 'sure' ? palette.monument : palette.land
  pen.strokeStyle = palette.monumentEdge
  pen.lineWidth = 1.7
  pen.lineCap = 'round'
  if (certainty === 'imagined') pen.setLineDash([0.1, 3])
  pen.fill()
  pen.stroke()
  if (certainty !== 'probable') return
  pen.beginPath()
  pen.moveTo(middle - reach / 2, middle + reach / 2)
  pen.lineTo(middle + reach / 2, middle - reach / 2)
  pen.stroke()
}
