import { firefox } from './engines.ts'
import { proveAgainstHostileHost } from './hostile-matrix.ts'

proveAgainstHostileHost(firefox, ['opfs', 'cache', 'indexeddb'])
