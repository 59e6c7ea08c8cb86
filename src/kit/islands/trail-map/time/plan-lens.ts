import type { Map as MapLibreMap } from 'maplibre-gl'
import type { LaidPlan, Lens } from '../time-layer.ts'

/** A plan shown in a round hole of the map. */
export interface PlanLens {
  show(plan: LaidPlan | null, lens: Lens | null): void
  remove(): void
}

/** An element of its own above the map, turned and sized with it: the drawing has no round holes. */
export function openPlanLens(map: MapLibreMap): PlanLens {
  const glass = document.createElement('div')
  const picture = document.createElement('img')
  picture.alt = ''
  glass.className = 'time-lens'
  glass.hidden = true
  glass.append(picture)
  map.getCanvasContainer().append(glass)
  let shown: LaidPlan | null = null
  const place = () => {
    if (glass.hidden || shown === null || picture.naturalWidth === 0) return
    const [upperLeft, upperRight, , lowerLeft] = shown.corners.map(([longitude, latitude]) =>
      map.project([longitude, latitude]),
    )
    if (upperLeft === undefined || upperRight === undefined || lowerLeft === undefined) return
    const { naturalWidth: width, naturalHeight: height } = picture
    const across = [(upperRight.x - upperLeft.x) / width, (upperRight.y - upperLeft.y) / width]
    const down = [(lowerLeft.x - upperLeft.x) / height, (lowerLeft.y - upperLeft.y) / height]
    picture.style.transform = `matrix(${[...across, ...down, upperLeft.x, upperLeft.y].join(',')})`
  }
  map.on('move', place)
  picture.addEventListener('load', place)
  return {
    show(plan, lens) {
      if (plan?.url !== shown?.url) {
        if (plan === null) picture.removeAttribute('src')
        else picture.src = plan.url
      }
      shown = plan
      glass.hidden = plan === null || lens === null
      if (lens !== null) glass.style.clipPath = `circle(${lens.radius}px at ${lens.at.x}px ${lens.at.y}px)`
      place()
    },
    remove() {
      map.off('move', place)
      glass.remove()
    },
  }
}
