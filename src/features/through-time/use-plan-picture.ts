import { useSignal, type ReadonlySignal, type Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { LaidPlan } from '#kit/islands/trail-map/time-layer.ts'
import { useNewTry } from '#kit/screen/new-try.ts'
import type { NamedPlan } from '#kit/time/time-page.ts'

/**
 * The plan to draw, once its picture is there: the drawing itself asks once and says nothing. Null until then.
 * What does not come is asked for again by itself, and `isAway` says so meanwhile.
 */
export function usePlanPicture(
  plan: NamedPlan | undefined,
  urlOf: (path: string) => string,
  isAway: Signal<boolean>,
): ReadonlySignal<LaidPlan | null> {
  const here = useSignal<LaidPlan | null>(null)
  const tries = useNewTry(isAway.value)
  useEffect(() => {
    const path = plan?.image.sources.findLast(({ type }) => type === 'image/webp')?.path
    if (plan === undefined || path === undefined) return undefined
    const url = urlOf(path)
    const end = new AbortController()
    const { signal } = end
    const picture = new Image()
    const lay = () => {
      isAway.value = false
      here.value = { url, corners: plan.corners }
    }
    const miss = () => {
      isAway.value = true
    }
    picture.addEventListener('load', lay, { signal })
    picture.addEventListener('error', miss, { signal })
    picture.src = url
    return () => {
      end.abort()
    }
  }, [plan, tries])
  useEffect(
    () => () => {
      isAway.value = false
      here.value = null
    },
    [plan],
  )
  return here
}
