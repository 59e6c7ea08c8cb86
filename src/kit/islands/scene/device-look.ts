import { type Look, lookOfDevice } from './look.ts'

/** iPhones ask their owner first; others have no such question. */
interface AsksFirst {
  readonly requestPermission?: () => Promise<'granted' | 'denied'>
}

/** Whether the device may tell how it is held. Must be called from a press of a button. */
export async function mayFollowDevice(): Promise<boolean> {
  if (typeof DeviceOrientationEvent === 'undefined') return false
  const { requestPermission } = DeviceOrientationEvent as unknown as AsksFirst
  if (requestPermission === undefined) return true
  try {
    return (await requestPermission()) === 'granted'
  } catch {
    // Not asked from a press, or refused for good: the same to the visitor.
    return false
  }
}

/** Tells where the back of the device points, until `signal` ends; what is first seen becomes `from`, so that nothing jumps. */
export function followDeviceLook(
  from: Look,
  onLook: (look: Pick<Look, 'turn' | 'tilt'>) => void,
  signal: AbortSignal,
): void {
  let offset: number | undefined
  addEventListener(
    'deviceorientation',
    ({ alpha, beta, gamma }) => {
      if (alpha === null || beta === null || gamma === null) return
      const { turn, tilt } = lookOfDevice({ alpha, beta, gamma })
      offset ??= from.turn - turn
      onLook({ turn: turn + offset, tilt })
    },
    { signal },
  )
}
