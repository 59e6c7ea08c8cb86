import type { Message } from '../message.ts'
import { EXHIBITION_MESSAGES } from './exhibition-messages.ts'
import { FIELD_MESSAGES } from './field-messages.ts'
import { ID_MESSAGES } from './id-messages.ts'
import { LANGUAGE_MESSAGES } from './language-messages.ts'
import { MEDIA_MESSAGES } from './media-messages.ts'
import { PART_MESSAGES } from './part-messages.ts'
import { PLACE_MESSAGES } from './place-messages.ts'
import { READING_MESSAGES } from './reading-messages.ts'
import { TIME_MESSAGES } from './time-messages.ts'
import { SCENE_MESSAGES } from './scene-messages.ts'

const ALL = {
  ...READING_MESSAGES,
  ...FIELD_MESSAGES,
  ...LANGUAGE_MESSAGES,
  ...ID_MESSAGES,
  ...MEDIA_MESSAGES,
  ...PART_MESSAGES,
  ...SCENE_MESSAGES,
  ...PLACE_MESSAGES,
  ...TIME_MESSAGES,
  ...EXHIBITION_MESSAGES,
}

/** The messages by what they are about, in the order of the page of codes. */
export const MESSAGE_GROUPS: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  'Files that cannot be read': READING_MESSAGES,
  Fields: FIELD_MESSAGES,
  'Languages and texts': LANGUAGE_MESSAGES,
  'Names and files': ID_MESSAGES,
  'Pictures, sounds, films, captions': MEDIA_MESSAGES,
  'Comparisons, games, close looks': PART_MESSAGES,
  'Models, panoramas': SCENE_MESSAGES,
  'Places, paths, maps, days': PLACE_MESSAGES,
  'The town through time': TIME_MESSAGES,
  'Exhibitions and treasure hunts': EXHIBITION_MESSAGES,
}

/** The permanent name of a kind of problem. */
export type ProblemCode = keyof typeof ALL

/** Every kind of problem, in words. */
export const MESSAGES: Readonly<Record<ProblemCode, Message>> = ALL
