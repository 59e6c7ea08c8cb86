import { GpsRefusedDrawing } from '#kit/drawings/gps-refused-drawing.tsx'
import { Button } from '#kit/elements/button.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'

/** One sentence when the position does not help; everything stays usable by hand. */
export function PositionNote({ context }: { readonly context: ScreenContext }) {
  const { locator, session } = context
  const { translate } = session
  switch (locator.status.value) {
    case 'following':
      return null
    case 'off':
      return (
        <div class="position-note">
          <p id="position-note-why">{translate('walk-trail:position-off')}</p>
          <Button
            icon="locate"
            describedBy="position-note-why"
            onClick={() => {
              locator.start()
            }}
          >
            {translate('walk-trail:use-position')}
          </Button>
        </div>
      )
    case 'waiting':
    case 'weak':
      return (
        <p class="position-note" role="status">
          {translate(`walk-trail:position-${locator.status.value}`)}
        </p>
      )
    case 'refused':
    case 'unsupported':
      return (
        <div class="position-note">
          <div class="position-note-drawing" aria-hidden="true">
            <GpsRefusedDrawing />
          </div>
          <p role="status">{translate(`walk-trail:position-${locator.status.value}`)}</p>
        </div>
      )
  }
}
