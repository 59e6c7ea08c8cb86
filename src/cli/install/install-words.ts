import type { ReportLanguage } from '#pack/check/message.ts'
import type { PackInstalled } from './install-pack.ts'

interface InstallWords {
  readonly installed: (done: PackInstalled, size: string) => string
  readonly back: (pack: string, sequence: number) => string
  readonly noWayBack: (pack: string) => string
  readonly noFrom: string
  readonly noFolder: (folder: string) => string
  readonly noPacks: (from: string) => string
  readonly failed: (pack: string, reason: string) => string
  /** By the error's name; for a version that is not trusted, by what is held against it. */
  readonly reasons: Readonly<Record<string, string>>
}

export const INSTALL_WORDS: Readonly<Record<ReportLanguage, InstallWords>> = {
  fr: {
    installed: ({ pack, sequence, changed, root }, size) =>
      `${pack} : version ${sequence} ${changed ? `installée, ${size} apportés` : 'déjà là, entière'}, ${root === undefined ? 'non signée' : `signée par ${root}`}`,
    back: (pack, sequence) => `${pack} : la version ${sequence} est de nouveau en place.`,
    noWayBack: (pack) => `${pack} : il n’y a pas de version d’avant, ou elle n’est pas entière ; rien n’a été changé.`,
    noFrom: 'Indiquez d’où installer : une clé, un dossier ou une adresse. Avec --back, indiquez --pack.',
    noFolder: (folder) => `Le dossier ${folder} n’existe pas.`,
    noPacks: (from) => `${from} n’offre aucun carnet : il y manque un catalogue lisible.`,
    failed: (pack, reason) => `${pack} : rien n’a été changé, la version en place reste. ${reason}`,
    reasons: {
      PackUnknown: 'Ce carnet n’est pas offert là.',
      PackUnreachable: 'La clé ou l’adresse ne répond pas.',
      PackDamaged: 'Un fichier est abîmé : faites une nouvelle copie (« beffroi verify » dit lequel).',
      DownloadInterrupted: 'Un fichier n’est pas venu ; relancez, ce qui est arrivé ne sera pas repris.',
      StoreFull: 'Le disque est plein.',
      SiteBusy: 'Une autre commande écrit déjà dans ce site.',
      unsigned: 'La version offerte n’est pas signée, et la ville signe les siennes.',
      'wrong-signature': 'La version offerte ne correspond pas à sa signature.',
      'other-town': 'La version offerte est signée d’une autre clé que celle de la ville.',
      older: 'La version offerte est plus ancienne que celle en place (--back remet la version d’avant).',
    },
  },
  en: {
    installed: ({ pack, sequence, changed, root }, size) =>
      `${pack}: version ${sequence} ${changed ? `installed, ${size} fetched` : 'was there, whole'}, ${root === undefined ? 'not signed' : `signed by ${root}`}`,
    back: (pack, sequence) => `${pack}: version ${sequence} is in place again.`,
    noWayBack: (pack) => `${pack}: there is no version before, or it is not whole; nothing was changed.`,
    noFrom: 'Say where to install from: a stick, a folder or an address. With --back, name a --pack.',
    noFolder: (folder) => `There is no folder ${folder}.`,
    noPacks: (from) => `${from} offers no pack: it has no catalogue that can be read.`,
    failed: (pack, reason) => `${pack}: nothing was changed, the version in place stays. ${reason}`,
    reasons: {
      PackUnknown: 'This pack is not on offer there.',
      PackUnreachable: 'The stick or address does not answer.',
      PackDamaged: 'A file is damaged: make a new copy (“beffroi verify” tells which).',
      DownloadInterrupted: 'A file did not come; run it again, what has come is not fetched twice.',
      StoreFull: 'The disk is full.',
      SiteBusy: 'Another command is writing into this site.',
      unsigned: 'The version on offer is not signed, and the town signs its own.',
      'wrong-signature': 'The version on offer does not match its signature.',
      'other-town': 'The version on offer is signed with another key than the town’s.',
      older: 'The version on offer is older than the one in place (--back puts the version before back).',
    },
  },
}
