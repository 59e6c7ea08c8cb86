import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { useSession } from '../screen/use-screen.ts'
import { Button } from './button.tsx'
import './confirm.css'

export interface ConfirmProps {
  readonly open: boolean
  readonly title: string
  readonly children: ComponentChildren
  /** The verb that does it. */
  readonly words: string
  /** `main` where nothing is taken away. */
  readonly kind?: 'grave' | 'main'
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/**
 * Asks once more before something is taken away, or changes more than it seems. Escape and a press beside it cancel.
 * `onCancel` is called whenever the dialog closes: a browser may close it without asking, and then says only that.
 */
export function Confirm({ open, title, children, words, kind = 'grave', onConfirm, onCancel }: ConfirmProps) {
  const { translate } = useSession()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={titleId} onClose={onCancel} closedby="any">
      <div class="confirm-inside">
        <h2 id={titleId}>{title}</h2>
        {typeof children === 'string' ? <p>{children}</p> : children}
        <Button kind={kind} wide onClick={onConfirm}>
          {words}
        </Button>
        <Button wide onClick={onCancel}>
          {translate('kit:cancel')}
        </Button>
      </div>
    </dialog>
  )
}
