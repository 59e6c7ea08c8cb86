import { blocksTown, canyonTown, crossingTown, crowdedTown, denseTown } from '#domain/walk-simulation/simulated-trail.ts'
import { seededChance } from '#domain/walk-simulation/chance.ts'
import { walkTruly } from '#domain/walk-simulation/walker.ts'
import { planWalk, WALKERS } from '#domain/walk-simulation/plan-walk.ts'
import { fixesOf, streetError } from '#domain/walk-simulation/gps-error.ts'
import { judgeWalk } from '#domain/walk-simulation/judge-walk.ts'
import { toldByDistance, toldByEngine } from '#domain/walk-simulation/trigger-rules.ts'
import { layWay } from '#domain/stop/way-belief.ts'
const N = Number(process.argv[2] ?? 3)
for (const town of [blocksTown(), denseTown()]) {
  const way = layWay(town.path)
  for (const sigma of (process.argv[3] ?? "5,10,20,30").split(",").map(Number)) {
    const t0 = performance.now()
    const sums: Record<string, Record<string, number>> = {}
    let seed = 1
    for (const walker of WALKERS) for (const everyS of [1, 5]) for (let n = 0; n < N; n++) {
      const chance = seededChance(seed++)
      const truth = walkTruly(town.path, planWalk(walker, town.path, town.doorsM, chance), chance)
      const fixes = fixesOf(truth, { ...streetError(sigma, everyS), ...(town.canyon ? { canyon: town.canyon } : {}) }, chance)
      for (const [rule, told] of [['way', toldByEngine(fixes, town.stops, way)]] as const) {
        const v = judgeWalk(truth, town.stops, told)
        const sum = (sums[rule] ??= {})
        for (const d of v.doors) sum[d.verdict] = (sum[d.verdict] ?? 0) + 1
        sum.doors = (sum.doors ?? 0) + v.doors.length
        sum.arr = (sum.arr ?? 0) + v.arrivals
        sum.false = (sum.false ?? 0) + v.falseArrivals.length
        sum.far = (sum.far ?? 0) + v.farFalse
        sum.rep = (sum.rep ?? 0) + v.replays
        sum.q = (sum.q ?? 0) + v.asked
        sum.wq = (sum.wq ?? 0) + v.wrongAsked
      }
    }
    console.log(town.name, sigma, (performance.now() - t0).toFixed(0) + 'ms')
    for (const [rule, s] of Object.entries(sums)) {
      const pc = (k: string, of = 'doors') => ((100 * (s[k] ?? 0)) / (s[of] ?? 1)).toFixed(1)
      console.log('  ', rule.padEnd(6), 'right', pc('right'), 'asked', pc('asked'), 'late', pc('late'), 'missed', pc('missed'), 'fonly', pc('false-only'), '| false', pc('false', 'arr'), 'far', pc('far', 'arr'), 'rep', s.rep, 'n', s.doors, 'q', s.q, s.wq)
    }
  }
}
