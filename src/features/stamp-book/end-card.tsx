import { useEffect, useState } from 'preact/hooks'
import { Button } from '#kit/elements/button.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { CARD_PX, type CardContent, drawCard } from './draw-card.ts'
import { canShare, keepFile, share } from '#kit/files/hand-over.ts'

export interface EndCardProps {
  readonly context: ScreenContext
  readonly card: CardContent
}

/** A picture of the visit, drawn on this device, to keep or to hand on. */
export function EndCard({ context, card }: EndCardProps) {
  const { session, announce, pack } = context
  const { translate, interfaceLanguage } = session
  const [drawn, setDrawn] = useState<{ readonly file: File; readonly address: string } | null>(null)
  const name = `${pack?.pack.id ?? 'beffroi'}.png`
  const key = JSON.stringify(card)
  useEffect(() => {
    let address: string | undefined
    const end = new AbortController()
    const draw = async () => {
      const date = new Intl.DateTimeFormat(interfaceLanguage.value, { dateStyle: 'long' }).format(new Date())
      const blob = await drawCard(card, dayColours(pack?.pack.theme), date)
      if (blob === undefined || end.signal.aborted) return
      const file = new File([blob], name, { type: 'image/png' })
      address = URL.createObjectURL(file)
      setDrawn({ file, address })
    }
    void draw()
    return () => {
      end.abort()
      if (address !== undefined) URL.revokeObjectURL(address)
    }
  }, [key])
  return (
    <section class="end-card" aria-labelledby="end-card">
      <h2 id="end-card">{translate('stamp-book:card')}</h2>
      {drawn === null ? (
        <div class="end-card-place" />
      ) : (
        <img
          src={drawn.address}
          width={CARD_PX.width}
          height={CARD_PX.height}
          alt={`${card.town}. ${card.sentence}`}
          class="end-card-picture"
        />
      )}
      <div class="end-card-ways">
        {drawn !== null && canShare(drawn.file) ? (
          <Button kind="main" icon="share" onClick={() => void share(drawn.file)}>
            {translate('stamp-book:share')}
          </Button>
        ) : null}
        <Button
          icon="take"
          disabled={drawn === null}
          onClick={() => {
            if (drawn === null) return
            keepFile(drawn.file)
            announce(translate('stamp-book:kept'), { visible: true })
          }}
        >
          {translate('stamp-book:keep')}
        </Button>
      </div>
    </section>
  )
}

/** A picture is looked at anywhere, so it wears the day's colours whatever the phone wears. */
function dayColours(theme: { readonly sea?: string; readonly signal?: string } | undefined) {
  return {
    paper: '#f7f2e8',
    ink: '#14233a',
    sea: theme?.sea ?? '#1b5670',
    signal: theme?.signal ?? '#b23a22',
  }
}
