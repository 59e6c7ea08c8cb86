import { recordedTracks } from './recorded-tracks.ts'
import { type Compared, SIGMAS_M } from './run-walks.ts'
import type { ErrorFigures, SceneFigures } from './scene-figures.ts'
import { SCENE_HEADS, sceneRows } from './scene-rows.ts'
import { percent, table, Tally, TALLY_HEADS } from './tally.ts'

/** The scenes of the goal, and the one that is beyond it. */
export interface AllFigures {
  readonly scenes: readonly SceneFigures[]
  readonly crowded: SceneFigures
}

/** Everything that stands between the markers of docs/triggers.md. */
export function tablesOf({ scenes, crowded }: AllFigures): string {
  const all = scenes.flatMap(({ bySigma }) => bySigma)
  const engine = Tally.of(all.map(({ walks }) => walks.engine))
  const stands = [...all, ...crowded.bySigma].map((one) => one.stands)
  const total = (key: 'stands' | 'distance' | 'engine') => stands.reduce((sum, one) => sum + one[key], 0)
  return [
    `${engine.walks} walks on series ${crowded.series} of the seeds, ${engine.doors} doors reached; ${recordedTracks(engine.walks)}`,
    '### All walks, then good streets (σ 5 and 10 m) alone',
    table(HEADS, [
      ...rows('all', all),
      ...rows(
        'σ ≤ 10 m',
        all.filter(({ sigmaM }) => sigmaM <= 10),
      ),
    ]),
    '### By error of the receiver',
    table(
      HEADS,
      SIGMAS_M.flatMap((sigmaM) => rows(`σ ${sigmaM} m`, at(all, sigmaM))),
    ),
    '### By trail',
    table(
      HEADS,
      scenes.flatMap(({ name, bySigma }) => rows(name, bySigma)),
    ),
    '### Doors 20 m apart, in circles of 15 m that overlap (beyond the goal)',
    table(HEADS, rows('crowded', crowded.bySigma)),
    '### Questions ("are you at …?")',
    `${engine.asked} in ${engine.walks} walks; ${engine.wrongAsked} of them more than 25 m outside the zone.`,
    '### Ten minutes of standing still, every trigger set to `repeat: always`',
    `${total('stands')} stands: distance < radius starts a stop again ${total('distance')} times, the engine ${total('engine')} times.`,
    '### Off the path (corridor of 50 m)',
    table(['', 'km on the path', 'false alarms per 100 km', 'told within 20 s', 'median'], offPathRows(all)),
    '### Precise fixes',
    table(
      ['', 'of a tour’s seconds', 'right, resting', 'right, always precise', 'false, resting', 'false, always precise'],
      scenes.flatMap(dutyRow),
    ),
    '### Scene by scene, beside an observer who is told all',
    table(SCENE_HEADS, scenes.flatMap(sceneRows)),
  ].join('\n\n')
}

const HEADS = ['', ...TALLY_HEADS]

function rows(label: string, figures: readonly ErrorFigures[]): readonly (readonly string[])[] {
  const of = (rule: keyof Compared) => Tally.of(figures.map(({ walks }) => walks[rule])).cells()
  return [
    [`${label}: distance < radius`, ...of('distance')],
    [`${label}: engine, no path`, ...of('engineAlone')],
    [`**${label}: engine**`, ...of('engine')],
  ]
}

function at(all: readonly ErrorFigures[], sigmaM: number): readonly ErrorFigures[] {
  return all.filter((one) => one.sigmaM === sigmaM)
}

function offPathRows(all: readonly ErrorFigures[]): readonly (readonly string[])[] {
  return SIGMAS_M.map((sigmaM) => {
    const each = at(all, sigmaM).flatMap(({ offPath }) => (offPath === undefined ? [] : [offPath]))
    const km = each.reduce((sum, one) => sum + one.km, 0)
    const falseAlarms = each.reduce((sum, one) => sum + one.falseAlarms, 0)
    const delays = each.flatMap((one) => one.delaysS.map((delay) => delay ?? Number.POSITIVE_INFINITY))
    const rising = delays.toSorted((one, other) => one - other)
    return [
      `σ ${sigmaM} m`,
      km.toFixed(0),
      ((100 * falseAlarms) / km).toFixed(2),
      percent(delays.filter((delay) => delay <= 20).length, delays.length),
      `${(rising[Math.floor(rising.length / 2)] ?? 0).toFixed(0)} s`,
    ]
  })
}

function dutyRow({ name, duty }: SceneFigures): readonly (readonly string[])[] {
  if (duty === undefined) return []
  const [restingRight = '', , , , , restingFalse = ''] = Tally.of([duty.resting]).cells()
  const [alwaysRight = '', , , , , alwaysFalse = ''] = Tally.of([duty.always]).cells()
  return [[name, percent(duty.preciseS, duty.allS), restingRight, alwaysRight, restingFalse, alwaysFalse]]
}
