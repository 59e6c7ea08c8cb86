/** Every colour of the map. `sea`, `signal` and `brass` are the page's own: a town may have set them. */
export interface MapPalette {
  readonly night: boolean
  readonly land: string
  readonly ink: string
  readonly inkSoft: string
  readonly paper: string
  readonly sea: string
  readonly signal: string
  readonly brass: string
  readonly water: string
  readonly beach: string
  readonly green: string
  readonly square: string
  readonly quayside: string
  readonly townGround: string
  readonly road: string
  readonly roadEdge: string
  readonly house: string
  readonly houseEdge: string
  readonly monument: string
  readonly monumentEdge: string
  readonly rampart: string
  readonly light: string
}

type Drawn = Omit<MapPalette, 'night' | 'ink' | 'inkSoft' | 'paper' | 'sea' | 'signal' | 'brass'>

const DAY: Drawn = {
  land: '#f4eddf',
  water: '#d3e1e0',
  beach: '#f0dfb8',
  green: '#dbe2c6',
  square: '#fbf6ea',
  quayside: '#e9e0cd',
  townGround: '#efe6d5',
  road: '#fffdf8',
  roadEdge: '#cfc2a8',
  house: '#d6c9b0',
  houseEdge: '#a08e6e',
  monument: '#c9ad77',
  monumentEdge: '#5f4715',
  rampart: '#bfae8c',
  light: '#ffc24d',
}

const NIGHT: Drawn = {
  land: '#13212d',
  water: '#081119',
  beach: '#29302f',
  green: '#1b3029',
  square: '#1c2d3b',
  quayside: '#172733',
  townGround: '#172532',
  road: '#2c4152',
  roadEdge: '#0f1b26',
  house: '#233443',
  houseEdge: '#3d5265',
  monument: '#5c5233',
  monumentEdge: '#e5be6b',
  rampart: '#4d4a38',
  light: '#ffd27a',
}

/** The page's tokens as they stand at `host`, mixed with the map's own washes. */
export function readPalette(
  host: HTMLElement,
  { night, contrast }: { readonly night: boolean; readonly contrast?: 'normal' | 'high' },
): MapPalette {
  const probe = host.ownerDocument.createElement('span')
  probe.hidden = true
  host.append(probe)
  const token = (name: string, otherwise: string) => {
    probe.style.color = `var(--${name}, ${otherwise})`
    return getComputedStyle(probe).color || otherwise
  }
  const palette: MapPalette = {
    night,
    ...(night ? NIGHT : DAY),
    ink: token('ink', night ? '#f2ebdd' : '#14233a'),
    inkSoft: token('ink-soft', night ? '#b4beca' : '#4a5568'),
    paper: token('paper', night ? '#0b1722' : '#f7f2e8'),
    sea: token('sea', night ? '#7fc4dd' : '#1b5670'),
    signal: token('signal', night ? '#ff8f73' : '#b23a22'),
    brass: token('brass', night ? '#e5be6b' : '#7a5a12'),
  }
  probe.remove()
  return contrast === 'high'
    ? { ...palette, land: night ? '#000000' : '#ffffff', houseEdge: palette.inkSoft, roadEdge: palette.inkSoft }
    : palette
}
