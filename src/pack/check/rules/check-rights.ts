import { isDay, daysAfter } from '../days.ts'
import type { Checking } from '../checking.ts'
import { allEntries } from '../entries.ts'
import { nearest } from '../../read/nearest.ts'
import { KNOWN_LICENCES } from '../known-licences.ts'

const SOON_DAYS = 30

/** Licences one can look up, and rights that have not ended. */
export function checkRights(checking: Checking): void {
  const { tree } = checking
  if (tree.pack !== undefined) {
    checkLicence(checking, tree.pack.value.licence, tree.pack.file, '/licence')
    for (const [index, overlay] of (tree.pack.value.map?.overlays ?? []).entries())
      checkOne(checking, overlay, tree.pack.file, `/map/overlays/${index}`)
  }
  for (const { file, media } of allEntries(tree)) {
    for (const [index, one] of media.entries()) checkOne(checking, one, file, `/media/${index}`)
  }
  for (const { words } of tree.stops.values()) {
    for (const { file, value } of words.values())
      if (value.audio !== undefined) checkLicence(checking, value.audio.licence, file, '/audio/licence')
  }
  for (const { words } of tree.trails.values()) {
    for (const { file, value } of words.values())
      for (const [leg, { audio }] of Object.entries(value.legs))
        checkLicence(checking, audio.licence, file, `/legs/${leg}/audio/licence`)
  }
}

interface Rights {
  readonly id: string
  readonly licence: string
  readonly expires?: string | undefined
}

function checkOne(checking: Checking, { id, licence, expires }: Rights, file: string, at: string): void {
  const { report, today } = checking
  checkLicence(checking, licence, file, `${at}/licence`)
  if (expires === undefined) return
  if (!isDay(expires)) report('bad-day', file, `${at}/expires`, { found: expires })
  else if (expires < today) report('rights-expired', file, `${at}/expires`, { media: id, day: expires })
  else if (expires < daysAfter(today, SOON_DAYS))
    report('rights-expire-soon', file, `${at}/expires`, { media: id, day: expires })
}

function checkLicence({ report }: Checking, licence: string, file: string, at: string): void {
  if (/^http:/i.test(licence)) report('link-plain-http', file, at, { link: licence })
  else if (!/^https:\/\/\S+$/.test(licence) && !KNOWN_LICENCES.has(licence)) {
    const near = nearest(licence, KNOWN_LICENCES)
    report('licence-unknown', file, at, { licence, ...(near === undefined ? {} : { nearest: near }) })
  }
}
