import type { Translate } from '#kit/screen/session.ts'
import type { Together } from '#kit/screen/together.ts'
import { Icon } from '#kit/elements/icon.tsx'

/** How the others are getting on with the same question: nobody is hurried, nobody is ranked. */
export function OthersNow({ together, translate }: { readonly together: Together; readonly translate: Translate }) {
  const people = together.people.value
  const thinking = people.some(({ outcome }) => outcome === 'thinking')
  const found = people.filter(({ outcome }) => outcome === 'right').length
  return (
    <div class="play-quiz-others" role="status">
      <p>
        {thinking
          ? translate('play-quiz:together-waiting')
          : translate('play-quiz:together-found', { found, count: people.length })}
      </p>
      <ul>
        {people.map(({ name, isMe, outcome }) => (
          <li key={name} data-outcome={outcome} aria-current={isMe ? 'true' : undefined}>
            {outcome === 'right' ? <Icon name="check" size="s" /> : null}
            {name}
            <span class="heard-only">{translate(`play-quiz:together-${outcome}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
