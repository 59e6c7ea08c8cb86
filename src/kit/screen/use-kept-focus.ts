import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Where the focus goes when what had it disappears: give the returned ref to an element with `tabIndex` -1 (or a button).
 * It takes the focus when `moment` changes and nothing else has it; never on the first drawing, which belongs to the surface,
 * unless `atFirst` says that this drawing replaces another.
 */
export function useKeptFocus<Target extends HTMLElement>(
  moment: unknown,
  { atFirst = false }: { readonly atFirst?: boolean } = {},
): RefObject<Target | null> {
  const target = useRef<Target>(null)
  const isFirst = useRef(!atFirst)
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (!isFirst.current && isLost) target.current?.focus({ preventScroll: true })
    isFirst.current = false
  }, [moment])
  return target
}
