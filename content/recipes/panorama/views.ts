/** The panoramas of the packs: the file each is kept in, where one stands, and the year it shows. */
export const VIEWS = [
  ['boulogne-sur-mer/stops/remparts/around-1804.webp', 'ramparts', 1804],
  ['boulogne-sur-mer/stops/remparts/around-today.webp', 'ramparts', 'today'],
  ['boulogne-sur-mer/stops/beffroi/around-1804.webp', 'belfry', 1804],
  ['boulogne-sur-mer/stops/beffroi/around-today.webp', 'belfry', 'today'],
] as const
