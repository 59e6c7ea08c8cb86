import type { Bytes } from '#store/objects/object-store.ts'
import type { ModelDisk } from './model-disk.ts'

/** A handle writes at most this much at once, so that one file is several changes and may be torn between them. */
const PIECE_BYTES = 48

/** The origin private file system of a model disk, as far as the store uses it. */
export function modelFolders(disk: ModelDisk): Promise<FileSystemDirectoryHandle> {
  return Promise.resolve({
    async getDirectoryHandle(name: string, { create = false } = {}) {
      await disk.turn()
      disk.read()
      const folder = `${name}/`
      if (!disk.live.names.has(folder)) {
        if (!create) throw notFound(name)
        disk.change({ of: 'name', name: folder, file: 0 })
      }
      return new ModelFolder(disk, folder)
    },
  } as unknown as FileSystemDirectoryHandle)
}

class ModelFolder {
  constructor(
    readonly disk: ModelDisk,
    readonly prefix: string,
  ) {}

  async getFileHandle(name: string, { create = false } = {}): Promise<ModelFile> {
    await this.disk.turn()
    this.disk.read()
    const path = this.prefix + name
    const file = this.disk.live.names.get(path)
    if (file !== undefined) return new ModelFile(this.disk, path, file)
    if (!create) throw notFound(path)
    const made = this.disk.newFile()
    this.disk.change({ of: 'name', name: path, file: made })
    return new ModelFile(this.disk, path, made)
  }

  async removeEntry(name: string): Promise<void> {
    await this.disk.turn()
    const path = this.prefix + name
    if (!this.disk.live.names.has(path)) throw notFound(path)
    this.disk.change({ of: 'no-name', name: path })
  }

  async *keys(): AsyncGenerator<string> {
    await this.disk.turn()
    this.disk.read()
    const names = [...this.disk.live.names.keys()]
    yield* names
      .filter((name) => name.startsWith(this.prefix) && name !== this.prefix)
      .map((name) => name.slice(this.prefix.length))
  }
}

class ModelFile {
  constructor(
    readonly disk: ModelDisk,
    readonly path: string,
    readonly file: number,
  ) {}

  get #bytes(): Bytes {
    return this.disk.live.files.get(this.file) ?? new Uint8Array()
  }

  /** A file as it is at this moment. */
  async getFile(): Promise<ModelBlob> {
    await this.disk.turn()
    if (this.disk.live.names.get(this.path) !== this.file) throw notFound(this.path)
    return blobOf(this.disk, this.#bytes)
  }

  async createSyncAccessHandle() {
    await this.disk.turn()
    const { disk, file } = this
    const bytes = () => this.#bytes
    return {
      read(into: Uint8Array, { at }: { readonly at: number }) {
        disk.read()
        const found = bytes().subarray(at, at + into.length)
        into.set(found)
        return found.length
      },
      write(from: Uint8Array, { at }: { readonly at: number }) {
        const piece = new Uint8Array(from.subarray(0, PIECE_BYTES))
        disk.change({ of: 'data', file, at, bytes: piece })
        return piece.length
      },
      truncate: (length: number) => {
        disk.change({ of: 'length', file, length })
      },
      getSize: () => bytes().length,
      flush: () => {
        disk.flush(file)
      },
      close: () => undefined,
    }
  }

  async move(folder: ModelFolder, name: string): Promise<void> {
    await this.disk.turn()
    this.disk.change({ of: 'name', name: folder.prefix + name, file: this.file, from: this.path })
  }
}

/** Only what the store asks of a file, without the threads behind a real one. */
interface ModelBlob extends Pick<Blob, 'size' | 'arrayBuffer' | 'text'> {
  slice(from: number, to?: number): ModelBlob
}

function blobOf(disk: ModelDisk, bytes: Bytes): ModelBlob {
  return {
    size: bytes.length,
    slice: (from, to) => blobOf(disk, bytes.slice(from, to)),
    async arrayBuffer() {
      disk.read()
      return bytes.slice().buffer
    },
    async text() {
      disk.read()
      return new TextDecoder().decode(bytes)
    },
  }
}

function notFound(path: string): DOMException {
  return new DOMException(path, 'NotFoundError')
}
