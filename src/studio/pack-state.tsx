import type { DeskPack } from '#pack/check/desk-pack.ts'
import type { StudioWords } from './studio-words.ts'

export interface PackStateProps {
  readonly pack: DeskPack
  readonly name: string
  /** The server has stopped: what is known is what it told last. */
  readonly isLost: boolean
  readonly words: StudioWords
}

/** Whether visitors see what was saved last, read out when it changes. */
export function PackState({ pack, name, isLost, words }: PackStateProps) {
  return (
    <section class="pack-state" data-state={isLost ? 'lost' : pack.state}>
      <h2>{name}</h2>
      <p class="pack-state-folder">
        <bdi dir="ltr">{pack.folder}</bdi>
      </p>
      <p class="pack-state-words" role="status">
        {isLost ? words.lost : sentenceOf(pack, words)}
      </p>
    </section>
  )
}

function sentenceOf({ state, problems, because = '' }: DeskPack, words: StudioWords): string {
  switch (state) {
    case 'building':
      return words.building
    case 'shown':
      return words.shown
    case 'refused':
      return words.refused(problems.filter(({ severity }) => severity === 'error').length)
    case 'failed':
      return words.failed(because)
  }
}
