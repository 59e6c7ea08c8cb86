import picocolors from 'picocolors'

/** Colours of a terminal; each leaves its text as it is where colours are not wanted. */
export type Paint = Readonly<
  Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'underline', (text: string) => string>
>

/** The colours, or none. */
export function paint(wanted: boolean): Paint {
  return picocolors.createColors(wanted)
}

/** Colours on a terminal unless `--no-colour` or NO_COLOR says otherwise; FORCE_COLOR brings them into a pipe. */
export function isColourWanted(
  option: boolean,
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (!option || (environment['NO_COLOR'] ?? '') !== '') return false
  return isTerminal || (environment['FORCE_COLOR'] ?? '') !== ''
}
