import { interfaceLanguageFor } from '#kit/language/interface-language.ts'

/** These sentences are in the code: they are for the moment at which not even the sentences could be fetched. */
const UNOPENED = {
  fr: { sentence: 'Beffroi n’a pas pu s’ouvrir : le réseau ne l’a pas apporté en entier.', again: 'Réessayer' },
  en: { sentence: 'Beffroi could not open: the network did not bring all of it.', again: 'Try again' },
  de: {
    sentence: 'Beffroi ließ sich nicht öffnen: Das Netz hat es nicht vollständig gebracht.',
    again: 'Noch einmal versuchen',
  },
  nl: { sentence: 'Beffroi kon niet openen: het netwerk bracht het niet helemaal.', again: 'Opnieuw proberen' },
  ar: { sentence: 'تعذّر فتح Beffroi: لم تجلبه الشبكة كاملًا.', again: 'إعادة المحاولة' },
} as const

/** Says in `host` that the app could not start, with a way on. */
export function showUnopened(host: HTMLElement): void {
  const language = interfaceLanguageFor(navigator.languages)
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  const title = document.createElement('h1')
  title.textContent = 'Beffroi'
  const sentence = document.createElement('p')
  sentence.textContent = UNOPENED[language].sentence
  const again = document.createElement('button')
  again.type = 'button'
  again.className = 'button button-main'
  again.textContent = UNOPENED[language].again
  again.addEventListener('click', () => {
    location.reload()
  })
  const notice = document.createElement('main')
  notice.className = 'notice'
  notice.append(title, sentence, again)
  host.replaceChildren(notice)
}
