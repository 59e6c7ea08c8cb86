/** Lines of each icon on a 24 × 24 ground, drawn 1.75 wide with round ends. `mirrored` ones point the other way in right-to-left text. */
export const ICON_PATHS = {
  back: { lines: ['M20 12H4.5', 'M11 5l-7 7 7 7'], mirrored: true },
  onward: { lines: ['M9 5l7 7-7 7'], mirrored: true },
  up: { lines: ['M5 15l7-7 7 7'] },
  down: { lines: ['M5 9l7 7 7-7'] },
  close: { lines: ['M6 6l12 12', 'M18 6L6 18'] },
  check: { lines: ['M4.5 12.5l5 5L19.5 7'] },
  settings: {
    lines: [
      'M4 7h9',
      'M17 7h3',
      'M15 4.8v4.4',
      'M4 17h3',
      'M11 17h9',
      'M9 14.8v4.4',
      'M4 12h2',
      'M10 12h10',
      'M8 9.8v4.4',
    ],
  },
  take: { lines: ['M12 3.5v11', 'M7 10l5 5 5-5', 'M4 15.5V19a1.5 1.5 0 0 0 1.5 1.5h13A1.5 1.5 0 0 0 20 19v-3.5'] },
  play: { lines: ['M8 5.2v13.6a.6.6 0 0 0 .92.5l10.5-6.8a.6.6 0 0 0 0-1L8.92 4.7a.6.6 0 0 0-.92.5z'] },
  pause: { lines: ['M8.5 5v14', 'M15.5 5v14'] },
  previous: { lines: ['M18 5.5v13L8.5 12z', 'M6 5.5v13'], mirrored: true },
  next: { lines: ['M6 5.5v13l9.5-6.5z', 'M18 5.5v13'], mirrored: true },
  rewind: { lines: ['M4.5 5v4.5H9', 'M5 9.3A8 8 0 1 1 4 13'] },
  forward: { lines: ['M19.5 5v4.5H15', 'M19 9.3A8 8 0 1 0 20 13'] },
  list: {
    lines: ['M9 6.5h11', 'M9 12h11', 'M9 17.5h11', 'M4.5 6.5h.01', 'M4.5 12h.01', 'M4.5 17.5h.01'],
    mirrored: true,
  },
  map: { lines: ['M9 4.5L3.5 7v12.5L9 17l6 2.5 5.5-2.5V4.5L15 7z', 'M9 4.5V17', 'M15 7v12.5'] },
  place: {
    lines: [
      'M12 21s7-6.1 7-11.4A7 7 0 0 0 5 9.600C5 14.9 12 21 12 21z',
      'M12 12a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.800z',
    ],
  },
  locate: {
    lines: [
      'M12 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12z',
      'M12 2.500V6',
      'M12 18v3.5',
      'M2.5 12H6',
      'M18 12h3.5',
      'M12 12h.01',
    ],
  },
  keypad: {
    lines: [
      'M6 5.500h.01',
      'M12 5.500h.01',
      'M18 5.500h.01',
      'M6 11h.01',
      'M12 11h.01',
      'M18 11h.01',
      'M6 16.500h.01',
      'M12 16.500h.01',
      'M18 16.500h.01',
    ],
  },
  search: { lines: ['M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14z', 'M16.2 16.200L21 21'] },
  listen: {
    lines: [
      'M4 14.500V12a8 8 0 0 1 16 0v2.5',
      'M4 14.500A2 2 0 0 1 6 13h1.500v6.500H6a2 2 0 0 1-2-2z',
      'M20 14.500a2 2 0 0 0-2-1.500h-1.500v6.500H18a2 2 0 0 0 2-2z',
    ],
  },
  speaker: {
    lines: ['M4 9.500v5h3.500l5 4V5.500l-5 4z', 'M16 9a4.2 4.2 0 0 1 0 6', 'M18.6 6.500a8 8 0 0 1 0 11'],
    mirrored: true,
  },
  captions: {
    lines: [
      'M5 5.500h14A1.5 1.5 0 0 1 20.5 7v10a1.5 1.5 0 0 1-1.5 1.500H5A1.5 1.5 0 0 1 3.5 17V7A1.5 1.5 0 0 1 5 5.500z',
      'M7 11h4',
      'M13.5 11H17',
      'M7 14.500h6',
      'M15.5 14.500H17',
    ],
  },
  length: {
    lines: [
      'M5.5 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
      'M18.5 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
      'M7.5 17H15a3 3 0 0 0 0-6H9a3 3 0 0 1 0-6h7.5',
    ],
  },
  clock: { lines: ['M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z', 'M12 7v5.200l3.3 2'] },
  climb: { lines: ['M2.5 19L9 7.500l4 6.5 2.5-3.5 6 8.500z'] },
  steps: { lines: ['M3.5 19.500h4.300v-4.700h4.300v-4.700h4.300V5.500h4.1'], mirrored: true },
  wheelchair: {
    lines: ['M10 5h.01', 'M10 8.500v6h5.500l2.5 5', 'M10 11.300h4.5', 'M7.5 11.800a4.8 4.8 0 1 0 6.3 6.2'],
    mirrored: true,
  },
  stroller: {
    lines: [
      'M5 10.500h14a7 7 0 0 0-7-7v7',
      'M5 10.500L3.8 7H2.5',
      'M5 10.500a7 7 0 0 0 5 6h4a5.5 5.5 0 0 0 5-6',
      'M8.5 20.500a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.400z',
      'M15.5 20.500a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.400z',
    ],
    mirrored: true,
  },
  bench: { lines: ['M3.5 8.500h17', 'M3.5 13h17', 'M6 13v6', 'M18 13v6', 'M6 8.500V13', 'M18 8.500V13'] },
  language: {
    lines: [
      'M4 6h9',
      'M8.5 4v2',
      'M11 6c-.8 3.8-3.2 6.8-6.5 8.5',
      'M6 9c1.2 2.4 3.2 4.3 5.5 5.5',
      'M12.5 20l4-9.5 4 9.5',
      'M13.9 17h5.2',
    ],
  },
  walk: {
    lines: [
      'M13 4.500h.01',
      'M12.5 8l-1.8 5.5 3.3 2.800V20',
      'M10.7 13.500L8 20',
      'M12.5 8L9 9.8 8 12.5',
      'M12.5 8l2.3 3 2.7.8',
    ],
    mirrored: true,
  },
  offline: {
    lines: [
      'M3 3l18 18',
      'M8.5 16.200a5 5 0 0 1 6-.8',
      'M5 12.700a10 10 0 0 1 4.5-2.5',
      'M13.5 10a10 10 0 0 1 5.5 2.7',
      'M2 9.200a15 15 0 0 1 4-2.6',
      'M10.5 5.300A15 15 0 0 1 22 9.2',
      'M12 20h.01',
    ],
  },
  remove: { lines: ['M4 6.500h16', 'M9 6.500V4h6v2.5', 'M6 6.500l1 14h10l1-14', 'M10 10.500v6', 'M14 10.500v6'] },
  info: { lines: ['M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z', 'M12 11v5.5', 'M12 7.600h.01'] },
  warning: { lines: ['M12 4L2.8 19.500h18.400z', 'M12 10v4.5', 'M12 17h.01'] },
  share: {
    lines: ['M12 15V3.5', 'M7.5 8L12 3.5 16.5 8', 'M5 12.500V19a1.5 1.5 0 0 0 1.5 1.500h11A1.5 1.5 0 0 0 19 19v-6.5'],
  },
  install: {
    lines: [
      'M7 2.500h10A1.5 1.5 0 0 1 18.5 4v16a1.5 1.5 0 0 1-1.5 1.500H7A1.5 1.5 0 0 1 5.5 20V4A1.5 1.5 0 0 1 7 2.500z',
      'M12 7v7',
      'M9 11.200l3 3 3-3',
      'M10.5 18.500h3',
    ],
  },
  elsewhere: {
    lines: [
      'M14 4.500h5.500V10',
      'M19.5 4.500l-9 9',
      'M17 14v4.500A1.5 1.5 0 0 1 15.5 20h-10A1.5 1.5 0 0 1 4 18.500v-10A1.5 1.5 0 0 1 5.5 7H10',
    ],
    mirrored: true,
  },
  again: { lines: ['M19.5 4.500V9.500h-5', 'M19 9.300A8 8 0 1 0 20 13'] },
  moon: { lines: ['M20 14.500A8.5 8.5 0 1 1 9.5 4a6.7 6.7 0 0 0 10.5 10.500z'] },
  more: { lines: ['M5.5 12h.01', 'M12 12h.01', 'M18.5 12h.01'] },
  text: { lines: ['M4 18.500L9 6l5 12.5', 'M5.7 14.500h6.6', 'M15 18.500l3-7.5 3 7.5', 'M16 16h4'] },
} as const satisfies Readonly<Record<string, IconDrawing>>

interface IconDrawing {
  readonly lines: readonly string[]
  readonly mirrored?: true
}

export type IconName = keyof typeof ICON_PATHS
