import { availableParallelism, loadavg } from 'node:os'

/** How many tasks wanted a processor in the last minute, and how many processors there are: with more than one each, a missed figure may be the machine's. */
export function howBusy(): string {
  const [tasks = 0] = loadavg()
  const processors = availableParallelism()
  const isBusy = tasks > processors * 1.5
  return `${tasks.toFixed(1)} tasks for ${processors} processors${isBusy ? ': a busy machine, on which a missed figure proves nothing' : ''}`
}
