import { Icon } from '#kit/elements/icon.tsx'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#kit/screen/session.ts'
import { nameOf } from '../../seats/language-choice.tsx'
import { Toggle } from './controls.tsx'
import type { SectionProps } from './staff-panel.tsx'

/** Which languages a free seat offers, and in which order. */
export function LanguagesSection({ tools }: SectionProps) {
  const { translate, settings } = tools
  const { languages } = settings.value
  const all = [...languages, ...INTERFACE_LANGUAGES.filter((tag) => !languages.includes(tag))]
  const toggle = (tag: InterfaceLanguage) => {
    const next = languages.includes(tag) ? languages.filter((one) => one !== tag) : [...languages, tag]
    if (next.length > 0) tools.set({ languages: next })
  }
  const moveUp = (index: number) => {
    const next = [...languages]
    next.splice(index - 1, 2, ...languages.slice(index - 1, index + 1).reverse())
    tools.set({ languages: next })
  }
  return (
    <ul class="staff-list">
      {all.map((tag, index) => (
        <li key={tag} class="staff-item">
          <p>
            <strong lang={tag}>{nameOf(tag)}</strong>
          </p>
          <Toggle
            pressed={languages.includes(tag)}
            label={`${translate('staff:offered')}: ${nameOf(tag)}`}
            onPress={() => {
              toggle(tag)
            }}
          >
            {translate('staff:offered')}
          </Toggle>
          <button
            type="button"
            class="staff-key"
            disabled={index === 0 || index >= languages.length}
            aria-label={translate('staff:up', { language: nameOf(tag) })}
            onClick={() => {
              moveUp(index)
            }}
          >
            <Icon name="up" />
          </button>
        </li>
      ))}
    </ul>
  )
}
