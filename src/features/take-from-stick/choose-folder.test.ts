import { expect, test } from 'vitest'
import { folderOfFiles } from './choose-folder.ts'

const aFile = (path: string) => Object.assign(new Blob([path]), { webkitRelativePath: path }) as unknown as File

test('the folder is where the catalogue lies, however deep it was chosen', async () => {
  for (const root of ['site/', 'STICK/site/', 'STICK/']) {
    const folder = folderOfFiles([
      aFile('STICK/Thumbs.db'),
      aFile(`${root}catalogue.json`),
      aFile(`${root}objects/aa/b.json`),
    ])
    expect((await folder.file(['catalogue.json']))?.size).toBe(`${root}catalogue.json`.length)
    expect(await folder.file(['objects', 'aa', 'b.json'])).toBeDefined()
    expect(await folder.file(['objects', 'aa', 'c.json'])).toBeUndefined()
  }
})

test('of two catalogues the one higher up is meant', async () => {
  const folder = folderOfFiles([
    aFile('STICK/old/catalogue.json'),
    aFile('STICK/catalogue.json'),
    aFile('STICK/x.json'),
  ])
  expect(await folder.file(['x.json'])).toBeDefined()
})
