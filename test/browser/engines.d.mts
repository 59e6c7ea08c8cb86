/** Path of Firefox, or undefined. */
export function findFirefox(): string | undefined
/** What WebKitGTK's tests need: the driver, its small browser and a display; undefined where one is missing. */
export function findWebKit():
  { readonly driver: string; readonly browser: string; readonly display: string } | undefined
/** Installs Firefox and WebKitGTK's driver where Debian has them, and says which tests are skipped where they are not. */
export function ensureEngines(): void
