import { useEffect, useRef } from 'preact/hooks'
import { Button } from '#kit/elements/button.tsx'
import type { StudioWords } from './studio-words.ts'

export interface PhonePreviewProps {
  readonly id: string
  /** The screen to show, from `#` on. */
  readonly address: string
  /** Another value each time somebody asks, for the same screen too: the visitor in the frame may have walked on. */
  readonly asked: unknown
  readonly words: StudioWords
}

/** The phone's own page in a frame of a phone's size: it follows the curator's saves by itself, as any phone on this server does. */
export function PhonePreview({ id, address, asked, words }: PhonePreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const first = useRef(`../${address}`)
  useEffect(() => {
    frame.current?.contentWindow?.location.replace(new URL(`../${address}`, location.href).href)
  }, [address, asked])
  return (
    <aside class="phone-preview" aria-label={words.preview}>
      <iframe ref={frame} src={first.current} title={words.preview} allow="geolocation; camera" />
      <div class="phone-preview-links">
        <Button href={`../${address}`}>{words.openPhone}</Button>
        <Button href={`../table/?pack=${encodeURIComponent(id)}`}>{words.openTable}</Button>
      </div>
    </aside>
  )
}
