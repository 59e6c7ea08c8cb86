import { Button } from '#kit/elements/button.tsx'
import type { Translate } from '#kit/screen/session.ts'

export interface ShowButtonProps {
  readonly translate: Translate
  /** What is shown: it stands beside the button, and is heard in its name. */
  readonly name: string
  readonly onShow: () => void
}

/** Shows where something is to whoever does not find it. */
export function ShowButton({ translate, name, onShow }: ShowButtonProps) {
  return (
    <Button onClick={onShow}>
      <span aria-hidden="true">{translate('play-puzzle:show-word')}</span>
      <span class="heard-only">{translate('play-puzzle:show', { name })}</span>
    </Button>
  )
}
