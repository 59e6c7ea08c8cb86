import type { ReportLanguage } from '#pack/check/message.ts'

interface StopWords {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly alt: string
  readonly narration: string
}

interface NewPackWords {
  readonly languageName: string
  readonly publisher: string
  readonly credit: string
  readonly attribution: string
  readonly source: string
  readonly placeName: string
  readonly title: (id: string) => string
  readonly summary: string
  readonly coverAlt: string
  readonly welcome: string
  readonly stops: readonly [StopWords, StopWords]
  readonly trail: { readonly title: string; readonly summary: string; readonly intro: string; readonly leg: string }
  readonly notesFile: string
  readonly notes: (id: string) => string
}

/** The words of a new pack, in the language of its curator. */
export const NEW_PACK_WORDS: Readonly<Record<ReportLanguage, NewPackWords>> = {
  fr: {
    languageName: 'Français',
    publisher: 'Votre ville',
    credit: 'Dessin provisoire de Beffroi',
    attribution: 'Plan dessiné à la main',
    source: 'Le livre ou l’archive où vous avez lu cela',
    placeName: 'Votre ville',
    title: (id) => `Une ville nommée ${id}`,
    summary: 'Deux étapes pour commencer.',
    coverAlt: 'Une tour au-dessus d’une rivière, des collines derrière elle.',
    welcome: 'Bienvenue. Écrivez ici ce que la ville dit à ses visiteurs.',
    stops: [
      {
        id: 'porte',
        title: 'La porte',
        summary: 'On entre par ici.',
        alt: 'Une porte de ville à créneaux.',
        narration:
          'Vous êtes devant la porte. Dites ici ce que l’on voit, ce que l’on ne voit plus, et une chose que l’on n’oubliera pas.',
      },
      {
        id: 'place',
        title: 'La place',
        summary: 'Le cœur de la ville.',
        alt: 'Une place entourée de trois maisons.',
        narration:
          'Vous voici sur la place. Une narration se dit en une à deux minutes : cent vingt à deux cent vingt mots.',
      },
    ],
    trail: {
      title: 'Première promenade',
      summary: 'De la porte à la place.',
      intro: 'Une courte promenade, sans marches.',
      leg: 'Passez sous la porte et suivez la rue jusqu’à la place.',
    },
    notesFile: 'LISEZMOI.md',
    notes: (id) => `# ${id}

Ce carnet passe déjà la vérification. Changez une chose à la fois, et relancez \`npx beffroi check\`.

1. \`pack.json\` : le nom de la ville, et « area » (ouest, sud, est, nord) autour d’elle.
2. \`stops/porte/stop.json\` : la position, longitude d’abord. Un clic droit sur une carte en ligne la donne.
3. \`stops/porte/fr.md\` : le titre, le résumé, la description de l’image, puis la narration.
4. \`trails/first/path.geojson\` : le chemin. geojson.io le dessine ; un enregistrement GPX convient aussi.
5. Une langue de plus : déclarez-la dans \`pack.json\`, puis copiez chaque \`fr.md\`, par exemple en \`en.md\`.

Les champs possibles s’affichent dans un éditeur comme VS Code, grâce à la ligne « $schema ».
Ce fichier-ci n’est pas publié.
`,
  },
  en: {
    languageName: 'English',
    publisher: 'Your town',
    credit: 'Stand-in drawing by Beffroi',
    attribution: 'Map drawn by hand',
    source: 'The book or archive where you read this',
    placeName: 'Your town',
    title: (id) => `A town called ${id}`,
    summary: 'Two stops to begin with.',
    coverAlt: 'A tower above a river, hills behind it.',
    welcome: 'Welcome. Write here what the town says to its visitors.',
    stops: [
      {
        id: 'gate',
        title: 'The gate',
        summary: 'The way in.',
        alt: 'A town gate with battlements.',
        narration:
          'You stand before the gate. Say here what one sees, what one sees no more, and one thing nobody will forget.',
      },
      {
        id: 'square',
        title: 'The square',
        summary: 'The heart of the town.',
        alt: 'A square with three houses around it.',
        narration:
          'Here is the square. A narration takes one or two minutes to say: a hundred and twenty to two hundred and twenty words.',
      },
    ],
    trail: {
      title: 'A first walk',
      summary: 'From the gate to the square.',
      intro: 'A short walk, without steps.',
      leg: 'Go through the gate and follow the street to the square.',
    },
    notesFile: 'README.md',
    notes: (id) => `# ${id}

This pack passes the check already. Change one thing at a time, and run \`npx beffroi check\` again.

1. \`pack.json\`: the town's name, and "area" (west, south, east, north) around it.
2. \`stops/gate/stop.json\`: the position, longitude first. A right click on an online map gives it.
3. \`stops/gate/en.md\`: title, summary, description of the picture, then the narration.
4. \`trails/first/path.geojson\`: the way. geojson.io draws it; a GPX recording will do as well.
5. One more language: declare it in \`pack.json\`, then copy each \`en.md\`, for example to \`fr.md\`.

Possible fields are shown by an editor such as VS Code, thanks to the line "$schema".
This file is not published.
`,
  },
}
