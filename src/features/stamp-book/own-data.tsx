import { useState } from 'preact/hooks'
import { Button } from '#kit/elements/button.tsx'
import { Confirm } from '#kit/elements/confirm.tsx'
import type { OwnData } from '#kit/screen/app-state.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { keepFile } from '#kit/files/hand-over.ts'

export interface OwnDataWaysProps {
  readonly context: ScreenContext
  readonly ownData: OwnData
}

/** Everything the app keeps of the visitor: to take out as a file, or to erase. */
export function OwnDataWays({ context, ownData }: OwnDataWaysProps) {
  const { session, announce } = context
  const { translate } = session
  const [asking, setAsking] = useState(false)
  const takeOut = async () => {
    keepFile(new File([await ownData.takeOut()], 'beffroi.json', { type: 'application/json' }))
    announce(translate('stamp-book:taken-out'), { visible: true })
  }
  return (
    <section class="own-data" aria-labelledby="own-data">
      <h2 id="own-data">{translate('stamp-book:own-data')}</h2>
      <p>{translate('stamp-book:own-data-detail')}</p>
      <div class="end-card-ways">
        <Button icon="take" onClick={() => void takeOut()}>
          {translate('stamp-book:take-out')}
        </Button>
        <Button
          kind="grave"
          icon="remove"
          onClick={() => {
            setAsking(true)
          }}
        >
          {translate('stamp-book:erase')}
        </Button>
      </div>
      <Confirm
        open={asking}
        title={translate('stamp-book:erase-title')}
        words={translate('stamp-book:erase')}
        onConfirm={() => {
          setAsking(false)
          void ownData.erase()
        }}
        onCancel={() => {
          setAsking(false)
        }}
      >
        {translate('stamp-book:erase-sentence')}
      </Confirm>
    </section>
  )
}
