import type { ReportLanguage } from '#pack/check/message.ts'
import { KEY_FILES, type KeysTrouble, type KeysUnusable } from './keys-folder.ts'

interface KeysWords {
  readonly made: (folder: string, root: string) => readonly string[]
  readonly rotated: (folder: string, version: number, root: string, isRoot: boolean) => readonly string[]
  readonly shown: (version: number, root: string, signing: string) => readonly string[]
  readonly pinned: (packs: readonly string[], file: string) => string
  readonly unusable: (cause: KeysUnusable) => string
  readonly signedBefore: (pack: string) => string
  readonly openKey: (path: string) => string
}

const UNUSABLE_FR: Readonly<Record<KeysTrouble, (path: string) => string>> = {
  exist: (path) =>
    `${path} existe déjà : rien n’a été changé. Une clé ne s’écrase pas ; « beffroi keys rotate » la remplace.`,
  'inside-site': (path) =>
    `${path} est un dossier publié : une clé secrète n’y a pas sa place. Choisissez un autre dossier.`,
  'no-letters': (path) =>
    `${path} manque ou est illisible : sans lui, les clés ne servent pas. Reprenez-le de votre copie.`,
  'no-root': (path) => `${path} manque ou est illisible : remettez-y la clé racine, le temps de cette commande.`,
  'no-signing': (path) =>
    `${path} manque ou est illisible : rien n’a été publié, car rien ne serait signé. Reprenez-le de votre copie, ou remplacez-le (« beffroi keys rotate »).`,
  'other-signing': (path) =>
    `${path} n’est pas la clé que nomme ${KEY_FILES.letters} : reprenez les deux de la même copie.`,
}

const UNUSABLE_EN: Readonly<Record<KeysTrouble, (path: string) => string>> = {
  exist: (path) =>
    `${path} is there already: nothing was changed. A key is never written over; “beffroi keys rotate” replaces it.`,
  'inside-site': (path) => `${path} is a published folder: no place for a secret key. Choose another folder.`,
  'no-letters': (path) =>
    `${path} is missing or cannot be read: the keys are of no use without it. Take it from your copy.`,
  'no-root': (path) =>
    `${path} is missing or cannot be read: put the root key back there for the time of this command.`,
  'no-signing': (path) =>
    `${path} is missing or cannot be read: nothing was published, because nothing would be signed. Take it from your copy, or replace it (“beffroi keys rotate”).`,
  'other-signing': (path) => `${path} is not the key that ${KEY_FILES.letters} names: take both from the same copy.`,
}

export const KEYS_WORDS: Readonly<Record<ReportLanguage, KeysWords>> = {
  fr: {
    made: (folder, root) => [
      `Clés créées dans ${folder}. La ville sera reconnue à ${root}`,
      `  1. Mettez ${KEY_FILES.root} sur deux clés USB, au coffre, et supprimez-le de ce poste : il ne sert qu’à changer de clés.`,
      `  2. Gardez une copie de ${KEY_FILES.signing} et de ${KEY_FILES.letters} : « beffroi build » en a besoin à chaque publication.`,
      '  3. N’envoyez jamais un fichier .key, ne le publiez pas, ne le mettez pas dans git. Les fichiers .pub peuvent être montrés à tous.',
      'Qui perd la clé racine ne peut plus changer de clés ; docs/publish.md dit quoi faire.',
    ],
    rotated: (folder, version, root, isRoot) => [
      `${isRoot ? 'Clé racine et clé de signature remplacées' : 'Clé de signature remplacée'} dans ${folder} : lettre ${version}, racine ${root}`,
      '  1. Refabriquez et republiez chaque carnet : tous seront signés de la nouvelle clé.',
      `  2. Remettez ${KEY_FILES.root} au coffre et supprimez-le de ce poste ; détruisez les anciens fichiers .key.*`,
      `  3. Copiez de nouveau ${KEY_FILES.signing} et ${KEY_FILES.letters}.`,
    ],
    shown: (version, root, signing) => [
      `lettre ${version}`,
      `racine     ${root}`,
      `signature  ${signing}`,
      `Pour vérifier avec minisign : minisign -V -P ${signing} -m <manifeste>.json -x <manifeste>.json.sig`,
    ],
    pinned: (packs, file) =>
      `${file} : ${packs.join(', ')}. L’application fabriquée ensuite n’acceptera ces carnets que de cette ville.`,
    unusable: ({ trouble, path }) => UNUSABLE_FR[trouble](path),
    signedBefore: (pack) =>
      `${pack} : rien n’a été publié. La version en place est signée, et les clés ne sont pas là ; les téléphones refuseraient une version sans signature. Indiquez vos clés avec --keys.`,
    openKey: (path) => `Attention : d’autres comptes de ce poste peuvent lire ${path}. Refermez-le : chmod 600 ${path}`,
  },
  en: {
    made: (folder, root) => [
      `Keys made in ${folder}. The town will be known by ${root}`,
      `  1. Put ${KEY_FILES.root} on two USB sticks, in a safe, and delete it from this machine: it is only needed to change keys.`,
      `  2. Keep a copy of ${KEY_FILES.signing} and ${KEY_FILES.letters}: “beffroi build” needs them each time it publishes.`,
      '  3. Never send a .key file, never publish it, never put it into git. The .pub files may be shown to anyone.',
      'Whoever loses the root key cannot change keys any more; docs/publish.md says what to do.',
    ],
    rotated: (folder, version, root, isRoot) => [
      `${isRoot ? 'Root key and signing key replaced' : 'Signing key replaced'} in ${folder}: letter ${version}, root ${root}`,
      '  1. Build and publish every pack again: all will be signed with the new key.',
      `  2. Put ${KEY_FILES.root} back into the safe and delete it from this machine; destroy the old .key.* files.`,
      `  3. Copy ${KEY_FILES.signing} and ${KEY_FILES.letters} anew.`,
    ],
    shown: (version, root, signing) => [
      `letter ${version}`,
      `root     ${root}`,
      `signing  ${signing}`,
      `To check with minisign: minisign -V -P ${signing} -m <manifest>.json -x <manifest>.json.sig`,
    ],
    pinned: (packs, file) =>
      `${file}: ${packs.join(', ')}. An app built from here on takes these packs from this town only.`,
    unusable: ({ trouble, path }) => UNUSABLE_EN[trouble](path),
    signedBefore: (pack) =>
      `${pack}: nothing was published. The version in place is signed and the keys are not here; phones would refuse a version without a signature. Name your keys with --keys.`,
    openKey: (path) => `Beware: other accounts of this machine can read ${path}. Close it: chmod 600 ${path}`,
  },
}
