import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { findTitles, searchable } from '#domain/stop/title-search.ts'
import { Icon } from '#kit/elements/icon.tsx'
import type { IconName } from '#kit/elements/icon-paths.ts'
import type { Session } from '#kit/screen/session.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { erased, LAYOUTS } from './layouts.ts'
import { write, type Typing } from './typing.ts'
import './seat-keyboard.css'

export interface SeatKeyboardProps {
  readonly typing: Typing
  readonly session: Session
  readonly pack: PackReader
  readonly onOpenStop: (stop: string) => void
  readonly onClose: () => void
}

const MOST_FOUND = 3

/** Keys before one person, under their own hands: every key writes as soon as it is touched, whoever else rests on the glass. */
export function SeatKeyboard({ typing: { field }, session, pack, onOpenStop, onClose }: SeatKeyboardProps) {
  const { translate, interfaceLanguage } = session
  const text = useSignal(field.value)
  const hasSigns = useSignal(false)
  useEffect(() => {
    const end = new AbortController()
    field.dataset['typing'] = ''
    field.addEventListener(
      'input',
      () => {
        text.value = field.value
      },
      { signal: end.signal },
    )
    return () => {
      end.abort()
      delete field.dataset['typing']
    }
  }, [field])
  const put = (next: string) => {
    text.value = next
    write(field, next)
  }
  const layout = LAYOUTS[interfaceLanguage.value]
  const rows = hasSigns.value ? layout.signs : layout.letters
  return (
    <div class="seat-keyboard" role="group" aria-label={translate('table:keyboard')}>
      <div class="keyboard-line">
        {field.type === 'search' ? (
          <Found pack={pack} session={session} wanted={text.value} onOpen={onOpenStop} />
        ) : (
          <p class="keyboard-found">{text.value}</p>
        )}
        <Key icon="close" words={translate('table:keys-done')} onPress={onClose} />
      </div>
      {/* Keyboards have the same side left in every language. */}
      {rows.map((row, index) => (
        <div class="keyboard-row" dir="ltr" key={index}>
          {row.map((letter) => (
            <button
              key={letter}
              type="button"
              class="keyboard-key"
              data-at-once
              onClick={() => {
                put(text.peek() + letter)
              }}
            >
              {letter}
            </button>
          ))}
          {index === rows.length - 1 ? (
            <Key
              icon="backspace"
              label={translate('table:keys-erase')}
              onPress={() => {
                put(erased(text.peek()))
              }}
            />
          ) : null}
        </div>
      ))}
      <div class="keyboard-row" dir="ltr">
        <Key
          sign={hasSigns.value ? (layout.letters[0]?.slice(0, 3).join(' ') ?? '') : '1 2 é'}
          label={translate(hasSigns.value ? 'table:keys-letters' : 'table:keys-signs')}
          onPress={() => {
            hasSigns.value = !hasSigns.peek()
          }}
        />
        <Key
          wide
          words={translate('table:keys-space')}
          onPress={() => {
            put(`${text.peek()} `)
          }}
        />
        <Key
          words={translate('table:keys-clear')}
          onPress={() => {
            put('')
          }}
        />
      </div>
    </div>
  )
}

interface KeyProps {
  readonly icon?: IconName
  readonly sign?: string
  readonly words?: string
  readonly label?: string
  readonly wide?: boolean
  readonly onPress: () => void
}

function Key({ icon, sign, words, label, wide = false, onPress }: KeyProps) {
  return (
    <button
      type="button"
      class={`keyboard-key keyboard-deed${wide ? ' keyboard-space' : ''}`}
      data-at-once
      aria-label={label}
      onClick={onPress}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {sign === undefined ? null : <span aria-hidden="true">{sign}</span>}
      {words === undefined ? null : <span>{words}</span>}
    </button>
  )
}

/** The places whose names begin like this: one tap and one is there. The card tells of all others. */
function Found({
  pack,
  session,
  wanted,
  onOpen,
}: {
  readonly pack: PackReader
  readonly session: Session
  readonly wanted: string
  readonly onOpen: (stop: string) => void
}) {
  const language = session.contentLanguage.value
  const known = useLoaded(
    async (signal) => {
      const [{ ids }, { titles, elsewhere }] = await Promise.all([
        pack.stops({ signal }),
        pack.titles(language, { signal }),
      ])
      return { ids, titles, elsewhere }
    },
    [pack, language],
  )
  const names = useMemo(() => known?.titles.map(searchable) ?? [], [known])
  const found = wanted.trim() === '' ? [] : findTitles(wanted, names).slice(0, MOST_FOUND)
  return (
    <ul class="keyboard-found" aria-label={session.translate('table:keys-found')}>
      {found.map((row) => {
        const stop = known?.ids[row]
        return stop === undefined ? null : (
          <li key={stop}>
            <button
              type="button"
              class="keyboard-hit"
              lang={known?.elsewhere[row] ?? language}
              onClick={() => {
                onOpen(stop)
              }}
            >
              {known?.titles[row] ?? stop}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
