import type { ComponentChildren } from 'preact'
import { FailedDrawing } from '#kit/drawings/failed-drawing.tsx'
import { NoSpaceDrawing } from '#kit/drawings/no-space-drawing.tsx'
import { NothingFoundDrawing } from '#kit/drawings/nothing-found-drawing.tsx'
import { OfflineDrawing } from '#kit/drawings/offline-drawing.tsx'
import type { Failure } from './describe-failure.ts'

/** The drawing that goes with a failure. */
export function drawingOf(subject: Failure['subject']): ComponentChildren {
  switch (subject) {
    case 'pack-unknown':
    case 'nowhere':
    case 'map':
      return <NothingFoundDrawing />
    case 'pack-unreachable':
    case 'catalogue':
    case 'file-missing':
    case 'interrupted':
    case 'offline-chunk':
      return <OfflineDrawing />
    case 'no-space':
      return <NoSpaceDrawing />
    case 'damaged':
    case 'storage':
    case 'not-trusted':
    case 'new-version':
    case 'unexpected':
      return <FailedDrawing />
  }
}
