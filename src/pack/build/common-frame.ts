import { inverse, moved, type Pixel, scaleOf, type Similarity } from './similarity.ts'

export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** A rectangle of a picture, pixels. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Sizes and moves a picture so that it fills another, centred: as `object-fit: cover` does. */
export function filling(picture: PixelSize, place: PixelSize): Similarity {
  const a = Math.max(place.width / picture.width, place.height / picture.height)
  return { a, b: 0, dx: (place.width - a * picture.width) / 2, dy: (place.height - a * picture.height) / 2 }
}

/**
 * The part of `after` that `before` shows too, once it is laid there: the largest upright rectangle found by drawing in
 * the sides of the one around what both show. Null where they hardly meet: under a sixth of the width or height.
 */
export function commonFrame(before: PixelSize, after: PixelSize, onto: Similarity): Frame | null {
  const corners = cornersOf(before).map((corner) => moved(onto, corner))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  let frame: Frame = {
    left: Math.max(0, Math.min(...xs)),
    top: Math.max(0, Math.min(...ys)),
    right: Math.min(after.width, Math.max(...xs)),
    bottom: Math.min(after.height, Math.max(...ys)),
  }
  const back = inverse(onto)
  const slack = 1 / scaleOf(onto)
  const isShown = ([x, y]: Pixel) => {
    const [u, v] = moved(back, [x, y])
    return u >= -slack && v >= -slack && u <= before.width + slack && v <= before.height + slack
  }
  for (let step = 0; step < 200 && !cornersIn(frame).every(isShown); step += 1) frame = drawnIn(frame, isShown)
  const isEnough = frame.right - frame.left >= after.width / 6 && frame.bottom - frame.top >= after.height / 6
  return isEnough && cornersIn(frame).every(isShown) ? frame : null
}

/** A frame one hundredth smaller at the corners that `before` does not show. */
function drawnIn(frame: Frame, isShown: (corner: Pixel) => boolean): Frame {
  const { left, top, right, bottom } = frame
  const [x, y] = [(right - left) / 100, (bottom - top) / 100]
  const [upperLeft, upperRight, lowerRight, lowerLeft] = cornersIn(frame).map((corner) => !isShown(corner))
  return {
    left: left + (upperLeft === true || lowerLeft === true ? x : 0),
    top: top + (upperLeft === true || upperRight === true ? y : 0),
    right: right - (upperRight === true || lowerRight === true ? x : 0),
    bottom: bottom - (lowerLeft === true || lowerRight === true ? y : 0),
  }
}

function cornersOf({ width, height }: PixelSize): readonly Pixel[] {
  return cornersIn({ left: 0, top: 0, right: width, bottom: height })
}

function cornersIn({ left, top, right, bottom }: Frame): readonly Pixel[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]
}
