/** An element that follows hands, alone on a page; `window.heard` says what it heard. */
import { openPageHands } from '../../../src/kit/gesture/page-hands.ts'
import { applied, composed, STILL, type Point, type Similarity } from '../../../src/kit/gesture/similarity.ts'

const START: Point = { x: 60, y: 40 }

const piece = document.createElement('div')
piece.id = 'piece'
piece.style.cssText = 'position:absolute;left:300px;top:250px;width:280px;height:180px'
const host = document.createElement('div')
host.style.cssText = 'position:absolute;left:20px;top:10px;width:200px;height:120px;background:#ccc'
const inside = document.createElement('button')
inside.id = 'inside'
inside.textContent = 'button'
inside.style.cssText = 'position:absolute;left:0;top:0;width:40px;height:20px'
host.append(inside)
piece.append(host)
document.body.append(piece)

const taps: Point[] = []
const counts = { presses: 0, ends: 0, clicks: 0 }
let whole: Similarity = STILL
inside.addEventListener('click', () => {
  counts.clicks += 1
})
openPageHands().follow(
  host,
  {
    onPress: () => {
      counts.presses += 1
    },
    onTap: (at) => {
      taps.push(at)
    },
    onMove: (move) => {
      whole = composed(move, whole)
    },
    onEnd: () => {
      counts.ends += 1
    },
  },
  { signal: new AbortController().signal },
)

Object.assign(window, {
  /** The browser's own word for where a point of the host is drawn. */
  whereOf(x: number, y: number): Point {
    const mark = document.createElement('i')
    mark.style.cssText = `position:absolute;left:${x}px;top:${y}px;width:0;height:0`
    host.append(mark)
    const { x: pageX, y: pageY } = mark.getBoundingClientRect()
    mark.remove()
    return { x: pageX, y: pageY }
  },
})
Object.defineProperty(window, 'heard', {
  get: () => ({ taps, ...counts, spot: applied(whole, START) }),
})
