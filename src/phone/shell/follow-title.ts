const NAME = 'Beffroi'

/** Keeps the document's title as the h1 of the screen says; gives what ends it. */
export function followTitle(main: HTMLElement): () => void {
  const follow = () => {
    const title = main.querySelector('h1')?.textContent?.trim() ?? ''
    const whole = title === '' || title === NAME ? NAME : `${title} · ${NAME}`
    if (document.title !== whole) document.title = whole
  }
  follow()
  const watch = new MutationObserver(follow)
  watch.observe(main, { childList: true, subtree: true, characterData: true })
  return () => {
    watch.disconnect()
  }
}
