/** Whether this browser can hand a file to other apps. */
export function canShare(file: File): boolean {
  const browser: Partial<Pick<Navigator, 'canShare'>> = navigator
  return browser.canShare?.({ files: [file] }) ?? false
}

/** Hands a file to another app. A visitor who thinks better of it is no failure. */
export async function share(file: File): Promise<void> {
  try {
    await navigator.share({ files: [file] })
  } catch (cause) {
    if (!(cause instanceof DOMException && cause.name === 'AbortError')) throw cause
  }
}

/** Puts a file among the visitor's downloads. */
export function keepFile(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // The browser has taken the file by the next task; its memory is given back then.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  })
}
