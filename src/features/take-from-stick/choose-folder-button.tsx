import { useRef } from 'preact/hooks'
import type { ChosenFolder } from '#domain/built-pack/pack-source.ts'
import { Button } from '#kit/elements/button.tsx'
import { useSession } from '#kit/screen/use-screen.ts'
import { folderChooser, folderOfFiles, pickFolder } from './choose-folder.ts'

export interface ChooseFolderProps {
  /** A folder was chosen before. */
  readonly again: boolean
  readonly onChoose: (folder: ChosenFolder) => void
}

/** Asks for a stick or a folder, in the way this browser knows. */
export function ChooseFolder({ again, onChoose }: ChooseFolderProps) {
  const { translate } = useSession()
  const input = useRef<HTMLInputElement>(null)
  const chooser = folderChooser()
  if (chooser === undefined) return <p>{translate('take-from-stick:no-folders')}</p>
  const pick = async () => {
    const folder = await pickFolder()
    if (folder !== null) onChoose(folder)
  }
  return (
    <div class="take-from-stick-choose">
      <Button
        kind={again ? 'quiet' : 'main'}
        wide
        icon="search"
        onClick={() => {
          if (chooser === 'picker') void pick()
          else input.current?.click()
        }}
      >
        {translate(again ? 'take-from-stick:choose-again' : 'take-from-stick:choose')}
      </Button>
      {chooser === 'picker' ? null : (
        <input
          ref={(element) => {
            input.current = element
            // No attribute that JSX knows.
            if (element !== null) element.webkitdirectory = true
          }}
          type="file"
          hidden
          multiple
          onChange={({ currentTarget: { files } }) => {
            if (files !== null && files.length > 0) onChoose(folderOfFiles(files))
          }}
        />
      )}
    </div>
  )
}
