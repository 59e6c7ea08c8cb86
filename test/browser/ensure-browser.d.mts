/** Path of a Chromium that the tests can drive; installs one where there is none, and says what it does. */
export function ensureBrowser(): string
