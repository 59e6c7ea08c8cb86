import { useEffect, useRef, useState } from 'preact/hooks'
import { Notice } from '#kit/elements/notice.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'

export interface CameraViewProps {
  readonly context: ScreenContext
  readonly pack: string
  readonly onText: (text: string) => Promise<void>
}

type CameraState = 'opening' | 'looking' | 'refused' | 'missing'

/** What the camera sees, in a frame as large as a sign; or why there is nothing to see, and the way on. */
export function CameraView({ context, pack, onText }: CameraViewProps) {
  const { translate } = context.session
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<CameraState>('opening')
  const latest = useRef(onText)
  latest.current = onText
  useEffect(() => {
    const end = new AbortController()
    const open = async () => {
      if (video.current === null) return
      const { mountSignReader } = await import('#kit/islands/sign-reader/mount-sign-reader.ts')
      await mountSignReader(video.current, (text) => void latest.current(text), { signal: end.signal, onFailure: fail })
      setState('looking')
    }
    const fail = (cause: unknown) => {
      if (end.signal.aborted) return
      setState(cause instanceof Error && cause.name === 'CameraRefused' ? 'refused' : 'missing')
    }
    open().catch(fail)
    return () => {
      end.abort()
    }
  }, [])
  if (state === 'refused' || state === 'missing') {
    return (
      <Notice
        sentence={translate(`scan-sign:${state}`)}
        way={{
          words: translate('scan-sign:keypad'),
          icon: 'keypad',
          href: hrefOf({ screen: 'enter-code', pack }),
        }}
      />
    )
  }
  return (
    <figure class="camera-view">
      {/* It carries no sound and is described by the sentence below. */}
      <video ref={video} muted playsInline aria-hidden="true" />
      <span class="camera-view-frame" aria-hidden="true" />
      <figcaption>{translate(`scan-sign:${state}`)}</figcaption>
    </figure>
  )
}
