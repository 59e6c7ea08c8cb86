/** The sentence for whatever kept a stick's pack from being taken, as the end of its key. Never empty-handed. */
export function troubleKey(cause: unknown): string {
  const { name = '', why = '' } = cause instanceof Error ? (cause as Error & { readonly why?: string }) : {}
  switch (name) {
    case 'PackNotTrusted':
      return why === 'older' ? 'older' : why === 'unsigned' ? 'not-signed' : 'not-the-town'
    case 'NotEnoughSpace':
      return 'no-space'
    case 'PackDamaged':
    case 'PackUnknown':
      return 'damaged'
    case 'PackUnreachable':
    case 'DownloadInterrupted':
      return 'pulled'
    default:
      return 'not-kept'
  }
}
