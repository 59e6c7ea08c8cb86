import arabic from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url'
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import sansLatinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url'
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import serifItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url'
import type { FontFacesSpecification } from 'maplibre-gl'

/** Font stacks of the labels: Latin first, Arabic beside it. */
export const SANS = ['Source Sans 3', 'Noto Sans Arabic']
export const SERIF = ['Source Serif 4', 'Noto Sans Arabic']
export const ITALIC = ['Source Serif 4 Italic', 'Noto Sans Arabic']

const LATIN = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-206F',
  'U+20AC',
  'U+2122',
  'U+2191',
  'U+2193',
  'U+2212',
]
const LATIN_EXT = ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+02BD-02C5', 'U+1E00-1E9F', 'U+1EF2-1EFF']
const ARABIC = ['U+0600-06FF', 'U+0750-077F', 'U+0870-088E', 'U+08A0-08FF', 'U+FB50-FDFF', 'U+FE70-FEFC']

/** The page's own font files, fetched from this origin when a label needs them. */
export function fontFaces(): FontFacesSpecification {
  const face = (url: string, range: string[]) => ({ url: new URL(url, document.baseURI).href, 'unicode-range': range })
  return {
    'Source Sans 3': [face(sansLatin, LATIN), face(sansLatinExt, LATIN_EXT)],
    'Source Serif 4': [face(serifLatin, LATIN), face(sansLatinExt, LATIN_EXT)],
    'Source Serif 4 Italic': [face(serifItalic, LATIN), face(sansLatinExt, LATIN_EXT)],
    'Noto Sans Arabic': [face(arabic, ARABIC)],
  }
}
