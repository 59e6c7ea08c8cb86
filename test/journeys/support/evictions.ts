import type { Page } from '@playwright/test'

interface Folder {
  readonly kind: 'directory'
  entries(): AsyncIterable<[string, Folder | { readonly kind: 'file' }]>
  removeEntry(name: string): Promise<void>
}

/** Deletes files of packs behind the app's back, as browsers do: those whose place in the folder is chosen. Gives how many went. */
export async function loseFiles(
  page: Page,
  isLost: (index: number) => boolean,
  { notes = false }: { readonly notes?: boolean } = {},
): Promise<number> {
  const count = await eachFile(page, notes, [])
  const lost = Array.from({ length: count }, (_, index) => index).filter(isLost)
  await eachFile(page, notes, lost)
  return lost.length
}

/** Goes through the files of the object folders, deletes those at these places, gives how many there are. */
function eachFile(page: Page, notes: boolean, lost: readonly number[]): Promise<number> {
  return page.evaluate(
    async ([notes, lost]) => {
      const root = (await navigator.storage.getDirectory()) as unknown as Folder
      let index = 0
      for await (const [name, folder] of root.entries()) {
        if (folder.kind !== 'directory' || !name.endsWith('-objects') || (name.includes('-notes') && !notes)) continue
        const files: string[] = []
        for await (const [file] of folder.entries()) files.push(file)
        for (const file of files.sort()) {
          if (lost.includes(index)) await folder.removeEntry(file)
          index += 1
        }
      }
      return index
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
