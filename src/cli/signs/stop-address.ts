/** Address of a stop's page below the site's own: `#/boulogne-sur-mer/stops/beffroi`. Printed on stone, so it may never change. */
export function hrefOf(pack: string, stop: string): string {
  return `#/${encodeURIComponent(pack)}/stops/${encodeURIComponent(stop)}`
}
