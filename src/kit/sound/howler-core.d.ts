/** The part of howler without 3D sound: a third smaller. */
declare module 'howler/dist/howler.core.min.js' {
  import type { Howl, Howler } from 'howler'

  interface HowlerCore {
    readonly Howl: typeof Howl
    readonly Howler: typeof Howler
  }
  const howler: HowlerCore
  export default howler
}
