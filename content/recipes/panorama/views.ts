/** The panoramas of the packs: the file each is kept in, and the year it shows. */
export const VIEWS = [
  ['boulogne-sur-mer/stops/remparts/around-1804.webp', 1804],
  ['boulogne-sur-mer/stops/remparts/around-today.webp', 'today'],
] as const
