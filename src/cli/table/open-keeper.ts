import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { beatFrom, type BeatAnswer, type ShownVersion } from '#domain/table/beat.ts'
import { countRowFrom } from '#domain/table/counts.ts'
import { recordingFrom } from '#domain/table/recording.ts'
import type { KeptSettings, StaffWish, TableState } from '#domain/table/table-state.ts'
import { rollBack } from '../install/install-pack.ts'
import { versionIn } from '../install/site-state.ts'
import { followContent, type ContentFollower } from './content/follow-content.ts'
import { openRefusedVersions } from './content/refused-versions.ts'
import { tablePacks, versionToShow } from './content/shown-here.ts'
import type { KeeperDoor } from './keeper-answers.ts'
import { hoursNow } from './staff/hours.ts'
import { openSettingsFile, settingsFrom } from './staff/kept-settings.ts'
import { openRecordings } from './staff/recordings.ts'
import { openStaffDoor } from './staff/pin.ts'
import { openStatistics, type Statistics } from './staff/statistics.ts'
import type { BrowserKeeper } from './watch/keep-browser.ts'

export interface KeeperParts {
  /** The site whose packs are shown, and installed into. */
  readonly site: string
  /** Where the table keeps what is its own: settings, code, statistics. */
  readonly data: string
  readonly patterns: readonly string[]
  readonly address: string | null
  readonly roots: Readonly<Record<string, string>>
  readonly addresses: readonly string[]
  /** Ends the keeper as staff wish; undefined where the machine cannot be switched off from here. */
  readonly onLeave: () => void
  readonly onPowerOff?: (() => void) | undefined
  readonly onTrouble: (cause: unknown) => void
  readonly now: () => Date
}

/** Everything of a table but its browser and its server. */
export interface Keeper {
  readonly door: KeeperDoor
  readonly content: ContentFollower
  readonly statistics: Statistics
  /** Puts the version before in place of the one that is shown, which could not be; false where there is none to go back to. */
  readonly goBack: () => Promise<boolean>
  /** The browser that is kept up, once there is one. */
  browser: BrowserKeeper | null
}

export function openKeeper(parts: KeeperParts): Keeper {
  const { site, data, now } = parts
  const sinceMs = now().getTime()
  const file = openSettingsFile(join(data, 'settings.json'))
  const door = openStaffDoor(join(data, 'pin.json'))
  const refused = openRefusedVersions(join(data, 'refused.json'))
  const statistics = openStatistics(join(data, 'statistics'))
  const recordings = openRecordings(join(data, 'recordings'))
  /** What the page has last said it shows. */
  let shown: ShownVersion | null = null

  const toShow = async () => versionToShow(site, (await file.read())['pack'])
  const content = followContent({
    ...parts,
    refused,
    // While another version of it waits to be shown, the one on the glass is the version before, and would lose its files.
    mayCome: async (pack) => shown?.pack !== pack || shown.manifest === (await manifestIn(site, pack)),
    onInstalled: () => {
      leaveSafety()
    },
  })
  /** What was put in place while the safe screen is shown is tried at once. */
  const leaveSafety = () => {
    if (keeper.browser?.stage === 'safe') void keeper.browser.relaunch()
  }
  const sendAway = async (pack: string): Promise<boolean> => {
    await content.pause()
    const [newest, before] = await Promise.all([manifestIn(site, pack), manifestIn(site, pack, 'previous.json')])
    if (before === undefined || before === newest) return false
    if ((await rollBack(site, pack)) === undefined) return false
    if (newest !== undefined) await refused.add({ pack, manifest: newest })
    await refused.forget({ pack, manifest: before })
    return true
  }
  const goBack = async (): Promise<boolean> => {
    const version = await toShow()
    if (version === undefined) return false
    const before = await manifestIn(site, version.pack, 'previous.json')
    // The version before may be the very one that could not be shown an hour ago.
    if (before === undefined || (await refused.has({ pack: version.pack, manifest: before }))) return false
    return sendAway(version.pack)
  }

  const hear = async (body: unknown): Promise<BeatAnswer | undefined> => {
    const beat = beatFrom(body)
    if (beat === undefined) return undefined
    if (beat.why !== undefined && keeper.browser?.isOfThisRun(beat.run) === true) parts.onTrouble(beat.why)
    keeper.browser?.hear(beat)
    if (beat.state === 'shown') ({ shown } = beat)
    const at = now()
    const settings = await file.read()
    const wanted =
      beat.state === 'shown' && beat.shown !== null ? await versionToShow(site, settings['pack']) : undefined
    const isOther =
      wanted !== undefined && (wanted.pack !== beat.shown?.pack || wanted.manifest !== beat.shown.manifest)
    const hours = await hoursNow(typeof settings['hours'] === 'string' ? settings['hours'] : '', at)
    return { hasNews: isOther, ...hours, hour: at.getHours() + at.getMinutes() / 60 }
  }
  const state = async (): Promise<TableState> => {
    const disk = await statfs(site).catch(() => undefined)
    return {
      packs: await tablePacks(site, (await toShow())?.pack),
      offers: content.offers,
      stage: keeper.browser?.stage ?? 'pack',
      failures: keeper.browser?.failures ?? 0,
      sinceMs,
      nowMs: now().getTime(),
      addresses: parts.addresses,
      freeBytes: disk === undefined ? 0 : disk.bavail * disk.bsize,
      canPowerOff: parts.onPowerOff !== undefined,
      statisticsFolder: statistics.folder,
    }
  }
  const fulfil = async (wish: StaffWish): Promise<void> => {
    switch (wish.do) {
      case 'go-back':
        if (await sendAway(wish.pack)) leaveSafety()
        break
      case 'install':
        void content.install(wish.offer)
        break
      case 'look':
        void content.look({ thorough: true })
        break
      case 'restart':
        void keeper.browser?.relaunch()
        break
      case 'leave':
        parts.onLeave()
        break
      case 'power-off':
        parts.onPowerOff?.()
        break
    }
  }
  const keeper: Keeper = {
    content,
    statistics,
    goBack,
    browser: null,
    door: {
      isInside: (token) => door.isInside(token, now().getTime()),
      open: {
        beat: hear,
        settings: async (): Promise<KeptSettings> => ({
          settings: await file.read(),
          hasPin: await door.hasPin(),
        }),
        pin: (body) => door.knock(pinIn(body), now().getTime()),
        counts: async (body) => {
          const rows = Array.isArray(body) ? body.map(countRowFrom) : [undefined]
          const whole = rows.filter((row) => row !== undefined)
          if (whole.length < rows.length) return undefined
          await statistics.add(whole)
          return {}
        },
      },
      staff: {
        state,
        wish: async (body) => {
          const wish = wishFrom(body)
          if (wish === undefined) return undefined
          await fulfil(wish)
          return state()
        },
        save: async (body) => {
          const settings = settingsFrom(body)
          if (settings === undefined) return undefined
          const before = await file.write(settings)
          if (before['pack'] !== settings['pack']) leaveSafety()
          return {}
        },
        'change-pin': async (body) => ({ changed: await door.change(pinIn(body)) }),
        statistics: () => statistics.all(),
        recording: async (body) => {
          const recording = recordingFrom(body)
          return recording && { file: await recordings.keep(recording, now()) }
        },
      },
    },
  }
  return keeper
}

function manifestIn(site: string, pack: string, name: 'latest.json' | 'previous.json' = 'latest.json') {
  return versionIn(site, pack, name).then(
    (version) => version?.latest.manifest,
    // What cannot be read is no version to go back to.
    () => undefined,
  )
}

function pinIn(body: unknown): string {
  const { pin } = (body ?? {}) as { readonly pin?: unknown }
  return typeof pin === 'string' ? pin : ''
}

function wishFrom(body: unknown): StaffWish | undefined {
  const { do: what, pack, offer } = (body ?? {}) as Readonly<Record<string, unknown>>
  if (what === 'go-back' && typeof pack === 'string') return { do: what, pack }
  if (what === 'install' && typeof offer === 'string') return { do: what, offer }
  return what === 'look' || what === 'restart' || what === 'leave' || what === 'power-off' ? { do: what } : undefined
}
