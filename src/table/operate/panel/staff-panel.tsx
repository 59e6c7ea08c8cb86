import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { Icon } from '#kit/elements/icon.tsx'
import { directionOf } from '#kit/language/interface-language.ts'
import { pxPerMm } from '#kit/gesture/contact.ts'
import { INTERFACE_LANGUAGES } from '#kit/screen/session.ts'
import { nameOf } from '../../seats/language-choice.tsx'
import type { Edge } from '../../seats/seat-places.ts'
import type { Operate } from '../open-operate.ts'
import { DoorView } from './door-view.tsx'
import { panelPlace, REACH_MM } from './panel-place.ts'
import { ContentsSection } from './contents-section.tsx'
import { HoursSection } from './hours-section.tsx'
import { LanguagesSection } from './languages-section.tsx'
import { LightSection } from './light-section.tsx'
import { MachineSection } from './machine-section.tsx'
import { SeatsSection } from './seats-section.tsx'
import { SizeSection } from './size-section.tsx'
import { SoundSection } from './sound-section.tsx'
import { openStaffTools, type StaffTools } from './staff-tools.ts'
import { StatisticsSection } from './statistics-section.tsx'
import { TouchGridView } from '../touch/touch-grid-view.tsx'
import { TouchSection } from './touch-section.tsx'
import './staff.css'

export interface StaffPanelProps {
  readonly operate: Operate
  readonly side: Edge
}

export interface SectionProps {
  readonly tools: StaffTools
}

const SECTIONS: readonly (readonly [name: string, ComponentType<SectionProps>])[] = [
  ['contents', ContentsSection],
  ['seats', SeatsSection],
  ['size', SizeSection],
  ['languages', LanguagesSection],
  ['sound', SoundSection],
  ['hours', HoursSection],
  ['light', LightSection],
  ['touch', TouchSection],
  ['statistics', StatisticsSection],
  ['machine', MachineSection],
]

/** Nobody is at it any more: a corner left open closes itself. */
const IDLE_MS = 120_000
const LOOK_MS = 2000
/** While the glass is tested the panel leaves as much of it free as it can. */
const TESTING_MM = 190

/** The staff's corner: over the whole table, at the side where they stand, within reach of one hand. */
export function StaffPanel({ operate, side }: StaffPanelProps) {
  const tools = useMemo(() => openStaffTools(operate), [operate])
  const section = useSignal('contents')
  const { translate, language } = tools
  const isInside = tools.isInside.value
  useEffect(() => {
    const openedMs = performance.now()
    const timer = setInterval(() => {
      if (tools.isInside.peek()) void tools.look()
      const lastMs = Math.max(openedMs, operate.contacts.lastMs)
      if (operate.hasPin.peek() && performance.now() - lastMs > IDLE_MS) tools.close()
    }, LOOK_MS)
    return () => {
      clearInterval(timer)
    }
  }, [])
  useEffect(() => {
    if (isInside) void tools.look()
  }, [isInside])
  const { width, depth, transform } = panelPlace(
    side,
    operate.glass,
    tools.touch.isTesting.value ? TESTING_MM : REACH_MM,
  )
  const Section = SECTIONS.find(([name]) => name === section.value)?.[1] ?? ContentsSection
  return (
    <div class="staff" data-seat="-1" data-side={side}>
      {tools.touch.isTesting.value ? <TouchGridView tools={tools} /> : null}
      <section
        class="staff-panel"
        data-contrast="normal"
        lang={language.value}
        dir={directionOf(language.value)}
        aria-label={translate('staff:title')}
        style={{ inlineSize: `${width}px`, blockSize: `${depth}px`, transform, '--mm': `${pxPerMm(operate.glass)}px` }}
      >
        <header class="staff-head">
          <h2>{translate('staff:title')}</h2>
          <div class="staff-languages" role="group" aria-label={translate('staff:languages')}>
            {INTERFACE_LANGUAGES.map((tag) => (
              <button
                key={tag}
                type="button"
                class="staff-toggle"
                lang={tag}
                aria-pressed={tag === language.value}
                onClick={() => {
                  language.value = tag
                  if (tools.isInside.peek()) tools.set({ staffLanguage: tag })
                }}
              >
                {nameOf(tag)}
              </button>
            ))}
          </div>
          {operate.hasPin.value ? (
            <button
              type="button"
              class="staff-close"
              onClick={() => {
                tools.close()
              }}
            >
              <span>{translate('staff:close')}</span>
              <Icon name="close" />
            </button>
          ) : null}
        </header>
        {isInside && tools.touch.isTesting.value ? (
          <div class="staff-section">
            <TouchSection tools={tools} />
          </div>
        ) : isInside ? (
          <div class="staff-inside">
            <nav class="staff-sections" aria-label={translate('staff:title')}>
              {SECTIONS.map(([name]) => (
                <button
                  key={name}
                  type="button"
                  class="staff-section-name"
                  aria-pressed={name === section.value}
                  onClick={() => {
                    section.value = name
                  }}
                >
                  {translate(`staff:${name}`)}
                </button>
              ))}
            </nav>
            <div class="staff-section" key={section.value}>
              <Section tools={tools} />
            </div>
            <p class="staff-saved" role="status">
              {tools.isChanged.value ? translate('staff:saved') : ''}
            </p>
          </div>
        ) : (
          <DoorView tools={tools} />
        )}
      </section>
    </div>
  )
}
