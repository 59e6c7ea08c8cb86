/** The same page with the town through time: maps are too heavy for each test's page. */
import { feature as throughTime } from '../../../src/features/through-time/feature.ts'
import { FEATURES } from './page.ts'

FEATURES.push(throughTime)
