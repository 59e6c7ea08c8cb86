import { useSignal } from '@preact/signals'
import { Button } from '#kit/elements/button.tsx'
import { TouchTest } from '../touch/touch-test.tsx'
import { Row, Stepper } from './controls.tsx'
import { leftToRight } from './left-to-right.ts'
import type { SectionProps } from './staff-panel.tsx'

/** What of the glass answers, and what a finger and a sleeve are on it. */
export function TouchSection({ tools }: SectionProps) {
  const { translate, settings, operate, touch } = tools
  const { fingerMm, sleeveRatio } = settings.value
  const keptIn = useSignal<string | null>(null)
  if (touch.isTesting.value) return <TouchTest tools={tools} />
  const limit = (mm: number) => {
    tools.set({ fingerMm: Math.min(80, Math.max(8, mm)) })
  }
  const ratio = (times: number) => {
    tools.set({ sleeveRatio: Math.min(10, Math.max(1.2, Math.round(times * 10) / 10)) })
  }
  const keepMinute = async () => {
    const kept = await tools.ask<{ readonly file: string }>('recording', operate.recorded())
    keptIn.value = kept?.file ?? null
  }
  return (
    <>
      <Button
        kind="main"
        onClick={() => {
          touch.isTesting.value = true
        }}
      >
        {translate('staff:touch-test')}
      </Button>
      <Row label={translate('staff:finger-limit')}>
        <Stepper
          tools={tools}
          label={translate('staff:finger-limit')}
          value={translate('staff:millimetres', { number: fingerMm })}
          onLess={() => {
            limit(fingerMm - 1)
          }}
          onMore={() => {
            limit(fingerMm + 1)
          }}
        />
      </Row>
      <Row label={translate('staff:sleeve-limit')}>
        <Stepper
          tools={tools}
          label={translate('staff:sleeve-limit')}
          value={translate('staff:times', { number: sleeveRatio })}
          onLess={() => {
            ratio(sleeveRatio - 0.2)
          }}
          onMore={() => {
            ratio(sleeveRatio + 0.2)
          }}
        />
      </Row>
      {operate.contacts.limitReached.value > 0 && operate.settings.tuioAddress === null ? (
        <p class="staff-hint">{translate('staff:touch-limit')}</p>
      ) : null}
      <Row label={translate('staff:recording')}>
        <Button onClick={() => void keepMinute()}>{translate('staff:recording-keep')}</Button>
      </Row>
      <p class="staff-soft" role="status">
        {keptIn.value === null
          ? translate('staff:recording-help')
          : translate('staff:recording-kept', { file: leftToRight(keptIn.value) })}
      </p>
    </>
  )
}
