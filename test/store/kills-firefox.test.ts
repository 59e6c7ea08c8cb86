import { firefox } from './engines/engines.ts'
import { proveKills } from './prove-kills.ts'
import { howMany } from './model/how-many.ts'

proveKills(firefox, { kills: howMany().firefoxKills, lanes: 2, mayForgetOrigin: true })
