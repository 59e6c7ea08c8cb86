import type { Route } from '#kit/screen/screen-context.ts'

/** No screen stands at this address. */
export class NowhereToGo extends Error {
  override readonly name = 'NowhereToGo'
}

/** The code of a screen, or its sentences, could not be fetched. */
export class ScreenNotLoaded extends Error {
  override readonly name = 'ScreenNotLoaded'
  constructor(
    /** The server answers: a new version has replaced them. Else the network is away. */
    readonly isReplaced: boolean,
    cause: unknown,
  ) {
    super('A part of the app could not be fetched', { cause })
  }
}

export type WayOn = 'retry' | 'all-towns' | 'to-town' | 'take-again' | 'see-storage' | 'see-stops' | 'reload'

export interface Failure {
  /** The sentence is `kit:failed-<subject>`, its title `kit:failed-<subject>-title`. */
  readonly subject:
    | 'pack-unknown'
    | 'pack-unreachable'
    | 'catalogue'
    | 'file-missing'
    | 'damaged'
    | 'interrupted'
    | 'no-space'
    | 'storage'
    | 'not-trusted'
    | 'map'
    | 'new-version'
    | 'offline-chunk'
    | 'nowhere'
    | 'unexpected'
  readonly way: WayOn
  readonly otherWay?: WayOn
  /** For `no-space`. */
  readonly neededBytes?: number
}

/** What to say of anything that can go wrong, and the way on. Never empty-handed: what nobody foresaw has a sentence too. */
export function describeFailure(cause: unknown, { route }: { readonly route: Route | null }): Failure {
  const inPack = route !== null && 'pack' in route
  const home: WayOn = inPack && route.screen !== 'discover-town' ? 'to-town' : 'all-towns'
  switch (nameOf(cause)) {
    case 'NowhereToGo':
      return { subject: 'nowhere', way: home }
    case 'PackUnknown':
      return { subject: 'pack-unknown', way: 'all-towns' }
    case 'PackUnreachable':
      return inPack
        ? { subject: 'pack-unreachable', way: 'retry', otherWay: 'all-towns' }
        : { subject: 'catalogue', way: 'retry' }
    case 'PackFileMissing':
      return { subject: 'file-missing', way: 'retry', otherWay: home }
    case 'PackDamaged':
      return { subject: 'damaged', way: inPack ? 'take-again' : 'retry', otherWay: home }
    case 'DownloadInterrupted':
      return { subject: 'interrupted', way: 'retry', otherWay: home }
    case 'NotEnoughSpace':
      return { subject: 'no-space', way: 'see-storage', otherWay: home, neededBytes: neededBytesOf(cause) }
    case 'StorageFailed':
      return { subject: 'storage', way: 'retry', otherWay: home }
    case 'PackNotTrusted':
      return { subject: 'not-trusted', way: 'all-towns', otherWay: 'retry' }
    case 'MapUnavailable':
      return { subject: 'map', way: inPack ? 'see-stops' : 'all-towns', otherWay: home }
    case 'ScreenNotLoaded':
      return isReplaced(cause)
        ? { subject: 'new-version', way: 'reload', otherWay: home }
        : { subject: 'offline-chunk', way: 'retry', otherWay: home }
    default:
      return { subject: 'unexpected', way: 'retry', otherWay: home }
  }
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : ''
}

function isReplaced(cause: unknown): boolean {
  return (cause as Partial<ScreenNotLoaded>).isReplaced ?? false
}

function neededBytesOf(cause: unknown): number {
  return (cause as { readonly neededBytes?: number }).neededBytes ?? 0
}
