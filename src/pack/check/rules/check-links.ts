import type { Checking } from '../checking.ts'

/** Addresses in the JSON files: encrypted, and of the web. */
export function checkLinks({ tree, report }: Checking): void {
  const check = (url: string | undefined, file: string, at: string) => {
    if (url === undefined) return
    if (/^http:/i.test(url)) report('link-plain-http', file, at, { link: url })
    else if (!/^https:\/\/[^\s]+$/i.test(url)) report('link-unsafe', file, at, { link: url })
  }
  if (tree.pack !== undefined) check(tree.pack.value.publisher.url, tree.pack.file, '/publisher/url')
  for (const { file, value } of tree.stops.values()) {
    for (const [index, { url }] of value.tickets.entries()) check(url, file, `/tickets/${index}/url`)
    for (const [index, { url }] of value.sources.entries()) check(url, file, `/sources/${index}/url`)
  }
  for (const { file, at, value } of tree.places) check(value.url, file, `${at}/url`)
  for (const { file, at, value } of tree.events) check(value.url, file, at === '' ? '' : `${at}/url`)
}
