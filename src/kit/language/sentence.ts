import type { Texts } from '../screen/screen-context.ts'

/**
 * The sentence of a key in i18next's JSON format, version 4, as translation tools write it: `{{name}}` is filled in,
 * and with a `count` the plural is chosen by CLDR's category, from `key_one`, `key_few`, `key_other` and so on.
 * Numbers are written as the locale does. Undefined where there is no such key.
 */
export function sentence(
  texts: Texts,
  key: string,
  values: Readonly<Record<string, string | number>>,
  locale: string,
): string | undefined {
  const { count } = values
  const text = typeof count === 'number' ? plural(texts, key, count, locale) : texts[key]
  return text?.replaceAll(/\{\{(\w+)\}\}/g, (hole, name: string) => {
    const value = values[name]
    return value === undefined ? hole : typeof value === 'number' ? value.toLocaleString(locale) : value
  })
}

function plural(texts: Texts, key: string, count: number, locale: string): string | undefined {
  const category = new Intl.PluralRules(locale).select(count)
  // `_zero` may be written in any language, as in i18next.
  return (
    (count === 0 ? texts[`${key}_zero`] : undefined) ??
    texts[`${key}_${category}`] ??
    texts[`${key}_other`] ??
    texts[key]
  )
}
