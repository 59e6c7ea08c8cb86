import type { Result } from 'lighthouse'

/** What a first visit to a page may cost. Scores from 0 to 1; bytes as they cross the network. */
export const BUDGETS = {
  scores: { performance: 0.95, accessibility: 1, 'best-practices': 1 },
  scriptBytes: 125_000,
  totalBytes: 400_000,
  requests: 54,
  layoutShift: 0.02,
} as const
/** Lighthouse slows the processor four times: on a slower machine than this its score is about the machine. */
const SANE_BENCHMARK = 1000

/** One line for a report: what was found, and whether it keeps to the budget. */
export interface Finding {
  readonly words: string
  readonly kept: boolean
}

/** What one run says of a page. None of it but the score depends on how fast this machine is. */
export function judge({ audits, categories, environment }: Result): readonly Finding[] {
  const requests = tableOf(audits['network-requests'])
  const bytes = (of: typeof requests) => of.reduce((sum, { transferSize }) => sum + Number(transferSize ?? 0), 0)
  const scripts = requests.filter(({ resourceType }) => resourceType === 'Script')
  const isSane = environment.benchmarkIndex >= SANE_BENCHMARK
  const scores = Object.entries(BUDGETS.scores).map(([category, least]): Finding => {
    const score = categories[category]?.score ?? 0
    const isTold = category === 'performance' && !isSane
    const why = isTold ? `, not judged: the benchmark of this machine is ${environment.benchmarkIndex}` : ''
    return { words: `${category} ${Math.round(score * 100)}${why}`, kept: isTold || score >= least }
  })
  const shift = audits['cumulative-layout-shift']?.numericValue ?? 1
  const paint = audits['largest-contentful-paint']?.displayValue ?? 'never'
  const largest = largestElement(audits['largest-contentful-paint-element'])
  return [
    ...scores,
    atMost('bytes of script', bytes(scripts), BUDGETS.scriptBytes),
    atMost('bytes in all', bytes(requests), BUDGETS.totalBytes),
    atMost('requests', requests.length, BUDGETS.requests),
    atMost('layout shift', shift, BUDGETS.layoutShift),
    {
      words: `largest paint ${paint}, ${largest.split(' ')[0] ?? ''}>`,
      kept: /^<img\b.*fetchpriority="high"/.test(largest),
    },
  ]
}

/** What a category lost points for, with Lighthouse's own measure of it. */
export function shortfalls({ audits, categories }: Result): readonly string[] {
  return Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const { score = null, title = id, displayValue = '' } = audits[id] ?? {}
      return weight > 0 && score !== null && score < 0.9 ? [`${title} ${displayValue}`] : []
    }),
  )
}

function atMost(what: string, seen: number, most: number): Finding {
  return { words: `${what} ${Math.round(seen * 1000) / 1000} (${most})`, kept: seen <= most }
}

type Audit = Result['audits'][string]

function tableOf(audit: Audit | undefined) {
  return audit?.details?.type === 'table' ? audit.details.items : []
}

/** The markup of the element that was the largest paint; empty where there is none. */
function largestElement(audit: Audit | undefined): string {
  const [first] = audit?.details?.type === 'list' ? audit.details.items : []
  const node = first?.type === 'table' ? first.items[0]?.['node'] : undefined
  return typeof node === 'object' && 'snippet' in node ? (node.snippet ?? '') : ''
}
