import { readFile } from 'node:fs/promises'
import type { Position } from '#domain/position/position.ts'
import type { Line } from '../plane.ts'
import { beside, smooth, strip } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'
import { around, plane, through } from './ground.ts'

/** The right bank from the north jetty up the Liane, and back down the left bank: drawn by hand. */
const JETTY = through([1.5914, 50.7306], [1.59, 50.7315], [1.58825, 50.7323])
export const RIGHT_QUAY = through([1.5915, 50.73035], [1.5936, 50.7295], [1.5961, 50.72875], [1.598, 50.728], [1.5993, 50.72655], [1.6006, 50.7251], [1.6015, 50.7235], [1.6023, 50.7219])
const RIGHT_BANK = smooth(through([1.6028, 50.7207], [1.604, 50.7178], [1.6055, 50.7146], [1.6075, 50.7119], [1.6103, 50.7094], [1.612, 50.7066], [1.6133, 50.703], [1.6157, 50.699], [1.6192, 50.693], [1.6242, 50.6868]), 2)
const LEFT_BANK = smooth(through([1.6238, 50.6866], [1.6187, 50.6928], [1.6152, 50.6987], [1.6127, 50.7027], [1.6112, 50.7063], [1.6092, 50.7088], [1.6062, 50.7114], [1.6043, 50.7141], [1.6029, 50.7174], [1.6018, 50.7203]), 2)
export const LEFT_QUAY = through([1.6012, 50.7215], [1.6003, 50.7233], [1.5986, 50.7255], [1.597, 50.7273], [1.5964, 50.7274], [1.5953, 50.7271], [1.595, 50.7261], [1.5944, 50.726], [1.5942, 50.727], [1.5916, 50.7265], [1.5869, 50.725])
const OUTER_QUAYS = through([1.5859, 50.7262], [1.5898, 50.7277], [1.5905, 50.7297], [1.5864, 50.7312], [1.5842, 50.731], [1.5812, 50.7292], [1.5781, 50.7273], [1.5745, 50.7268])
const MOLE = through([1.5709, 50.7273], [1.568, 50.729], [1.5659, 50.7321], [1.5652, 50.7358], [1.566, 50.7386], [1.56775, 50.74055])
const RIM: readonly Position[] = [[1.36, 50.58], [1.36, 50.88]]
const INLAND: readonly Position[] = [[1.86, 50.58], [1.86, 50.88]]

/** Above the beach the shore is GSHHG's, its 100 m stair-steps smoothed; below Le Portel again. */
export async function drawCoast(sheet: Sheet): Promise<{ readonly sea: Line; readonly beach: Line }> {
  const shore = await gshhg()
  const northern = softened(shore.filter(([longitude, latitude]) => latitude > 50.7335 && longitude > 1.5915))
  const southern = softened(shore.filter(([longitude, latitude]) => latitude < 50.7245 && longitude < 1.5697))
  const foot = through([1.5952, 50.7475], [1.5946, 50.744], [1.5936, 50.7395], [1.5935, 50.7365], [1.5935, 50.7335], [1.5931, 50.7318], [1.5922, 50.731], [1.5914, 50.7307])
  const water = through([1.5921, 50.733], [1.5916, 50.732], [1.591, 50.7313])
  const spur = (line: Line, widthM: number): Line => [...beside(line, widthM / 2), ...[...beside(line, -widthM / 2)].reverse()]
  const coast = [
    ...northern, ...water, ...spur(JETTY, -14), ...RIGHT_QUAY, ...RIGHT_BANK, ...LEFT_BANK, ...LEFT_QUAY,
    ...OUTER_QUAYS, ...spur(MOLE, -22), ...southern,
  ]
  const close = (line: Line): Line => [...line, ...line.slice(0, 1)]
  const sea = close([...coast, ...through(...RIM)])
  sheet.area('earth', [close([...coast, ...through(...INLAND)])], { kind: 'earth', min_zoom: 0 })
  sheet.area('water', [sea], { kind: 'ocean', min_zoom: 0, sort_rank: 200 })
  const beach = close([...smooth([...northern.filter(([, y]) => y < 2400), ...water], 1), ...[...smooth(foot, 2)].reverse()])
  sheet.area('landuse', [beach], { kind: 'beach', min_zoom: 11, sort_rank: 210 })
  sheet.area('landuse', [strip(JETTY, 8)], { kind: 'pier', min_zoom: 12, sort_rank: 230 })
  sheet.area('landuse', [strip(MOLE, 12)], { kind: 'pier', min_zoom: 12, sort_rank: 230 })
  sheet.line('earth', smooth(through([1.5957, 50.7317], [1.5961, 50.7334], [1.5958, 50.736], [1.5961, 50.739], [1.5972, 50.744], [1.5985, 50.748]), 2), { kind: 'cliff', min_zoom: 13 })
  sheet.line('water', smooth(through([1.6022, 50.7204], [1.6035, 50.7176], [1.6049, 50.7143], [1.6069, 50.7116], [1.6098, 50.7091], [1.6116, 50.7065], [1.613, 50.7028], [1.6155, 50.6988])), {
    kind: 'river', name: 'La Liane', 'name:fr': 'La Liane', 'name:en': 'Liane', 'name:de': 'Liane', 'name:nl': 'Liane', min_zoom: 13, sort_rank: 200,
  })
  return { sea, beach: around(...beach.map(plane.onEarth)) }
}

async function gshhg(): Promise<readonly Position[]> {
  return JSON.parse(await readFile(new URL('coast-gshhg.json', import.meta.url), 'utf8')) as readonly Position[]
}

/** The middles of the steps, rounded off. */
function softened(steps: readonly Position[]): Line {
  const places = steps.map(plane.onSheet)
  const middles = places.slice(1).map((place, index) => {
    const before = places[index] ?? place
    return [(place[0] + before[0]) / 2, (place[1] + before[1]) / 2] as const
  })
  return smooth(middles, 2)
}
