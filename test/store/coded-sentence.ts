import { readFileSync } from 'node:fs'
import { describeFailure } from '../../src/phone/shell/describe-failure.ts'

const LANGUAGES = ['fr', 'en', 'de', 'nl', 'ar']
const texts = LANGUAGES.map(
  (tag) => JSON.parse(readFileSync(`src/kit/language/texts/${tag}.json`, 'utf8')) as Readonly<Record<string, string>>,
)
const PLACES = [null, { screen: 'choose-town' }, { screen: 'take-along', pack: 'boulogne' }] as const

/**
 * The code of what a visitor reads when an error of this name reaches a screen, with a sentence, a title and a way on in five languages,
 * wherever it does and whether the server answers or not. @throws Error for a name that no screen knows
 */
export function codeOf(name: string): string {
  const cause = Object.assign(new Error(name), { name })
  const failures = PLACES.flatMap((route) =>
    [true, false].map((isReplaced) => describeFailure(Object.assign(cause, { isReplaced }), { route })),
  )
  for (const { subject, way, otherWay } of failures) {
    if (subject === 'unexpected') throw new Error(`No screen knows ${name}`)
    const keys = [`failed-${subject}`, `failed-${subject}-title`, way, ...(otherWay === undefined ? [] : [otherWay])]
    for (const [at, sentences] of texts.entries()) {
      const missing = keys.find((key) => (sentences[key] ?? '') === '')
      if (missing !== undefined) throw new Error(`${name} has no ${missing} in ${LANGUAGES[at]}`)
    }
  }
  return failures[0]!.subject
}
