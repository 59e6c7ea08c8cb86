import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { directionOf } from '#kit/language/interface-language.ts'
import { localeOf } from '#kit/language/formats.ts'
import type { InterfaceLanguage } from '#kit/screen/session.ts'
import type { Operate } from '../open-operate.ts'
import './rest.css'

const MOVE_MS = 60_000
const PLACES = 6

/** A table outside its hours: almost dark, with a quiet sentence that wanders so that it burns into no screen. */
export function RestView({ operate }: { readonly operate: Operate }) {
  const place = useSignal(0)
  useEffect(() => {
    const timer = setInterval(() => {
      place.value = (place.value + 1) % PLACES
    }, MOVE_MS)
    return () => {
      clearInterval(timer)
    }
  }, [])
  const opensAt = operate.answer.value?.opensAt ?? null
  return (
    <div class="rest" data-seat="-1">
      <div class="rest-words" data-place={place.value} role="status">
        {operate.settings.languages.map((language) => (
          <p key={language} lang={language} dir={directionOf(language)}>
            {sentence(operate, language, opensAt)}
          </p>
        ))}
      </div>
    </div>
  )
}

function sentence({ words }: Operate, language: InterfaceLanguage, opensAt: string | null): string {
  const translate = words.in(language)
  if (opensAt === null) return translate('staff:closed')
  const time = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', hour: 'numeric', minute: '2-digit' })
  return translate('staff:closed-until', { time: time.format(new Date(opensAt)) })
}
