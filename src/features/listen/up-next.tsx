import type { BuiltStep } from '#domain/built-pack/built-pack.ts'
import { stepsAhead } from '#domain/trail/own-order.ts'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { Icon } from '#kit/elements/icon.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { useKeptFocus } from '#kit/screen/use-kept-focus.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'

/** What plays next on the trail, to be put in another order, shortened and added to. Nothing while no trail is walked. */
export function UpNext({ context }: { readonly context: ScreenContext }) {
  const { walk, player, session, announce } = context
  const { translate } = session
  const active = walk.active.value
  const language = session.contentLanguage.value
  const pack = active?.pack
  const known = useLoaded(
    async (signal) => {
      if (pack === undefined) return undefined
      const [{ ids }, titles] = await Promise.all([pack.stops({ signal }), pack.titles(language, { signal })])
      return { ids, titles, language }
    },
    [pack, language],
  )
  const ahead = active === null ? [] : stepsAhead(active.trail, active.step, player.state.value.track?.stop).ahead
  const heading = useKeptFocus<HTMLHeadingElement>(ahead.map(({ id }) => id).join(' '))
  if (active === null || known === undefined) return null

  const named = ({ stop }: BuiltStep) => {
    const row = known.ids.indexOf(stop)
    return { title: known.titles.titles[row] ?? stop, lang: known.titles.elsewhere[row] ?? known.language }
  }
  const set = (steps: readonly BuiltStep[], said: string) => {
    walk.setAhead(steps.map(({ id }) => id))
    announce(said)
  }
  const move = (from: number, to: number) => {
    const steps = [...ahead]
    const [moved] = steps.splice(from, 1)
    if (moved === undefined) return
    steps.splice(to, 0, moved)
    set(steps, translate('listen:moved', { title: named(moved).title, place: to + 1 }))
  }
  const rest = active.whole.steps.filter(
    (step) =>
      !ahead.includes(step) && !ahead.some(({ id }) => id === step.id) && step.stop !== player.state.value.track?.stop,
  )
  return (
    <section class="up-next" aria-labelledby="up-next">
      <h3 id="up-next" ref={heading} tabIndex={-1}>
        {translate('listen:up-next')}
      </h3>
      {ahead.length === 0 ? <p>{translate('listen:up-next-none')}</p> : null}
      <ol>
        {ahead.map((step, index) => {
          const { title, lang } = named(step)
          return (
            <li key={step.id} class="up-next-row">
              <span class="up-next-title" lang={lang} dir="auto">
                {title}
              </span>
              <IconButton
                icon="up"
                label={translate('listen:sooner', { title })}
                disabled={index === 0}
                onClick={() => {
                  move(index, index - 1)
                }}
              />
              <IconButton
                icon="down"
                label={translate('listen:later-than', { title })}
                disabled={index === ahead.length - 1}
                onClick={() => {
                  move(index, index + 1)
                }}
              />
              <IconButton
                icon="close"
                label={translate('listen:leave-out', { title })}
                onClick={() => {
                  set(
                    ahead.filter((other) => other !== step),
                    translate('listen:left-out', { title }),
                  )
                }}
              />
            </li>
          )
        })}
      </ol>
      {rest.length === 0 ? null : (
        <details class="up-next-more">
          <summary>{translate('listen:add')}</summary>
          <ul>
            {rest.map((step) => {
              const { title, lang } = named(step)
              return (
                <li key={step.id}>
                  <button
                    type="button"
                    class="up-next-add"
                    onClick={() => {
                      set([...ahead, step], translate('listen:added', { title }))
                    }}
                  >
                    <Icon name="check" size="s" />
                    <span lang={lang} dir="auto">
                      {title}
                    </span>
                  </button>
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </section>
  )
}
