import type { PartWords } from '#domain/built-pack/built-medium.ts'
import { Button } from '#kit/elements/button.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import type { LoadedMedium } from '#kit/screen/load-medium.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'

export interface DetailsProps {
  readonly context: ScreenContext
  readonly loaded: LoadedMedium<'zoom'>
  /** Which detail is shown; null for the whole. */
  readonly open: number | null
  readonly onOpen: (index: number | null) => void
}

/** What the open detail tells, the way on through all of them, and their list. */
export function Details({ context, loaded: { medium, words, direction }, open, onOpen }: DetailsProps) {
  const { translate } = context.session
  const { details } = medium
  const id = open === null ? undefined : details[open]?.id
  const part = id === undefined ? undefined : words.parts[id]
  return (
    <>
      <section class="look-close-words" aria-live="polite">
        {open === null || part === undefined ? (
          <p lang={words.language} dir={direction}>
            {words.alt}
          </p>
        ) : (
          <>
            <p class="look-close-number">
              {translate('look-close:number', { number: open + 1, count: details.length })}
            </p>
            <h2 lang={words.language} dir={direction}>
              {part.title}
            </h2>
            {part.text === undefined ? null : (
              <p lang={words.language} dir={direction}>
                {part.text}
              </p>
            )}
            <PartSound context={context} id={id ?? ''} part={part} language={words.language} />
          </>
        )}
      </section>
      <div class="look-close-tour">
        {open === null || open === 0 ? null : (
          <Button
            icon="previous"
            onClick={() => {
              onOpen(open - 1)
            }}
          >
            {translate('look-close:previous')}
          </Button>
        )}
        <Button
          kind="main"
          icon={open === details.length - 1 ? 'whole' : 'next'}
          onClick={() => {
            onOpen(open === null ? 0 : open + 1 < details.length ? open + 1 : null)
          }}
        >
          {translate(
            open === null ? 'look-close:tour' : open + 1 < details.length ? 'look-close:next' : 'look-close:whole',
          )}
        </Button>
      </div>
      <section class="look-close-list">
        <h2>{translate('look-close:details')}</h2>
        <ol class="look-close-rows">
          {details.map((detail, index) => (
            <li key={detail.id}>
              <ListRow
                leading={<span class="look-close-seal">{index + 1}</span>}
                title={words.parts[detail.id]?.title ?? detail.id}
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
    </>
  )
}

interface PartSoundProps {
  readonly context: ScreenContext
  readonly id: string
  readonly part: PartWords
  readonly language: string
}

/** The detail told by a voice, where the curator recorded one. */
function PartSound({ context: { session, player, pack, route }, id, part, language }: PartSoundProps) {
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
      {session.translate('look-close:listen')}
    </Button>
  )
}
