import { render } from 'preact'
import '#kit/styles/all.css'
import { Desk } from './desk.tsx'
import { followDesk } from './follow-desk.ts'
import './studio.css'

const root = document.querySelector<HTMLElement>('#studio') ?? document.body
const language = navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en'

render(<Desk news={followDesk(new AbortController().signal)} language={language} />, root)
