import { defineConfig } from '@playwright/test'

const executablePath = process.env['BEFFROI_CHROMIUM']

export default defineConfig({
  testDir: 'test/journeys',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // A shared machine may stall a browser for longer than any wait; what does not pass at the first try is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    viewport: { width: 390, height: 844 },
    locale: 'fr-FR',
    trace: 'off',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--mute-audio',
      ],
    },
  },
})
