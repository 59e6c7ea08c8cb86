import type { HtmlTagDescriptor, Plugin } from 'vite'

const LAYER_ORDER = '@layer reset, kit, features, surface;'

/** The faces a first screen is set in; the others come when a letter asks for them. */
const FIRST_FACES = [/source-sans-3-latin-wght-normal/, /source-serif-4-latin-wght-normal/]

/**
 * Names the order of the layers at the head of every style sheet: chunks load in an order of their own,
 * and the first sheet that names a layer decides. Has the first screen's faces fetched with the page.
 */
export function firstStyles(): Plugin {
  return {
    name: 'beffroi-first-styles',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = LAYER_ORDER + String(file.source)
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const faces = Object.keys(bundle).filter((name) => FIRST_FACES.some((face) => face.test(name)))
        return faces.sort().map((name): HtmlTagDescriptor => ({
          tag: 'link',
          injectTo: 'head',
          attrs: { rel: 'preload', href: `./${name}`, as: 'font', type: 'font/woff2', crossorigin: true },
        }))
      },
    },
  }
}
