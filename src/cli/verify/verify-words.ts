import type { ReportLanguage } from '#pack/check/message.ts'
import type { Finding, FindingCode, Verified, VerifiedPack } from './finding.ts'

interface VerifyWords {
  readonly noFolder: (folder: string) => string
  readonly pack: (pack: VerifiedPack, megabytes: string) => string
  readonly finding: Readonly<Record<FindingCode, string>>
  readonly remedy: Readonly<Record<FindingCode, string>>
  readonly severity: Readonly<Record<Finding['severity'], string>>
  readonly end: (verified: Verified, errors: number, megabytes: string) => string
}

const REBUILD_FR = 'Refabriquez le site (beffroi build), puis copiez-le de nouveau.'
const REBUILD_EN = 'Build the site again (beffroi build) and copy it again.'

export const VERIFY_WORDS: Readonly<Record<ReportLanguage, VerifyWords>> = {
  fr: {
    noFolder: (folder) => `Le dossier ${folder} n’existe pas.`,
    pack: ({ id, sequence, files, whole, root, signedOn }, megabytes) =>
      `${id}, version ${sequence} : ${files} fichiers, ${megabytes} Mo, ${whole ? 'entier' : 'incomplet'}, ${root === undefined ? 'non signé' : `signé le ${signedOn} par ${root}`}`,
    finding: {
      'catalogue-missing': 'le catalogue manque',
      'catalogue-damaged': 'le catalogue est illisible',
      'catalogue-behind': 'le catalogue annonce une autre version que latest.json',
      'pack-not-offered': 'ce carnet n’est pas au catalogue',
      'latest-missing': 'rien ne dit quelle version est la plus récente',
      'latest-damaged': 'le fichier qui dit quelle version est la plus récente est illisible',
      'manifest-missing': 'la liste des fichiers de la version la plus récente manque',
      'manifest-damaged': 'cette liste de fichiers est abîmée',
      'object-missing': 'ce fichier manque',
      'object-damaged': 'ce fichier est abîmé',
      'file-unknown': 'aucun carnet ne connaît ce fichier',
      'signature-wrong': 'la signature n’est pas celle de ce carnet',
      'signature-file-behind': 'le fichier .sig ne dit pas la même chose que latest.json',
      'other-town': 'ce carnet est signé d’une autre clé que celle attendue (pinned-keys.json)',
      unsigned: 'ce carnet n’est pas signé, alors qu’une clé est attendue (pinned-keys.json)',
      'secret-key-inside': 'une clé secrète se trouve dans ce qui est publié',
    },
    remedy: {
      'catalogue-missing': REBUILD_FR,
      'catalogue-damaged': REBUILD_FR,
      'catalogue-behind': 'Copiez catalogue.json et packs/ ensemble, catalogue.json en dernier.',
      'pack-not-offered': 'Refabriquez ce carnet, ou supprimez son dossier.',
      'latest-missing': REBUILD_FR,
      'latest-damaged': REBUILD_FR,
      'manifest-missing': 'Copiez de nouveau le dossier packs/.',
      'manifest-damaged': 'Copiez de nouveau ce fichier.',
      'object-missing': 'Copiez de nouveau le dossier objects/.',
      'object-damaged': 'Copiez de nouveau ce fichier ; si cela recommence, changez de clé ou de disque.',
      'file-unknown': 'Il peut être supprimé.',
      'signature-wrong': 'Refabriquez le carnet avec vos clés. Si le site est en ligne, cherchez qui y a écrit.',
      'signature-file-behind': 'Copiez de nouveau le dossier packs/.',
      'other-town': 'N’utilisez pas cette copie avant d’avoir demandé à la ville.',
      unsigned: 'Refabriquez le carnet avec vos clés (--keys).',
      'secret-key-inside': 'Retirez-la aussitôt, et si elle a été en ligne, remplacez vos clés (beffroi keys rotate).',
    },
    severity: { error: 'erreur', warning: 'avertissement' },
    end: ({ filesRead }, errors, megabytes) =>
      `${filesRead} fichiers relus (${megabytes} Mo) : ${errors === 0 ? 'tout est entier.' : errors === 1 ? '1 erreur.' : `${errors} erreurs.`}`,
  },
  en: {
    noFolder: (folder) => `There is no folder ${folder}.`,
    pack: ({ id, sequence, files, whole, root, signedOn }, megabytes) =>
      `${id}, version ${sequence}: ${files} files, ${megabytes} MB, ${whole ? 'whole' : 'not whole'}, ${root === undefined ? 'not signed' : `signed on ${signedOn} by ${root}`}`,
    finding: {
      'catalogue-missing': 'the catalogue is missing',
      'catalogue-damaged': 'the catalogue cannot be read',
      'catalogue-behind': 'the catalogue offers another version than latest.json',
      'pack-not-offered': 'this pack is not in the catalogue',
      'latest-missing': 'nothing says which version is the newest',
      'latest-damaged': 'the file that says which version is the newest cannot be read',
      'manifest-missing': 'the list of files of the newest version is missing',
      'manifest-damaged': 'this list of files is damaged',
      'object-missing': 'this file is missing',
      'object-damaged': 'this file is damaged',
      'file-unknown': 'no pack knows this file',
      'signature-wrong': 'the signature is not of this content',
      'signature-file-behind': 'the .sig file does not say the same as latest.json',
      'other-town': 'this pack is signed with another key than the one expected (pinned-keys.json)',
      unsigned: 'this pack is not signed, and a key is expected (pinned-keys.json)',
      'secret-key-inside': 'a secret key lies in what is published',
    },
    remedy: {
      'catalogue-missing': REBUILD_EN,
      'catalogue-damaged': REBUILD_EN,
      'catalogue-behind': 'Copy catalogue.json and packs/ together, catalogue.json last.',
      'pack-not-offered': 'Build this pack again, or delete its folder.',
      'latest-missing': REBUILD_EN,
      'latest-damaged': REBUILD_EN,
      'manifest-missing': 'Copy the folder packs/ again.',
      'manifest-damaged': 'Copy this file again.',
      'object-missing': 'Copy the folder objects/ again.',
      'object-damaged': 'Copy this file again; if it happens again, change the stick or the disk.',
      'file-unknown': 'It can be deleted.',
      'signature-wrong': 'Build the pack again with your keys. If the site is online, find out who has written to it.',
      'signature-file-behind': 'Copy the folder packs/ again.',
      'other-town': 'Do not use this copy before you have asked the town.',
      unsigned: 'Build the pack again with your keys (--keys).',
      'secret-key-inside': 'Take it out at once and, if it was online, replace your keys (beffroi keys rotate).',
    },
    severity: { error: 'error', warning: 'warning' },
    end: ({ filesRead }, errors, megabytes) =>
      `${filesRead} files read (${megabytes} MB): ${errors === 0 ? 'everything is whole.' : errors === 1 ? '1 error.' : `${errors} errors.`}`,
  },
}
