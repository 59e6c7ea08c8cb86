import type { MediumWords, PartWords } from '#domain/built-pack/built-medium.ts'
import { Button } from '../elements/button.tsx'
import { ListRow } from '../elements/list-row.tsx'
import type { ScreenContext } from '../screen/screen-context.ts'
import type { Translate } from '../screen/session.ts'
import './spot-tour.css'

export interface SpotTourProps {
  readonly context: ScreenContext
  readonly words: MediumWords
  readonly direction: 'ltr' | 'rtl' | undefined
  /** Ids of the details, in order. */
  readonly spots: readonly string[]
  /** Which is open; null for the whole. */
  readonly open: number | null
  readonly onOpen: (index: number | null) => void
  /** A feature's sentence by its key: `number`, `previous`, `next`, `tour`, `whole`, `details`, `listen`. */
  readonly say: Translate
}

/** Numbered details of a thing: what the open one tells, the way on through all of them, and their list. It is also the way without the picture. */
export function SpotTour({ context, words, direction, spots, open, onOpen, say }: SpotTourProps) {
  const id = open === null ? undefined : spots[open]
  const part = id === undefined ? undefined : words.parts[id]
  const last = spots.length - 1
  return (
    <>
      <section class="spot-tour-words" aria-live="polite">
        {open === null || part === undefined ? (
          <p lang={words.language} dir={direction}>
            {words.alt}
          </p>
        ) : (
          <>
            <p class="spot-tour-number">{say('number', { number: open + 1, count: spots.length })}</p>
            <h2 lang={words.language} dir={direction}>
              {part.title}
            </h2>
            {part.text === undefined ? null : (
              <p lang={words.language} dir={direction}>
                {part.text}
              </p>
            )}
            <PartSound context={context} id={id ?? ''} part={part} language={words.language} listen={say('listen')} />
          </>
        )}
      </section>
      {spots.length === 0 ? null : (
        <div class="spot-tour-way">
          {open === null || open === 0 ? null : (
            <Button
              icon="previous"
              onClick={() => {
                onOpen(open - 1)
              }}
            >
              {say('previous')}
            </Button>
          )}
          <Button
            kind="main"
            icon={open === last ? 'whole' : 'next'}
            onClick={() => {
              onOpen(open === null ? 0 : open < last ? open + 1 : null)
            }}
          >
            {open === null ? say('tour') : open < last ? say('next') : say('whole')}
          </Button>
        </div>
      )}
      {spots.length === 0 ? null : (
        <section class="spot-tour-list">
          <h2>{say('details')}</h2>
          <ol class="spot-tour-rows">
            {spots.map((spot, index) => (
              <li key={spot}>
                <ListRow
                  leading={<span class="spot-seal">{index + 1}</span>}
                  title={words.parts[spot]?.title ?? spot}
                  lang={words.language}
                  current={open === index}
                  onClick={() => {
                    onOpen(index)
                  }}
                />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

interface PartSoundProps {
  readonly context: ScreenContext
  readonly id: string
  readonly part: PartWords
  readonly language: string
  readonly listen: string
}

/** The detail told by a voice, where the curator recorded one. */
function PartSound({ context: { player, pack, route }, id, part, language, listen }: PartSoundProps) {
  const { sound } = part
  if (sound === undefined || pack === null) return null
  const now = route.value
  return (
    <Button
      icon="listen"
      onClick={() => {
        const { type, durationS, cues, synthetic, path } = sound
        player.load(
          {
            id: `detail:${id}`,
            stop: 'stop' in now ? now.stop : '',
            language,
            title: part.title,
            album: pack.pack.id,
            sound: { kind: 'recording', url: pack.source.urlOf(path), type, durationS, cues, synthetic },
          },
          { play: true },
        )
      }}
    >
      {listen}
    </Button>
  )
}
