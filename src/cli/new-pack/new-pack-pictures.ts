const PAPER = '#F7F2E8'
const INK = '#26333A'
const SEA = '#1B5670'
const BRASS = '#7A5A12'

/** The cover of a new pack: hills, a tower, a river. */
export function areaPicture(): string {
  return drawing(`  <path d="M0 150Q80 110 160 140T320 120V240H0z" fill="none" stroke="${INK}" stroke-width="2"/>
  <path d="M0 205Q80 190 160 205T320 200V240H0z" fill="${SEA}"/>
  <path d="M190 132V70h30v58M186 70h38M196 70l9-24 9 24" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>
  <circle cx="205" cy="88" r="5" fill="${BRASS}"/>`)
}

/** The drawing of a stop: a gate, then a square. */
export function stopPicture(index: number): string {
  return drawing(
    index === 0
      ? `  <path d="M90 200V80h140v120M130 200v-50a30 30 0 0 1 60 0v50" fill="none" stroke="${INK}" stroke-width="3"/>
  <path d="M90 80V66h16v14h24V66h16v14h28V66h16v14h24V66h16v14" fill="none" stroke="${INK}" stroke-width="3"/>
  <path d="M20 200h280" stroke="${BRASS}" stroke-width="3"/>`
      : `  <path d="M40 190l60-40h120l60 40z" fill="none" stroke="${INK}" stroke-width="3"/>
  <path d="M60 150V90h50v60M120 150V70h70v80M200 150V96h60v54" fill="none" stroke="${INK}" stroke-width="3"/>
  <circle cx="160" cy="170" r="8" fill="${SEA}"/>`,
  )
}

function drawing(lines: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240">\n  <path d="M0 0h320v240H0z" fill="${PAPER}"/>\n${lines}\n</svg>\n`
}
