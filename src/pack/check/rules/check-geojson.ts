import type { Checking } from '../checking.ts'
import { geojsonComplaints } from '../geojson-complaints.ts'

/** Map layers, eras and paths: geometries that every map tool reads alike (RFC 7946). */
export function checkGeojson({ tree, report }: Checking): void {
  for (const [file, value] of tree.geojson) {
    for (const { code, at, what } of geojsonComplaints(value))
      report(code, file, at, what === undefined ? {} : { what })
  }
}
