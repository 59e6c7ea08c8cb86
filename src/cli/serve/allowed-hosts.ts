import { hostname, networkInterfaces } from 'node:os'

/** IPv4 addresses under which phones on the same network reach this machine. */
export function lanAddresses(): readonly string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((of) => of ?? [])
  return addresses.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
}

/**
 * True when the `Host` header is one of this machine's names. Without this check a web page elsewhere could point its own
 * name at this server and read what it serves (DNS rebinding).
 */
export function isAllowedHost(header: string | undefined, lan: boolean): boolean {
  const name = (header ?? '').toLowerCase().replace(/:\d+$/, '')
  const machine = hostname().toLowerCase()
  const local = ['localhost', '127.0.0.1', '[::1]']
  const near = lan ? [...lanAddresses(), machine, `${machine}.local`] : []
  return local.includes(name) || near.includes(name)
}
