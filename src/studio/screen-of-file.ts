/** Folders of a pack whose entries have a screen of their own on the phone, under the same name. */
const WITH_SCREENS = ['stops', 'trails', 'people', 'exhibitions']

/**
 * The phone's address, from `#` on, of the screen that shows what is written in `file` of the pack `id`: `stops/beffroi/fr.md` → the stop's
 * page. Files of no single screen lead to the town's page.
 */
export function screenOfFile(id: string, file: string): string {
  const [folder = '', entry, rest] = file.split('/')
  const hasScreen = WITH_SCREENS.includes(folder) && entry !== undefined && rest !== undefined
  return hasScreen ? `#/${id}/${folder}/${encodeURIComponent(entry)}` : `#/${id}`
}
