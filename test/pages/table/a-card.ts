/** A card of 120 × 160 mm with what cards hold: a head, a picture, a heading, two paragraphs, a button. */
export function aCard(index: number, picture: string): HTMLElement {
  const image = new Image()
  image.src = picture
  image.style.cssText = 'inline-size:100%;block-size:calc(36 * var(--mm));object-fit:cover'
  const paper = made('div', 'card-paper')
  const screen = made('div', 'card-screen')
  const scroll = made('div', 'card-scroll')
  const button = made('button', 'button button-main', 'Listen')
  scroll.append(
    image,
    made('h1', '', `Place ${index + 1}`),
    made('p', '', 'Boats are drawn up here at night.'),
    made('p', '', 'Nets dry on the wall.'),
    button,
  )
  screen.append(scroll)
  const head = made('header', 'card-head')
  head.append(made('span', 'card-edge'), made('button', 'card-tool', '×'))
  paper.append(head, screen)
  const card = made('article', 'card')
  card.style.setProperty('--card-width', '120')
  card.style.setProperty('--card-height', '160')
  card.append(paper)
  return card
}

function made(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}
