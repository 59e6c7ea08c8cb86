import type { Signal } from '@preact/signals'
import { Button } from '#kit/elements/button.tsx'
import { Choice } from '#kit/elements/choice.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { NearFirst } from './near-first.tsx'

export const FILTERS = ['all', 'unheard', 'favourites'] as const
export type Filter = (typeof FILTERS)[number]

export interface FindHeadProps {
  readonly context: ScreenContext
  readonly pack: string
  readonly hasCodes: boolean
  readonly wanted: Signal<string>
  readonly filter: Signal<Filter>
  readonly count: number
}

/** All the ways to a stop: its name or words, its number, how near it is, what one has kept or not heard yet. */
export function FindHead({ context, pack, hasCodes, wanted, filter, count }: FindHeadProps) {
  const { translate } = context.session
  const isAsked = wanted.value.trim() !== ''
  return (
    <div class="find-stop-head">
      <h1>{translate('find-stop:title')}</h1>
      <label class="find-stop-field">
        <span>{translate('find-stop:search')}</span>
        <input
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          value={wanted.value}
          onInput={(event) => {
            wanted.value = event.currentTarget.value
          }}
        />
      </label>
      {isAsked ? null : <OtherWays context={context} pack={pack} hasCodes={hasCodes} filter={filter} />}
      <p class="find-stop-count" role="status">
        {translate('find-stop:count', { count })}
      </p>
    </div>
  )
}

/** They make room for what is found while something is looked for. */
function OtherWays({ context, pack, hasCodes, filter }: Omit<FindHeadProps, 'wanted' | 'count'>) {
  const { translate } = context.session
  return (
    <>
      {hasCodes ? (
        <div class="find-stop-ways">
          <Button icon="keypad" href={hrefOf({ screen: 'enter-code', pack })}>
            {translate('find-stop:by-code')}
          </Button>
          {(context.shows?.('scan-sign') ?? true) ? (
            <Button icon="scan" href={hrefOf({ screen: 'scan-sign', pack })}>
              {translate('find-stop:by-sign')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {context.standsStill === true ? null : <NearFirst context={context} />}
      <Choice
        label={translate('find-stop:filter')}
        value={filter.value}
        options={FILTERS.map((value) => ({ value, words: translate(`find-stop:filter-${value}`) }))}
        onChoose={(value) => {
          filter.value = value
        }}
      />
    </>
  )
}
