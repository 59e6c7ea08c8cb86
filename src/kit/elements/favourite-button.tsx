import { useSession } from '../screen/use-screen.ts'
import { IconButton } from './icon-button.tsx'
import './favourite-button.css'

export interface FavouriteButtonProps {
  readonly stop: string
  readonly title: string
}

/** Keeps a stop among the favourites, or takes it off again. */
export function FavouriteButton({ stop, title }: FavouriteButtonProps) {
  const { translate, visit, report } = useSession()
  const isFavourite = visit.value.favourites.has(stop)
  return (
    <span class="favourite-button">
      <IconButton
        icon="star"
        label={translate('kit:favourite', { title })}
        pressed={isFavourite}
        onClick={() => {
          report({ type: 'favourite-set', stop, isFavourite: !isFavourite, atMs: Date.now() })
        }}
      />
    </span>
  )
}
