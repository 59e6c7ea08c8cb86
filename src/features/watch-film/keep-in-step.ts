import { putRight } from './film-moment.ts'

/** Lets a second film or a voice play along with the first, until `signal` aborts; it stops then. */
export function keepInStep(lead: HTMLMediaElement, follower: HTMLMediaElement, signal: AbortSignal): void {
  const follow = () => {
    const goal = putRight(lead.currentTime, follower.currentTime, follower.duration)
    if (goal !== undefined) follower.currentTime = goal
    follower.playbackRate = lead.playbackRate
    if (lead.paused || lead.ended) follower.pause()
    // Where the browser refuses, the film itself goes on; the next moment tries again.
    else if (follower.paused && !follower.ended) void follower.play().catch(() => undefined)
  }
  for (const moment of ['play', 'pause', 'ended', 'seeked', 'ratechange', 'timeupdate'] as const)
    lead.addEventListener(moment, follow, { signal })
  signal.addEventListener(
    'abort',
    () => {
      follower.pause()
    },
    { once: true },
  )
  follow()
}
