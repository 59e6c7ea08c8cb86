/** The files of one pack, wherever they lie: a folder on disk, a browser's file picker, a test. */
export interface PackFiles {
  /** Name of the folder, which is to be the pack's id. */
  readonly folder: string
  /** Path in the pack (forward slashes, no leading slash) → bytes. Hidden files and folders are left out. */
  list(): Promise<ReadonlyMap<string, number>>
  /** The bytes of a listed file. @throws whatever the port throws when the file cannot be read */
  read(path: string): Promise<Uint8Array>
  /** The file as text, a byte order mark left out; null where it is not UTF-8. */
  readText(path: string): Promise<string | null>
}
