import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decoded } from '../../cli/files/folder-files.ts'
import { readGpx } from '../read/gpx.ts'
import { readCalendar } from '../read/read-calendar.ts'
import { geojsonComplaints } from './geojson-complaints.ts'
import { hoursAreReadable } from './opening-hours.ts'

/** A folder of files that nobody here wrote; these tests are skipped without it. */
const INPUTS = process.env['BEFFROI_INPUTS'] ?? '../shared/inputs'
const has = (path: string) => INPUTS !== '' && existsSync(join(INPUTS, path))
const namesIn = (path: string, ending: string) =>
  has(path) ? readdirSync(join(INPUTS, path)).filter((name) => name.endsWith(ending)) : []
const textOf = (path: string) => decoded(readFileSync(join(INPUTS, path))) ?? ''

describe.skipIf(!has('gpx'))('recordings of other programs (skipped where they are not beside the project)', () => {
  const files = ['gpx/togeojson', 'gpx/geotrek-traces'].flatMap((folder) =>
    namesIn(folder, '.gpx').map((name) => `${folder}/${name}`),
  )
  test.each(files)('%s is read, or said to be broken', (file) => {
    const { complaint, positions } = readGpx(textOf(file))
    expect(complaint).toBe(file.endsWith('bad.gpx') ? 'bad-point' : null)
    for (const [lng = 999, lat = 999] of positions) expect(Math.abs(lng) <= 180 && Math.abs(lat) <= 90).toBe(true)
  })

  test('a route serves where there is no track, with its heights', () => {
    const { positions } = readGpx(textOf('gpx/togeojson/trek.gpx'))
    expect(positions[0]).toEqual([6.05487864642, 44.907783722, 1298])
  })
})

describe.skipIf(!has('geojson'))('GeoJSON of other projects (skipped where they are not beside the project)', () => {
  const good = namesIn('geojson/check-geojson-good', '.geojson')
  test.each(good)('%s is not broken', (name) => {
    expect(
      geojsonComplaints(JSON.parse(textOf(`geojson/check-geojson-good/${name}`))).filter(
        ({ code }) => code === 'geojson-broken',
      ),
    ).toEqual([])
  })

  test('what crosses the 180th meridian is told', () => {
    expect(
      geojsonComplaints(JSON.parse(textOf('geojson/antimeridian-input/line.json'))).map(({ code }) => code),
    ).toContain('geojson-antimeridian')
  })
})

describe.skipIf(!has('ics'))('calendars of other programs (skipped where they are not beside the project)', () => {
  test.each(namesIn('ics/icaljs-samples', '.ics'))('%s gives events with days, or complaints', async (name) => {
    const { events, complaints } = await readCalendar(textOf(`ics/icaljs-samples/${name}`))
    for (const { from, to } of events)
      expect(from <= to && /^\d{4}-\d{2}-\d{2}$/.test(from) && /^\d{4}-\d{2}-\d{2}$/.test(to)).toBe(true)
    for (const { found } of complaints) expect(found).not.toBe('')
  })
})

describe.skipIf(!has('opening-hours'))(
  'opening hours of OpenStreetMap (skipped where they are not beside the project)',
  () => {
    interface Cases {
      readonly shouldFail: readonly { readonly values: readonly string[] }[]
      readonly tests: readonly { readonly values: readonly string[] }[]
    }
    const cases: Cases = has('opening-hours')
      ? (JSON.parse(textOf('opening-hours/extracted-tests.json')) as Cases)
      : { shouldFail: [], tests: [] }

    test('what must fail is told', async () => {
      const accepted: string[] = []
      for (const value of cases.shouldFail.flatMap(({ values }) => values))
        if (await hoursAreReadable(value)) accepted.push(value)
      // The rest of them only fail for lack of a country, which holidays need.
      expect(accepted.filter((value) => !/PH|SH|^Mo(?:-Fr)? [\d:]+-[\d:]+$/.test(value))).toEqual([])
    })

    test('what is right is accepted, points in time and ambiguous words apart', async () => {
      const refused: string[] = []
      const values = cases.tests.flatMap((one) => one.values).filter((value) => typeof value === 'string')
      for (const value of values) if (!(await hoursAreReadable(value))) refused.push(value)
      expect(refused.length).toBeLessThan(values.length / 20)
    })
  },
)
