import { chromium } from './engines/engines.ts'
import { proveKills } from './prove-kills.ts'
import { howMany } from './model/how-many.ts'

proveKills(chromium, { kills: howMany().kills, lanes: 3 })
