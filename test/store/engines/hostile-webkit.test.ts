import { webKit } from './webkit.ts'
import { proveAgainstHostileHost } from './hostile-matrix.ts'

proveAgainstHostileHost(webKit, ['cache', 'indexeddb'])
