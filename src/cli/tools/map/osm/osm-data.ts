/** OpenStreetMap's own words: https://wiki.openstreetmap.org/wiki/Elements */
export type Tags = Readonly<Record<string, string>>

export interface OsmNode {
  readonly id: number
  readonly longitude: number
  readonly latitude: number
  readonly tags: Tags
}

export interface OsmWay {
  readonly id: number
  readonly nodes: readonly number[]
  readonly tags: Tags
}

export interface OsmMember {
  readonly type: 'node' | 'way' | 'relation'
  readonly id: number
  readonly role: string
}

export interface OsmRelation {
  readonly id: number
  readonly members: readonly OsmMember[]
  readonly tags: Tags
}

/** One extract in memory. */
export interface OsmData {
  /** Every node as `[longitude, latitude]`, degrees. */
  readonly places: ReadonlyMap<number, readonly [number, number]>
  readonly taggedNodes: readonly OsmNode[]
  readonly ways: ReadonlyMap<number, OsmWay>
  readonly relations: readonly OsmRelation[]
}
