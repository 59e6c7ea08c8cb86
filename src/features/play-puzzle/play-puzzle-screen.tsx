import type { LoadedMedium } from '#kit/screen/load-medium.ts'
import { MediumPage } from '#kit/elements/medium-page.tsx'
import type { ScreenContext, ScreenProps } from '#kit/screen/screen-context.ts'
import { Build } from './build.tsx'
import { Find } from './find.tsx'
import { Jigsaw } from './jigsaw.tsx'
import { Memory } from './memory.tsx'
import './play-puzzle.css'

/** A game of patience: pairs, a cut picture, details to discover. */
export function PlayPuzzleScreen({ context, route }: ScreenProps) {
  return (
    <MediumPage context={context} route={route} type="puzzle" name={context.session.translate('play-puzzle:name')}>
      {(loaded) => puzzle(context, loaded)}
    </MediumPage>
  )
}

function puzzle(context: ScreenContext, { medium, words, direction }: LoadedMedium<'puzzle'>) {
  switch (medium.kind) {
    case 'memory':
      return <Memory key={medium.id} context={context} puzzle={medium} words={words} direction={direction} />
    case 'jigsaw':
      return <Jigsaw key={medium.id} context={context} puzzle={medium} words={words} direction={direction} />
    case 'find':
      return <Find key={medium.id} context={context} puzzle={medium} words={words} direction={direction} />
    case 'build':
      return <Build key={medium.id} context={context} puzzle={medium} words={words} direction={direction} />
  }
}
