import type { RangeResponse, Source } from 'pmtiles'

/** A PMTiles archive in memory or in a Blob, never on the network. */
export class MemorySource implements Source {
  constructor(
    readonly key: string,
    readonly archive: Uint8Array | Blob,
  ) {}

  getKey(): string {
    return this.key
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const { archive } = this
    if (archive instanceof Blob) return { data: await archive.slice(offset, offset + length).arrayBuffer() }
    return { data: archive.slice(offset, offset + length).buffer }
  }
}
