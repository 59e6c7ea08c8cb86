import type { ChosenFolder, FileLike } from '#domain/built-pack/pack-source.ts'

/** The file that stands at the root of every published tree. */
const AT_ROOT = 'catalogue.json'

/** How this browser lets a visitor choose a folder; undefined where it does not. */
export type FolderChooser = 'picker' | 'input' | undefined

export function folderChooser(): FolderChooser {
  if ('showDirectoryPicker' in globalThis) return 'picker'
  return 'webkitdirectory' in HTMLInputElement.prototype ? 'input' : undefined
}

/** The part of `FileSystemDirectoryHandle` that is used; TypeScript's own lacks the picker. */
interface FolderHandle {
  readonly kind: 'directory'
  getDirectoryHandle(name: string): Promise<FolderHandle>
  getFileHandle(name: string): Promise<{ getFile(): Promise<File> }>
  values(): AsyncIterable<{ readonly kind: 'file' | 'directory'; readonly name: string }>
}

/** Asks the visitor for a folder; null where they changed their mind. Reads only, and only below what was chosen. */
export async function pickFolder(): Promise<ChosenFolder | null> {
  try {
    const browser = globalThis as unknown as { showDirectoryPicker(): Promise<FolderHandle> }
    const chosen = folderOf(await browser.showDirectoryPicker())
    return (await chosen.folder.file([AT_ROOT])) === undefined ? await oneBelow(chosen) : chosen.folder
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return null
    throw cause
  }
}

/** The folder in what `<input webkitdirectory>` gives: where its catalogue lies, whatever lies around it. */
export function folderOfFiles(files: Iterable<File>): ChosenFolder {
  const byPath = new Map<string, FileLike>()
  for (const file of files) byPath.set(file.webkitRelativePath, file)
  const roots = [...byPath.keys()]
    .filter((path) => path.endsWith(`/${AT_ROOT}`))
    .sort((one, other) => one.length - other.length)
  const root = roots[0]?.slice(0, -AT_ROOT.length) ?? ''
  return { file: (path) => Promise.resolve(byPath.get(root + path.join('/'))) }
}

interface Chosen {
  readonly handle: FolderHandle
  readonly folder: ChosenFolder
}

function folderOf(handle: FolderHandle): Chosen {
  const folder: ChosenFolder = {
    async file(path) {
      let at = handle
      try {
        for (const name of path.slice(0, -1)) at = await at.getDirectoryHandle(name)
        return await (await at.getFileHandle(path.at(-1) ?? '')).getFile()
      } catch (cause) {
        if (cause instanceof DOMException && (cause.name === 'NotFoundError' || cause.name === 'TypeMismatchError'))
          return undefined
        throw cause
      }
    },
  }
  return { handle, folder }
}

/** A stick whose site lies one folder deep is chosen by its root as often as not. */
async function oneBelow({ handle, folder }: Chosen): Promise<ChosenFolder> {
  for await (const { kind, name } of handle.values()) {
    if (kind !== 'directory') continue
    const below = folderOf(await handle.getDirectoryHandle(name)).folder
    if ((await below.file([AT_ROOT])) !== undefined) return below
  }
  return folder
}
