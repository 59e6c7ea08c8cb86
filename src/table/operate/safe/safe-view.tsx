import { directionOf } from '#kit/language/interface-language.ts'
import type { Operate } from '../open-operate.ts'
import { OperateLayer } from '../operate-layer.tsx'
import '../../start/table.css'
import './safe.css'

/** A calm glass that says on both long sides, in the town's languages, that it will be back. */
export function SafeView({ operate }: { readonly operate: Operate }) {
  const { settings, words } = operate
  return (
    <main class="table">
      {(['far', 'near'] as const).map((side) => (
        <div key={side} class={`safe-words safe-${side}`} aria-hidden={side === 'far'}>
          {settings.languages.map((language) => (
            <p key={language} lang={language} dir={directionOf(language)}>
              {words.in(language)('staff:safe')}
            </p>
          ))}
        </div>
      ))}
      <OperateLayer operate={operate} />
    </main>
  )
}
