import type { HtmlTagDescriptor, Plugin } from 'vite'

const LAYER_ORDER = '@layer reset, kit, features, surface;'

/** The page that a visitor waits for in the street, below the root of the sources. */
const PHONE_PAGE = '/index.html'

/** The faces a first screen is set in; the others come when a letter asks for them. */
const FIRST_FACES = [/source-sans-3-latin-wght-normal/, /source-serif-4-latin-wght-normal/]
/** Titles can wait a moment for theirs: it weighs more than a page's script and would hold script and picture back. */
const LAST_FACE = /source-serif/
/** The screen most visitors see first: a town's page, from a sign or a link. */
const FIRST_SCREEN = /features\/discover-town\/discover-town-screen\.tsx$/

/**
 * Names the order of the layers at the head of every style sheet: chunks load in an order of their own,
 * and the first sheet that names a layer decides. Has the first screen, its styles, its faces and the catalogue fetched with the page.
 */
export function firstScreen(): Plugin {
  return {
    name: 'beffroi-first-screen',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = LAYER_ORDER + String(file.source)
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {}, path }) => {
        // Other surfaces have another first screen, and no hurry.
        if (path !== PHONE_PAGE) return []
        const names = Object.keys(bundle).sort()
        const faces = names.filter((name) => FIRST_FACES.some((face) => face.test(name)))
        const screen = Object.values(bundle).find(
          (file) => file.type === 'chunk' && FIRST_SCREEN.test(file.facadeModuleId ?? ''),
        )
        const chunks = screen?.type === 'chunk' ? [screen.fileName, ...screen.imports] : []
        const sheets = chunks.flatMap((name) => {
          const chunk = bundle[name]
          return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : []
        })
        const isNew = (name: string) => !html.includes(name)
        return [
          link({ rel: 'preload', href: './catalogue.json', as: 'fetch', crossorigin: true }),
          ...faces.map((name) =>
            link({
              rel: 'preload',
              href: `./${name}`,
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
              ...(LAST_FACE.test(name) && { fetchpriority: 'low' }),
            }),
          ),
          ...[...new Set(sheets)]
            .filter(isNew)
            .map((name) => link({ rel: 'stylesheet', href: `./${name}`, crossorigin: true })),
          ...chunks.filter(isNew).map((name) => link({ rel: 'modulepreload', href: `./${name}`, crossorigin: true })),
        ]
      },
    },
  }
}

function link(attrs: Record<string, string | true>): HtmlTagDescriptor {
  return { tag: 'link', injectTo: 'head', attrs }
}
