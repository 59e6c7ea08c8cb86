import { commonFrame, type PixelSize } from '../../build/common-frame.ts'
import { similarityOf } from '../../build/similarity.ts'
import { resolveIn } from '../../read/authored-tree.ts'
import type { AuthoredCompare } from '../../schema/compare-schema.ts'
import type { Checking } from '../checking.ts'
import { allEntries } from '../entries.ts'
import { kindOfName } from '../file-kind.ts'

/** Points nearer than this share of the picture's width turn a hand's tremble into degrees. */
const LEAST_SHARE = 0.1
const SHAPE_SLACK = 0.03

/** Whether the two pictures of each comparison can be laid on one another. */
export function checkCompares(checking: Checking): void {
  for (const { file, media } of allEntries(checking.tree)) {
    for (const [index, medium] of media.entries())
      if (medium.type === 'compare') checkCompare(checking, file, `/media/${index}`, medium)
  }
}

function checkCompare(checking: Checking, file: string, at: string, medium: AuthoredCompare): void {
  const { report } = checking
  const before = sizeOf(checking, file, medium.before)
  const after = sizeOf(checking, file, medium.after)
  if (before === undefined || after === undefined) return
  const { align } = medium
  if (align === undefined) {
    const ratio = (before.width * after.height) / (before.height * after.width)
    if (Math.abs(ratio - 1) > SHAPE_SLACK) report('compare-shapes-differ', file, at)
    return
  }
  const isBeforeGood = checkPoints(checking, file, at, 'before', medium, before)
  const isAfterGood = checkPoints(checking, file, at, 'after', medium, after)
  if (!isBeforeGood || !isAfterGood) return
  const onto = similarityOf(align.before, align.after)
  if (onto === null || commonFrame(before, after, onto) === null) report('align-apart', file, `${at}/align`)
}

function checkPoints(
  { report }: Checking,
  file: string,
  at: string,
  side: 'before' | 'after',
  medium: AuthoredCompare,
  { width, height }: PixelSize,
): boolean {
  const points = medium.align?.[side]
  if (points === undefined) return false
  const outside = points.findIndex(([x, y]) => x < 0 || y < 0 || x > width || y > height)
  if (outside >= 0) {
    report('align-point-outside', file, `${at}/align/${side}/${outside}`, { path: medium[side], width, height })
    return false
  }
  const distance = Math.hypot(points[1][0] - points[0][0], points[1][1] - points[0][1])
  const least = Math.ceil(width * LEAST_SHARE)
  if (distance >= least) return true
  report('align-points-close', file, `${at}/align/${side}`, { side, distance: Math.round(distance), least })
  return false
}

/** Undefined for what is missing, broken or says no size: other rules tell that. */
function sizeOf({ media }: Checking, file: string, written: string): PixelSize | undefined {
  const facts = media.get(resolveIn(file, written) ?? '')
  if (facts === undefined || facts.broken || facts.kind !== kindOfName(written)) return undefined
  if (facts.width !== undefined && facts.height !== undefined) return { width: facts.width, height: facts.height }
  return facts.drawn
}
