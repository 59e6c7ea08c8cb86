import { useState } from 'preact/hooks'
import { Button } from '#kit/elements/button.tsx'
import { Confirm } from '#kit/elements/confirm.tsx'
import { ProgressBar } from '#kit/elements/progress-bar.tsx'
import { useSession } from '#kit/screen/use-screen.ts'
import type { Download, DownloadState } from './download.ts'

export interface UnderWayProps {
  readonly download: Download
  readonly state: DownloadState & { readonly kind: 'running' | 'paused' | 'waiting' }
}

/** How far the pack has come, in megabytes and files, and what can be done about it. */
export function UnderWay({ download, state }: UnderWayProps) {
  const { translate, format } = useSession()
  const [asking, setAsking] = useState(false)
  const { doneBytes, totalBytes, doneFiles, totalFiles } = state.progress
  const words = translate('take-along:progress', { done: format.bytes(doneBytes), total: format.bytes(totalBytes) })
  return (
    <section class="under-way">
      <p class="under-way-bytes">{words}</p>
      <ProgressBar
        share={totalBytes === 0 ? 0 : doneBytes / totalBytes}
        label={translate('take-along:under-way')}
        words={words}
      />
      <p>{translate('take-along:files', { done: doneFiles, total: totalFiles })}</p>
      <p class="under-way-state" role="status">
        {translate(
          state.kind === 'running'
            ? 'take-along:keep-open'
            : state.kind === 'paused'
              ? 'take-along:paused'
              : 'take-along:waiting',
        )}
      </p>
      <div class="under-way-actions">
        {state.kind === 'running' ? (
          <Button wide icon="pause" onClick={download.pause}>
            {translate('take-along:pause')}
          </Button>
        ) : (
          <Button kind="main" wide icon="take" onClick={download.goOn}>
            {translate('take-along:go-on')}
          </Button>
        )}
        <Button
          wide
          icon="close"
          onClick={() => {
            setAsking(true)
          }}
        >
          {translate('take-along:cancel')}
        </Button>
      </div>
      <Confirm
        open={asking}
        title={translate('take-along:cancel-title')}
        words={translate('take-along:cancel')}
        onConfirm={() => {
          setAsking(false)
          void download.giveUp()
        }}
        onCancel={() => {
          setAsking(false)
        }}
      >
        {translate('take-along:cancel-sentence', { size: format.bytes(doneBytes) })}
      </Confirm>
    </section>
  )
}
