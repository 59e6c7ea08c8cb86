import type { LoanParts } from './watch-loan.ts'

type Powered = { readonly getBattery?: () => Promise<NonNullable<LoanParts['battery']>> }

/** Fetches what watches a device on loan, and begins; no visitor's own phone ever loads it. */
export async function openLoan(parts: Omit<LoanParts, 'battery' | 'page'>): Promise<void> {
  const [{ watchLoan }, battery] = await Promise.all([
    import('./watch-loan.ts'),
    (navigator as Navigator & Powered).getBattery?.().catch(() => null) ?? null,
  ])
  watchLoan({ ...parts, battery, page: globalThis.document })
}

/** Whether the page was opened as a loan: `?loan`, or `?loan=douai` for a device that always begins in one town. */
export function loanOf(search: string): { readonly town: string | null } | null {
  const asked = new URLSearchParams(search)
  if (!asked.has('loan')) return null
  const town = asked.get('loan') ?? ''
  return { town: /^[a-z0-9-]+$/.test(town) ? town : null }
}
