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
  plugins: [
    preact(),
    firstScreen(),
    serviceWorker({ exclude: [/^schemas\//], apart: ['table/index.html', 'studio/index.html'] }),
  ],
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
              test: /src\/kit\/(?:language\/(?:interface-language|kit-texts|translator|formats|sentence)|styles\/(?:all\.css|town-theme)|drawings\/(?:frame|nothing-found-drawing)|(?:elements|screen)\/(?!sheet|medium-page|load-medium|highlighted|check-row|progress-bar|favourite-button|medium-list|confirm|seal|follow-look|together|use-kept-focus|access-list))/,
            },
            // What every surface reads packs with.
            {
              name: 'reading',
              test: /src\/(?:store\/(?:app\/keep-app|packs\/(?:open-shelf|fetch-bytes))|domain\/visit\/visit|domain\/built-pack\/(?:pack-reader|pack-source)|domain\/plan\/is-own-walk)\.ts/,
            },
            // What a stop's page adds to them: one file again.
            {
              name: 'stop-elements',
              test: /src\/(?:kit\/(?:elements\/(?:medium-list|favourite-button|access-list)|screen\/use-kept-focus|language\/lifetime-in-words|sound\/stop-track)|domain\/(?:era\/(?:time-scale|named-in)|built-pack\/built-exhibition|text\/(?:chapters|rich-text)))\.ts/,
            },
            // What stands where and comes next on a trail: the guide's own, and a walk's map and list use it too.
            {
              name: 'way',
              test: /src\/domain\/(?:position\/(?:bearing|path|plane|position)|trail\/(?:next-step|own-order|steps|loop))\.ts/,
            },
          ],
        },
      },
    },
  },
})
