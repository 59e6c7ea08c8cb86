import type { Page } from '@playwright/test'

interface Folder {
  readonly kind: 'directory'
  entries(): AsyncIterable<[string, Folder | { readonly kind: 'file' }]>
  getFileHandle(name: string): Promise<{ getFile(): Promise<Blob> }>
  removeEntry(name: string): Promise<void>
}

/** Deletes files of packs behind the app's back, as browsers do: those whose place in the folder is chosen. Gives how many objects went with them. */
export async function loseFiles(
  page: Page,
  isLost: (index: number) => boolean,
  { notes = false }: { readonly notes?: boolean } = {},
): Promise<number> {
  const count = await eachFile(page, notes, [])
  const lost = Array.from({ length: count.files }, (_, index) => index).filter(isLost)
  return (await eachFile(page, notes, lost)).lostObjects
}

/** Goes through the files of the object folders, deletes those at these places, gives how many there are and how many objects went. */
function eachFile(
  page: Page,
  notes: boolean,
  lost: readonly number[],
): Promise<{ readonly files: number; readonly lostObjects: number }> {
  return page.evaluate(
    async ([notes, lost]) => {
      const root = (await navigator.storage.getDirectory()) as unknown as Folder
      let index = 0
      let lostObjects = 0
      for await (const [name, folder] of root.entries()) {
        if (folder.kind !== 'directory' || !/-(objects|bundles)$/.test(name) || (name.includes('-notes') && !notes))
          continue
        const files: string[] = []
        for await (const [file] of folder.entries()) files.push(file)
        for (const file of files.sort()) {
          if (lost.includes(index)) {
            const bytes = await (await (await folder.getFileHandle(file)).getFile()).arrayBuffer()
            // A bundle ends with the number of its objects.
            lostObjects += name.endsWith('-bundles') ? new DataView(bytes).getUint32(bytes.byteLength - 4, true) : 1
            await folder.removeEntry(file)
          }
          index += 1
        }
      }
      return { files: index, lostObjects }
    },
    [notes, lost] as const,
  )
}

/** Deletes every database of the page's origin. */
export async function loseDatabases(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase(name)
        deletion.addEventListener('success', () => {
          resolve()
        })
        deletion.addEventListener('blocked', () => {
          reject(new Error(`${name} is still open`))
        })
      })
    }
  })
}

/** Deletes everything the app keeps of itself. */
export async function loseShell(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
}
