import type { Message } from '../message.ts'
import { FIELD_MESSAGES } from './field-messages.ts'
import { ID_MESSAGES } from './id-messages.ts'
import { LANGUAGE_MESSAGES } from './language-messages.ts'
import { MEDIA_MESSAGES } from './media-messages.ts'
import { PLACE_MESSAGES } from './place-messages.ts'
import { READING_MESSAGES } from './reading-messages.ts'

const ALL = { ...READING_MESSAGES, ...FIELD_MESSAGES, ...LANGUAGE_MESSAGES, ...ID_MESSAGES, ...MEDIA_MESSAGES, ...PLACE_MESSAGES }

/** The permanent name of a kind of problem. */
export type ProblemCode = keyof typeof ALL

/** Every kind of problem, in words. */
export const MESSAGES: Readonly<Record<ProblemCode, Message>> = ALL
