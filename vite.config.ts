import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { firstScreen } from './src/kit/styles/build/first-screen.ts'
import { serviceWorker } from './src/offline/build/service-worker-plugin.ts'

const page = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url))

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string }

/** Root keys of towns, by pack (`beffroi keys pin`): part of the app, so that they come from wherever the app came from. */
const roots = readFileSync(new URL('pinned-keys.json', import.meta.url), 'utf8')

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  define: { __BEFFROI_VERSION__: JSON.stringify(version), __BEFFROI_ROOTS__: JSON.stringify(JSON.parse(roots)) },
  // JSON Schemas are for curators' editors; no visitor's phone needs them offline.
  plugins: [preact(), firstScreen(), serviceWorker({ exclude: [/^schemas\//], apart: ['table/index.html', 'studio/index.html'] })],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { phone: page('index.html'), table: page('table/index.html'), studio: page('studio/index.html') },
      // What first screens are made of is small and shared: one file instead of a dozen round trips. What none of them shows comes with its own.
      output: {
        // Six letters tell any few thousand files apart, and a first page names two hundred of them.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            {
              name: 'elements',
              test: /src\/kit\/(?:elements|screen)\/(?!sheet|medium-page|load-medium|sign-film|highlighted|check-row|progress-bar|favourite-button|medium-list|confirm|seal|follow-look|together|use-kept-focus|access-list)/,
            },
            // What a stop's page adds to them: one file again.
            {
              name: 'stop-elements',
              test: /src\/(?:kit\/(?:elements\/(?:medium-list|favourite-button|access-list)|screen\/use-kept-focus|language\/lifetime-in-words)|domain\/(?:era\/(?:time-scale|named-in)|built-pack\/built-exhibition))\.ts/,
            },
          ],
        },
      },
    },
  },
})
