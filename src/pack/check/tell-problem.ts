import type { Problem } from '../read/problem.ts'
import type { ProblemValues } from '../read/problem-values.ts'
import type { ReportLanguage } from './message.ts'
import { MESSAGES } from './messages/all-messages.ts'
import { sayValue } from './say-value.ts'

export interface ToldProblem {
  /** What is wrong. */
  readonly sentence: string
  /** What to do. */
  readonly remedy: string
}

/** A problem in words, its numbers written as the language does. */
export function tellProblem(problem: Pick<Problem, 'code' | 'values'>, language: ReportLanguage): ToldProblem {
  const [sentence, remedy] = MESSAGES[problem.code][language]
  return { sentence: filled(sentence, problem.values, language), remedy: filled(remedy, problem.values, language) }
}

function filled(template: string, values: ProblemValues, language: ReportLanguage): string {
  const spaced = language === 'fr' ? frenchSpaces(template) : template
  const chosen = spaced.replaceAll(/\[\[(.*?)\]\]/g, (_, inner: string) =>
    namesIn(inner).every((name) => isSaid(values[name])) ? inner : '',
  )
  return chosen
    .replaceAll(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form: string | undefined) =>
      sayValue(values[name], form, language),
    )
    .trim()
}

function namesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '')
}

function isSaid(value: ProblemValues[string] | undefined): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
}

/** French sets its high punctuation and quotes apart by a space that no line may break at. */
function frenchSpaces(template: string): string {
  return template.replaceAll(/ ([:;?!»])/g, '\u00A0$1').replaceAll('« ', '«\u00A0')
}
