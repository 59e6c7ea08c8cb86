import { chromium } from './engines.ts'
import { proveAgainstHostileHost } from './hostile-matrix.ts'

proveAgainstHostileHost(chromium, ['opfs', 'cache', 'indexeddb'])
