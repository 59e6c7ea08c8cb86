import { useEffect, useState } from 'preact/hooks'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { excerptAround, type Excerpt, hitsIn } from '#domain/search/hits.ts'
import { plainText } from '#domain/text/rich-text.ts'
import { FavouriteButton } from '#kit/elements/favourite-button.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { Seal } from '#kit/elements/seal.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { useSession } from '#kit/screen/use-screen.ts'
import { Highlighted } from './highlighted.tsx'
import type { FoundStop } from './stop-order.ts'

export interface FoundRowProps {
  readonly pack: PackReader
  readonly found: FoundStop
  readonly stop: string
  readonly title: string
  /** Language of the title. */
  readonly lang: LanguageTag
  readonly code: number | undefined
  readonly wanted: string
  /** Language the texts are read in. */
  readonly language: LanguageTag
}

/** A stop of the list: what was looked for is marked in its title, or shown in a few words of its text. */
export function FoundRow({ pack, found, stop, title, lang, code, wanted, language }: FoundRowProps) {
  const { translate, format, visit } = useSession()
  const excerpt = useExcerpt(pack, language, found.inText ? stop : null, wanted)
  const isHeard = visit.value.heard.has(stop)
  const facts = [
    ...(found.distanceM === null ? [] : [format.distance(found.distanceM)]),
    ...(code === undefined ? [] : [translate('find-stop:number', { code: String(code) })]),
    ...(isHeard ? [translate('find-stop:heard')] : []),
  ]
  return (
    <div class="found-row">
      <ListRow
        href={hrefOf({ screen: 'visit-stop', pack: pack.pack.id, stop })}
        leading={<Seal number={code} state={isHeard ? 'heard' : 'ahead'} />}
        title={<Highlighted text={title} hits={wanted === '' ? [] : hitsIn(title, wanted)} />}
        lang={lang}
        detail={
          excerpt === null ? (
            facts.length === 0 ? undefined : (
              facts.join(' · ')
            )
          ) : (
            <span lang={language} dir="auto">
              <Highlighted text={excerpt.text} hits={excerpt.hits} />
            </span>
          )
        }
      />
      <FavouriteButton stop={stop} title={title} />
    </div>
  )
}

/** The words about the hit in a stop's text; null until they are there, and where they cannot be had. */
function useExcerpt(pack: PackReader, language: LanguageTag, stop: string | null, wanted: string): Excerpt | null {
  const [text, setText] = useState<{ readonly stop: string; readonly words: string } | null>(null)
  useEffect(() => {
    if (stop === null) return undefined
    const end = new AbortController()
    const read = async () => {
      const found = await pack.stopText(language, stop, { signal: end.signal })
      if (found === undefined || end.signal.aborted) return
      setText({ stop, words: `${found.summary} ${plainText(found.body)}` })
    }
    // The row stands without them: they are a help, not the stop.
    read().catch(() => undefined)
    return () => {
      end.abort()
    }
  }, [pack, language, stop])
  return text === null || text.stop !== stop ? null : (excerptAround(text.words, wanted) ?? null)
}
