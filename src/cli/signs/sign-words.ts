import type { LanguageTag } from '#domain/language/language.ts'

interface SignWords {
  /** Beside a code and a number. */
  readonly scanOrType: (code: number) => string
  /** Where there is no number. */
  readonly scan: string
}

const WORDS: Readonly<Record<string, SignWords>> = {
  fr: { scanOrType: (code) => `Scannez, ou tapez le ${code} : écoutez.`, scan: 'Scannez : écoutez.' },
  en: { scanOrType: (code) => `Scan, or type ${code}: listen.`, scan: 'Scan: listen.' },
  de: { scanOrType: (code) => `Scannen oder ${code} tippen: zuhören.`, scan: 'Scannen: zuhören.' },
  nl: { scanOrType: (code) => `Scan of typ ${code}: luister.`, scan: 'Scan: luister.' },
  ar: { scanOrType: (code) => `امسحوا الرمز أو اكتبوا ${code} واستمعوا`, scan: 'امسحوا الرمز واستمعوا' },
  es: { scanOrType: (code) => `Escanee o teclee ${code}: escuche.`, scan: 'Escanee: escuche.' },
  it: { scanOrType: (code) => `Scansionate o digitate ${code}: ascoltate.`, scan: 'Scansionate: ascoltate.' },
}

/** How to begin, in one language; undefined for a language the signs have no words in. */
export function howToListen(language: LanguageTag, code: number | undefined): string | undefined {
  const words = WORDS[language.split('-', 1)[0] ?? '']
  return code === undefined ? words?.scan : words?.scanOrType(code)
}
