import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemCodesPage } from './report/problem-codes-page.ts'

/** `npm run problem-codes` writes docs/problem-codes.md anew; a test fails when it was forgotten. */
writeFileSync(join(import.meta.dirname, '../../docs/problem-codes.md'), problemCodesPage())
