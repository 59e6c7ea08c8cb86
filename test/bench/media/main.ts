import { chromium } from '@playwright/test'
import { ensureBrowser } from '../../browser/ensure-browser.mjs'
import { fromTheStore } from './from-the-store.ts'
import { throughTheYears } from './through-the-years.ts'

/**
 * `npm run bench:media`: what models, views, large pictures and a map that knows years cost the page's own thread in Chromium, by that
 * thread's processor clock, so that neither a busy machine nor drawing in software counts. Build app and packs first;
 * `BENCH_ONLY=years` or `store` measures one half. Ends with exit code 1 when a budget is missed.
 */
const only = process.env['BENCH_ONLY']
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] })
if (only !== 'store') await throughTheYears(browser)
if (only !== 'years') await fromTheStore(browser)
await browser.close()
