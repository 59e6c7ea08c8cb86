import type { InterfaceLanguage } from '#kit/screen/session.ts'

/** What a keyboard has in its rows, from the left, as the keyboards of that language have them. A key writes what is on it. */
export interface KeyboardLayout {
  readonly letters: readonly (readonly string[])[]
  /** Digits, and the letters with marks of a language: a row of their own, so that each is one tap. */
  readonly signs: readonly (readonly string[])[]
}

const keys = (row: string): readonly string[] => row.split(' ')
const DIGITS = keys('1 2 3 4 5 6 7 8 9 0')
const QWERTY = [keys('q w e r t y u i o p'), keys('a s d f g h j k l'), keys('z x c v b n m ’')]

/** AZERTY, QWERTY, QWERTZ and the Arabic 101: whoever has typed before finds each letter where it always is. */
export const LAYOUTS: Readonly<Record<InterfaceLanguage, KeyboardLayout>> = {
  fr: {
    letters: [keys('a z e r t y u i o p'), keys('q s d f g h j k l m'), keys('w x c v b n ’ -')],
    signs: [DIGITS, keys('é è ê ë à â ç î ï ô'), keys('ù û ü œ æ ÿ . ,')],
  },
  en: { letters: QWERTY, signs: [DIGITS, keys('é è ê à â ç î ô û ü'), keys('- . , &')] },
  de: {
    letters: [keys('q w e r t z u i o p ü'), keys('a s d f g h j k l ö ä'), keys('y x c v b n m ß -')],
    signs: [DIGITS, keys('é è ê à â ç î ô û'), keys('’ . , &')],
  },
  nl: { letters: QWERTY, signs: [DIGITS, keys('é è ê ë ï ö ü á ó ç'), keys('- . , &')] },
  ar: {
    letters: [keys('ض ص ث ق ف غ ع ه خ ح ج د'), keys('ش س ي ب ل ا ت ن م ك ط'), keys('ئ ء ؤ ر لا ى ة و ز ظ ذ')],
    signs: [DIGITS, keys('٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩'), keys('أ إ آ - ، .')],
  },
}

/** The text without its last letter, marks included. */
export function erased(text: string): string {
  return text.replace(/\P{M}\p{M}*$/u, '')
}
