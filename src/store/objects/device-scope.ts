/**
 * A name for everything one published app keeps on a device, safe in file, cache and database names:
 * two towns may be published below one origin, and neither may collect what the other keeps.
 */
export function deviceScope(baseUrl: string): string {
  return `beffroi-${encodeURIComponent(new URL(baseUrl).pathname).replaceAll('%', '~')}`
}
