import type { Definition, PhrasingContent, RootContent } from 'mdast'
import type { Block, Inline, RichText } from '#domain/text/rich-text.ts'

/**
 * Markdown, parsed, as the allow-listed tree that ships.
 * What the tree has no word for (HTML, code, rules) keeps its words at most; links to anything unsafe lose the link.
 */
export function compileText(nodes: readonly RootContent[]): RichText {
  return blocks(nodes, definitionsOf(nodes))
}

/** Link addresses by their `[label]: address` line. */
type Definitions = ReadonlyMap<string, string>

const SAFE_LINK = /^(?:https:|mailto:|tel:|geo:|stop:[a-z0-9-]+$)/i

function definitionsOf(nodes: readonly RootContent[]): Definitions {
  const definitions = nodes.filter((node): node is Definition => node.type === 'definition')
  return new Map(definitions.map(({ identifier, url }) => [identifier, url]))
}

function blocks(nodes: readonly RootContent[], definitions: Definitions): RichText {
  return nodes.flatMap((node): readonly Block[] => {
    switch (node.type) {
      case 'paragraph': {
        const children = inlines(node.children, definitions)
        return children.length > 0 ? [{ type: 'paragraph', children }] : []
      }
      case 'heading':
        return [{ type: 'heading', level: node.depth < 3 ? 2 : 3, children: inlines(node.children, definitions) }]
      case 'blockquote':
        return [{ type: 'quote', children: blocks(node.children, definitions) }]
      case 'list':
        return [
          {
            type: 'list',
            ordered: node.ordered === true,
            items: node.children.map((item) => blocks(item.children, definitions)),
          },
        ]
      case 'code':
        return [{ type: 'paragraph', children: [{ type: 'text', value: node.value }] }]
      default:
        return []
    }
  })
}

function inlines(nodes: readonly PhrasingContent[], definitions: Definitions): readonly Inline[] {
  return trimmed(joined(nodes.flatMap((node) => inline(node, definitions))))
}

function inline(node: PhrasingContent, definitions: Definitions): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replace(/[ \t]*\n[ \t]*/g, ' ') }]
    case 'inlineCode':
      return [{ type: 'text', value: node.value }]
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: inlines(node.children, definitions) }]
    case 'link':
      return link(node.url, inlines(node.children, definitions))
    case 'linkReference':
      return link(definitions.get(node.identifier), inlines(node.children, definitions))
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: node.alt }] : []
    case 'break':
      return [{ type: 'break' }]
    default:
      return []
  }
}

function link(href: string | undefined, children: readonly Inline[]): readonly Inline[] {
  return href !== undefined && SAFE_LINK.test(href) ? [{ type: 'link', href, children }] : children
}

/** Neighbouring texts become one, so that the same words always compile to the same tree. */
function joined(children: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = []
  for (const child of children) {
    const last = result.at(-1)
    if (child.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { type: 'text', value: last.value + child.value }
    else result.push(child)
  }
  return result
}

function trimmed(children: readonly Inline[]): readonly Inline[] {
  return children.filter((child) => child.type !== 'text' || child.value !== '')
}
