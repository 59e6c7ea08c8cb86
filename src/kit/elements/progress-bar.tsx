import './progress-bar.css'

export interface ProgressBarProps {
  /** Share done, from 0 to 1. */
  readonly share: number
  /** What is going on, for screen readers. */
  readonly label: string
  /** The state in words: "12 of 18 MB". */
  readonly words: string
}

/** A chart's scale that fills: how far something long has come. */
export function ProgressBar({ share, label, words }: ProgressBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <div
      class="progress-bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={words}
    >
      <div class="progress-bar-done" style={{ inlineSize: `${percent}%` }} />
    </div>
  )
}
