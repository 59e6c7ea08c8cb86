import type { ComponentChildren } from 'preact'
import type { Block, Inline, RichText } from '#domain/text/rich-text.ts'
import { hrefOf } from '../screen/address.ts'
import './rich-text-view.css'

export interface RichTextViewProps {
  readonly text: RichText
  /** Language the text really is in; marks it where it differs from the interface's. */
  readonly language: string
  /** Writing direction of that language; told from its letters where it is not given. */
  readonly direction?: 'ltr' | 'rtl' | undefined
  /** Pack that `stop:` links lead into. */
  readonly pack: string
  /** `lead`: the first paragraph in serif, larger. */
  readonly kind?: 'plain' | 'lead'
}

/** A text of the pack as elements. It holds no HTML; links to stops navigate, others open elsewhere. */
export function RichTextView({ text, language, direction, pack, kind = 'plain' }: RichTextViewProps) {
  return (
    <div class={`rich-text rich-text-${kind}`} lang={language} dir={direction ?? 'auto'}>
      {blocks(text, pack)}
    </div>
  )
}

function blocks(text: RichText, pack: string): ComponentChildren {
  return text.map((block, index) => <BlockView key={index} block={block} pack={pack} />)
}

function BlockView({ block, pack }: { readonly block: Block; readonly pack: string }) {
  switch (block.type) {
    case 'paragraph':
      return <p>{inlines(block.children, pack)}</p>
    case 'heading':
      return block.level === 2 ? <h2>{inlines(block.children, pack)}</h2> : <h3>{inlines(block.children, pack)}</h3>
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{blocks(item, pack)}</li>)
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'quote':
      return <blockquote>{blocks(block.children, pack)}</blockquote>
  }
}

function inlines(children: readonly Inline[], pack: string): ComponentChildren {
  return children.map((inline, index) => <InlineView key={index} inline={inline} pack={pack} />)
}

function InlineView({ inline, pack }: { readonly inline: Inline; readonly pack: string }) {
  switch (inline.type) {
    case 'text':
      return <>{inline.value}</>
    case 'strong':
      return <strong>{inlines(inline.children, pack)}</strong>
    case 'emphasis':
      return <em>{inlines(inline.children, pack)}</em>
    case 'break':
      return <br />
    case 'link':
      return inline.href.startsWith('stop:') ? (
        <a href={hrefOf({ screen: 'visit-stop', pack, stop: inline.href.slice('stop:'.length) })}>
          {inlines(inline.children, pack)}
        </a>
      ) : (
        <a
          href={inline.href}
          target={inline.href.startsWith('https:') ? '_blank' : undefined}
          rel="noopener noreferrer"
        >
          {inlines(inline.children, pack)}
        </a>
      )
  }
}
