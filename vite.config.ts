import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { serviceWorker } from './src/offline/build/service-worker-plugin.ts'

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  // JSON Schemas are for curators' editors; no visitor's phone needs them offline.
  plugins: [preact(), serviceWorker({ exclude: [/^schemas\//] })],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: { phone: 'src/index.html' } },
  },
})
