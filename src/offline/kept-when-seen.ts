/** Files that only some devices load, such as the table's own: from the network, else as they were seen there last. */
export class KeptWhenSeen {
  readonly #urls: ReadonlySet<string>

  constructor(
    readonly scopeUrl: string,
    paths: readonly string[],
    readonly cacheName: string,
  ) {
    this.#urls = new Set(paths.map((path) => new URL(path, scopeUrl).href))
  }

  /** A folder's address stands for its page. */
  has(url: URL): boolean {
    return this.#urls.has(this.#fileOf(url))
  }

  async answer(request: Request): Promise<Response> {
    const file = this.#fileOf(new URL(request.url))
    const kept = await caches.open(this.cacheName)
    try {
      const response = await fetch(request)
      if (response.ok) await kept.put(file, response.clone())
      return response
    } catch (error) {
      const seen = await kept.match(file)
      if (seen === undefined) throw error
      return seen
    }
  }

  #fileOf({ origin, pathname }: URL): string {
    return origin + (pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  }
}
