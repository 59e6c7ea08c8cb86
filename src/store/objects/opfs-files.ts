/** The folders of a store in the origin private file system: whole objects and what is not whole yet, each alone or many in one file. */
export type Folder = 'objects' | 'unfinished' | 'bundles' | 'open-bundles'

/** Reading and removing of object files, from a page, a worker or a service worker. Writing is `opfs-writer.ts`. */
export class OpfsFiles {
  readonly #folders = new Map<Folder, FileSystemDirectoryHandle>()

  /** `name` tells stores of one device apart; all lie below `root`. */
  constructor(
    readonly name: string,
    readonly root = (): Promise<FileSystemDirectoryHandle> => navigator.storage.getDirectory(),
  ) {}

  /** @throws NotFoundError when it is not there and `create` is not asked for */
  async folder(folder: Folder, create = false): Promise<FileSystemDirectoryHandle> {
    const known = this.#folders.get(folder)
    if (known !== undefined) return known
    const root = await this.root()
    const handle = await root.getDirectoryHandle(`${this.name}-${folder}`, { create })
    this.#folders.set(folder, handle)
    return handle
  }

  /** The file to write; made where it is not there. */
  async create(folder: Folder, sha256: string): Promise<FileSystemFileHandle> {
    try {
      return await (await this.folder(folder, true)).getFileHandle(sha256, { create: true })
    } catch (error) {
      if (!isNotFound(error)) throw error
      // The browser has evicted the folder since: its handle leads nowhere for ever.
      this.#folders.clear()
      return (await this.folder(folder, true)).getFileHandle(sha256, { create: true })
    }
  }

  async file(folder: Folder, sha256: string): Promise<File | undefined> {
    return this.#unlessMissing(async () => {
      const handle = await (await this.folder(folder)).getFileHandle(sha256)
      return handle.getFile()
    })
  }

  async remove(folder: Folder, sha256: string): Promise<void> {
    await this.#unlessMissing(async () => {
      await (await this.folder(folder)).removeEntry(sha256)
    })
  }

  async names(folder: Folder): Promise<readonly string[]> {
    const names = await this.#unlessMissing(async () => {
      const found: string[] = []
      for await (const name of (await this.folder(folder)).keys()) found.push(name)
      return found
    })
    return names ?? []
  }

  async #unlessMissing<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await work()
    } catch (error) {
      if (!isNotFound(error)) throw error
      this.#folders.clear()
      return undefined
    }
  }
}

/** Whether a browser says that a file is not there, or not any more. */
export function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError'
}
