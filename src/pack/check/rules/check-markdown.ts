import type { Nodes } from 'mdast'
import { nearest } from '../../read/nearest.ts'
import type { Place } from '../../read/problem.ts'
import type { Checking } from '../checking.ts'
import { allEntries } from '../entries.ts'

const SAFE_SCHEMES = /^(?:https|mailto|tel|geo):/i

/** What a text may not carry: HTML, pictures, code, unsafe links, links to stops that do not exist. */
export function checkMarkdown(checking: Checking): void {
  for (const entry of allEntries(checking.tree)) {
    for (const { file, body } of entry.words.values()) checkNode(body, { checking, file })
  }
}

interface Walk {
  readonly checking: Checking
  readonly file: string
}

function checkNode(node: Nodes, walk: Walk): void {
  const { checking, file } = walk
  const place = placeOf(node)
  switch (node.type) {
    case 'html':
      // A closing tag belongs to what is told at its opening.
      if (!node.value.startsWith('</'))
        checking.report('markdown-html', file, place, { found: node.value.split('\n', 1)[0]?.slice(0, 60) ?? '' })
      break
    case 'image':
    case 'imageReference':
      checking.report('markdown-image', file, place)
      break
    case 'code':
    case 'inlineCode':
      checking.report('markdown-unsupported', file, place, { what: 'code' })
      break
    case 'thematicBreak':
    case 'definition':
      checking.report('markdown-unsupported', file, place, { what: node.type })
      break
    case 'footnoteDefinition':
    case 'footnoteReference':
      checking.report('markdown-unsupported', file, place, { what: 'footnote' })
      break
    case 'linkReference':
      // Its definition is told.
      break
    case 'heading':
      if (node.depth !== 2 && node.depth !== 3)
        checking.report('markdown-unsupported', file, place, { what: 'heading' })
      break
    case 'link':
      checkLink(node.url, place, walk)
      break
    case 'root':
    case 'paragraph':
    case 'text':
    case 'strong':
    case 'emphasis':
    case 'break':
    case 'list':
    case 'listItem':
    case 'blockquote':
      break
    default:
      checking.report('markdown-unsupported', file, place, { what: 'other' })
  }
  if ('children' in node) for (const child of node.children) checkNode(child, walk)
}

function checkLink(url: string, place: Place, { checking, file }: Walk): void {
  const stop = /^stop:(.*)$/.exec(url)?.[1]
  if (stop !== undefined) {
    if (checking.tree.stops.has(stop) || checking.tree.unreadable.has(`stops/${stop}`)) return
    const near = nearest(stop, checking.tree.stops.keys())
    checking.report('unknown-id', file, place, {
      kind: 'stop',
      id: stop,
      wanted: `stops/${stop}/stop.json`,
      ...(near === undefined ? {} : { nearest: near }),
    })
  } else if (/^http:/i.test(url)) checking.report('link-plain-http', file, place, { link: url })
  else if (!SAFE_SCHEMES.test(url)) checking.report('link-unsafe', file, place, { link: url })
}

function placeOf(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}
