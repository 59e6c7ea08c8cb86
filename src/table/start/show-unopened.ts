import { tableTexts } from './table-words.ts'
import { INTERFACE_LANGUAGES } from '#kit/screen/session.ts'

const AGAIN_MS = 8000

/** Says on the dark glass, in every language, that the table is not open, and opens it again by itself: nobody has a keyboard here. */
export async function showUnopened(root: HTMLElement): Promise<void> {
  setTimeout(() => {
    location.reload()
  }, AGAIN_MS)
  const notice = document.createElement('div')
  notice.className = 'table-unopened'
  for (const language of INTERFACE_LANGUAGES) {
    const texts = await tableTexts[language]()
    const line = document.createElement('p')
    line.lang = language
    line.dir = language === 'ar' ? 'rtl' : 'ltr'
    line.textContent = `${texts['failed-title'] ?? ''}. ${texts['failed'] ?? ''}`
    notice.append(line)
  }
  root.replaceChildren(notice)
}
