import { MEDIUM_SCREENS } from './medium-screen.ts'
import type { MediumOwner, Route } from './screen-context.ts'

/** Address of a route without its `#`: `/boulogne-sur-mer/stops/beffroi`. `routeOf` is its inverse. */
export function addressOf(route: Route): string {
  if ('medium' in route)
    return `/${[route.pack, route.of ?? 'stops', route.stop, route.screen, route.medium].map(encodeURIComponent).join('/')}`
  switch (route.screen) {
    case 'choose-town':
      return '/'
    case 'settings':
      return '/settings'
    case 'take-from-stick':
      return '/settings/stick'
    case 'discover-town':
      return `/${encodeURIComponent(route.pack)}`
    case 'take-along':
      return `/${encodeURIComponent(route.pack)}/take${route.mend === true ? '/mend' : ''}`
    case 'walk-trail':
      return `/${encodeURIComponent(route.pack)}/trails/${encodeURIComponent(route.trail)}`
    case 'hunt-treasure':
      return `/${encodeURIComponent(route.pack)}/trails/${encodeURIComponent(route.trail)}/hunt`
    case 'visit-exhibition':
      return `/${encodeURIComponent(route.pack)}/exhibitions/${encodeURIComponent(route.exhibition)}`
    case 'find-stop':
      return `/${encodeURIComponent(route.pack)}/stops`
    case 'visit-stop':
      return `/${encodeURIComponent(route.pack)}/stops/${encodeURIComponent(route.stop)}`
    case 'enter-code':
      return `/${encodeURIComponent(route.pack)}/code`
    case 'meet-people':
      return `/${encodeURIComponent(route.pack)}/people`
    case 'meet-person':
      return `/${encodeURIComponent(route.pack)}/people/${encodeURIComponent(route.person)}`
    case 'compose-visit':
      return `/${encodeURIComponent(route.pack)}/visit`
    case 'stamp-book':
      return `/${encodeURIComponent(route.pack)}/stamps`
    case 'scan-sign':
      return `/${encodeURIComponent(route.pack)}/scan`
    case 'through-time': {
      const { pack, year, feature } = route
      return `/${[pack, 'years', ...(year === undefined ? [] : [year, ...(feature === undefined ? [] : [feature])])].map(encodeURIComponent).join('/')}`
    }
  }
}

/** What an `<a>` that leads to a route carries. */
export function hrefOf(route: Route): string {
  return `#${addressOf(route)}`
}

/** The route of an address such as `#/boulogne-sur-mer/stops`; null when it leads nowhere. */
export function routeOf(address: string): Route | null {
  const path = address.replace(/^#/, '').replace(/\?.*$/, '')
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded)
  if (parts.includes(null)) return null
  const [pack, place, name, ...more] = parts as readonly string[]
  if (pack === undefined) return { screen: 'choose-town' }
  if (place === 'years') return yearRoute(pack, name, more)
  if (more.length > 0) return deepRoute(pack, place, name ?? '', more)
  if (pack === 'settings') {
    if (place === 'stick') return name === undefined ? { screen: 'take-from-stick' } : null
    return place === undefined ? { screen: 'settings' } : null
  }
  if (place === undefined) return { screen: 'discover-town', pack }
  if (place === 'take') {
    if (name === 'mend') return { screen: 'take-along', pack, mend: true }
    return name === undefined ? { screen: 'take-along', pack } : null
  }
  if (place === 'trails')
    return name === undefined ? { screen: 'discover-town', pack } : { screen: 'walk-trail', pack, trail: name }
  if (place === 'exhibitions')
    return name === undefined
      ? { screen: 'discover-town', pack }
      : { screen: 'visit-exhibition', pack, exhibition: name }
  if (place === 'code') return name === undefined ? { screen: 'enter-code', pack } : null
  if (place === 'people')
    return name === undefined ? { screen: 'meet-people', pack } : { screen: 'meet-person', pack, person: name }
  if (place === 'visit') return name === undefined ? { screen: 'compose-visit', pack } : null
  if (place === 'stamps') return name === undefined ? { screen: 'stamp-book', pack } : null
  if (place === 'scan') return name === undefined ? { screen: 'scan-sign', pack } : null
  if (place !== 'stops') return null
  return name === undefined ? { screen: 'find-stop', pack } : { screen: 'visit-stop', pack, stop: name }
}

const OWNERS: readonly MediumOwner[] = ['people', 'trails', 'exhibitions']

/** A medium, or the game of a trail. */
function deepRoute(
  pack: string,
  place: string | undefined,
  name: string,
  [wanted, medium, ...more]: readonly string[],
): Route | null {
  if (place === 'trails' && wanted === 'hunt' && medium === undefined)
    return { screen: 'hunt-treasure', pack, trail: name }
  const screen = MEDIUM_SCREENS.find((one) => one === wanted)
  const of = OWNERS.find((one) => one === place)
  if (screen === undefined || medium === undefined || more.length > 0) return null
  if (of !== undefined) return { screen, pack, stop: name, of, medium }
  return place === 'stops' ? { screen, pack, stop: name, medium } : null
}

function yearRoute(pack: string, name: string | undefined, [feature, ...more]: readonly string[]): Route | null {
  if (name === undefined) return { screen: 'through-time', pack }
  const year = Number(name)
  if (!/^-?\d{1,5}$/.test(name) || more.length > 0) return null
  return { screen: 'through-time', pack, year, ...(feature === undefined ? {} : { feature }) }
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    // A lone % is not an address of ours.
    return null
  }
}
