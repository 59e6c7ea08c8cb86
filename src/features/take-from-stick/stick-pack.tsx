import { useState } from 'preact/hooks'
import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import type { PartId } from '#domain/built-pack/manifest.ts'
import {
  essentialParts,
  exhibitionParts,
  type FolderOffer,
  type TakePlan,
  type TakeProgress,
} from '#domain/built-pack/pack-source.ts'
import { bestLanguage } from '#domain/language/language.ts'
import { Button } from '#kit/elements/button.tsx'
import { Chip } from '#kit/elements/chip.tsx'
import { ProgressBar } from '#kit/elements/progress-bar.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { useScreen } from '#kit/screen/use-screen.ts'
import { troubleKey } from './trouble-key.ts'

export interface StickPackProps {
  readonly entry: CatalogueEntry
  readonly offer: FolderOffer
}

type Taking =
  | { readonly kind: 'idle' | 'done' }
  | { readonly kind: 'running'; readonly progress: TakeProgress }
  | { readonly kind: 'failed'; readonly cause: unknown }

/** One pack of a stick: who signed it, what taking it means, and that it is there. */
export function StickPack({ entry, offer }: StickPackProps) {
  const { session, shelf, app, announce } = useScreen()
  const { translate, format, contentLanguage, interfaceLanguage, settings } = session
  const [taking, setTaking] = useState<Taking>({ kind: 'idle' })
  const wanted = [contentLanguage.value, interfaceLanguage.value, 'en']
  const language = bestLanguage(wanted, entry.languages, settings.value.version)
  const title = entry.texts[language]?.title ?? entry.id
  const known = useLoaded(
    async (signal) => {
      const had = (await shelf.installed()).find(({ id }) => id === entry.id)
      // Who takes from a stick may have no network afterwards: exhibitions come with it. Who has chosen before keeps to that.
      const more = had?.parts ?? exhibitionParts(language, Object.keys(entry.bytes))
      const parts: readonly PartId[] = [...new Set([...essentialParts(language), ...more])]
      try {
        return { parts, had, plan: await offer.plan(entry.id, parts, { signal }) }
      } catch (cause) {
        return { parts, had, refused: cause }
      }
    },
    [entry.id, offer, taking.kind === 'done'],
  )

  const take = async (parts: readonly PartId[]) => {
    const nothingYet: TakeProgress = { doneBytes: 0, totalBytes: 0, doneFiles: 0, totalFiles: 0 }
    setTaking({ kind: 'running', progress: nothingYet })
    try {
      await offer.take(entry.id, parts, {
        onProgress: (progress) => {
          setTaking({ kind: 'running', progress })
        },
      })
      // A stick is for where no network is: the app is kept if it can be, and is no reason to say no.
      await app.keep().catch(() => undefined)
      setTaking({ kind: 'done' })
      announce(translate('take-from-stick:taken', { town: title }))
    } catch (cause) {
      setTaking({ kind: 'failed', cause })
    }
  }

  if (known === undefined) return <li class="stick-pack" aria-busy="true" />
  const failure = taking.kind === 'failed' ? taking.cause : known.refused
  const isHere =
    known.had !== undefined && known.plan?.manifestSha256 === known.had.manifest && known.plan.missingBytes === 0
  return (
    <li class="stick-pack">
      <h2 lang={language} dir="auto">
        {title}
      </h2>
      {known.plan === undefined ? null : <SignedWords plan={known.plan} />}
      {failure === undefined ? null : <p role="alert">{translate(`take-from-stick:${troubleKey(failure)}`)}</p>}
      {taking.kind === 'running' ? (
        <Progress progress={taking.progress} />
      ) : isHere ? (
        <>
          <Chip icon="check" tone="moss">
            {translate('take-from-stick:ready')}
          </Chip>
          <Button wide icon="walk" href={hrefOf({ screen: 'discover-town', pack: entry.id })}>
            {translate('take-from-stick:open')}
          </Button>
        </>
      ) : known.plan === undefined ? null : (
        <Button kind="main" wide icon="take" onClick={() => void take(known.parts)}>
          {translate(known.had === undefined ? 'take-from-stick:take' : 'take-from-stick:update', {
            size: format.bytes(known.plan.missingBytes),
          })}
        </Button>
      )}
    </li>
  )
}

function SignedWords({ plan: { signature } }: { readonly plan: TakePlan }) {
  const { session } = useScreen()
  const { translate, format } = session
  return (
    <p class="stick-pack-signed">
      {signature === undefined
        ? translate('take-from-stick:unsigned')
        : translate('take-from-stick:signed', { date: format.date(signature.atMs) })}
    </p>
  )
}

function Progress({ progress: { doneBytes, totalBytes } }: { readonly progress: TakeProgress }) {
  const { session } = useScreen()
  const { translate, format } = session
  const words = translate('take-from-stick:progress', {
    done: format.bytes(doneBytes),
    total: format.bytes(totalBytes),
  })
  return (
    <>
      <p>{words}</p>
      <ProgressBar
        share={totalBytes === 0 ? 0 : doneBytes / totalBytes}
        label={translate('take-from-stick:under-way')}
        words={words}
      />
    </>
  )
}
