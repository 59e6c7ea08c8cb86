import { beside } from '../shapes.ts'
import { street, type Street } from '../streets.ts'
import { around, through } from './ground.ts'
import { LEFT_QUAY, RIGHT_QUAY } from './coast.ts'

/** The named ways, in the course the facts' positions give them. */
export function mainStreets(): Street[] {
  const quay = beside(RIGHT_QUAY.slice(3), 26)
  return [
    street('major_road', 'primary', quay, { name: 'Quai Gambetta' }),
    street('major_road', 'secondary', [...beside(LEFT_QUAY.slice(0, 4), 24)], { built: true }),
    street('major_road', 'secondary', through([1.5985, 50.72835], [1.5972, 50.7291], [1.5963, 50.72985], [1.5961, 50.7306], [1.59565, 50.7315], [1.5947, 50.73225], [1.59455, 50.734], [1.5949, 50.7365], [1.5952, 50.7395], [1.5964, 50.744], [1.5978, 50.748], [1.6, 50.755]), { name: 'Boulevard Sainte-Beuve', built: false }),
    street('major_road', 'tertiary', through([1.6031, 50.7237], [1.6052, 50.7236], [1.6072, 50.72372], [1.609, 50.7238], [1.60985, 50.72388], [1.6108, 50.72412], [1.6114, 50.7242]), { name: 'Grande-Rue' }),
    street('minor_road', 'residential', through([1.6033, 50.7249], [1.60505, 50.7246], [1.6063, 50.7256], [1.6077, 50.7262]), { name: 'Rue Monsigny' }),
    street('minor_road', 'residential', through([1.6072, 50.72372], [1.6066, 50.7247], [1.6063, 50.7256])),
    street('minor_road', 'residential', through([1.6072, 50.72372], [1.6075, 50.7227], [1.6072, 50.7215])),
    street('minor_road', 'residential', through([1.6113, 50.7259], [1.6093, 50.7262], [1.6065, 50.7269], [1.6025, 50.7277], [1.5996, 50.7276])),
    street('major_road', 'secondary', through([1.6174, 50.7269], [1.6188, 50.7279], [1.6226, 50.7302], [1.629, 50.7335], [1.64, 50.738], [1.66, 50.744])),
    street('major_road', 'secondary', through([1.6153, 50.7231], [1.6168, 50.7222], [1.6203, 50.7205], [1.6282, 50.718], [1.64, 50.712], [1.66, 50.703])),
    street('minor_road', 'residential', through([1.5995, 50.7279], [1.5999, 50.7284], [1.6006, 50.7288]), { name: 'Rue du Mâchicoulis' }),
    ...bridgesAndRoads(),
    ...cliffRoad(),
  ]
}

function bridgesAndRoads(): Street[] {
  return [
    street('major_road', 'primary', through([1.5985, 50.7211], [1.6005, 50.72145], [1.6028, 50.7219], [1.605, 50.7223], [1.6072, 50.7215], [1.6102, 50.7222], [1.6128, 50.7221], [1.6153, 50.7231])),
    street('major_road', 'primary', through([1.6028, 50.7219], [1.6036, 50.7205], [1.6047, 50.7179], [1.6063, 50.7148], [1.6083, 50.7123], [1.6113, 50.7097], [1.6132, 50.7068], [1.6146, 50.7033], [1.617, 50.6993], [1.6205, 50.6933], [1.625, 50.6872])),
    street('major_road', 'secondary', through([1.5985, 50.7211], [1.5965, 50.7195], [1.596, 50.716], [1.5985, 50.711], [1.598, 50.703], [1.596, 50.692])),
    street('major_road', 'secondary', through([1.5985, 50.7211], [1.594, 50.7228], [1.5895, 50.7218], [1.583, 50.7203], [1.577, 50.7185])),
    street('highway', 'trunk', through([1.66, 50.7215], [1.645, 50.7202], [1.6335, 50.713], [1.622, 50.7075], [1.615, 50.7047], [1.604, 50.7026], [1.598, 50.7005], [1.59, 50.695]), { built: false }),
  ]
}

/** Up from the statue to the calvary, and over the plateau to the column. */
function cliffRoad(): Street[] {
  return [
    street('minor_road', 'residential', through([1.59565, 50.7315], [1.5967, 50.73185], [1.5975, 50.7325], [1.59735, 50.7331], [1.5977, 50.7342]), { name: 'Rue de la Baraque-de-l’Empereur', built: false }),
    street('minor_road', 'tertiary', through([1.5977, 50.7342], [1.5992, 50.7352], [1.6032, 50.7368], [1.6082, 50.7385], [1.6132, 50.7399], [1.6165, 50.7408])),
    street('path', 'footway', through([1.6165, 50.7408], [1.61773, 50.7412]), { name: 'Allée de la colonne', built: false }),
    street('minor_road', 'tertiary', through([1.6006, 50.7288], [1.6, 50.7301], [1.599, 50.7318], [1.5977, 50.7342])),
    street('major_road', 'secondary', through([1.6077, 50.7262], [1.6092, 50.7282], [1.6098, 50.7312], [1.6107, 50.7345], [1.6128, 50.7375], [1.6165, 50.7408], [1.6192, 50.7445], [1.6225, 50.751], [1.627, 50.758])),
  ]
}

/** The rest of the town: a plausible web, not a survey. */
export function schematicQuarters() {
  return [
    { zone: around([1.6012, 50.7254], [1.6036, 50.7224], [1.607, 50.7217], [1.6105, 50.7224], [1.61, 50.7258], [1.6062, 50.7267], [1.6003, 50.7272]), direction: [0.62, -0.78], spacingM: 82, seed: 11 },
    { zone: around([1.6004, 50.7281], [1.6062, 50.7271], [1.6108, 50.7265], [1.6126, 50.7285], [1.6115, 50.7295], [1.611, 50.7335], [1.605, 50.7342], [1.5992, 50.7338], [1.5978, 50.7318], [1.5982, 50.7302]), direction: [0.86, 0.5], spacingM: 88, seed: 23 },
    { zone: around([1.5978, 50.7262], [1.5996, 50.7237], [1.5999, 50.722], [1.5955, 50.7222], [1.589, 50.7228], [1.5878, 50.7248], [1.592, 50.7262]), direction: [0.62, -0.78], spacingM: 135, seed: 37 },
    { zone: around([1.6163, 50.723], [1.6175, 50.7222], [1.6215, 50.7206], [1.63, 50.7205], [1.6325, 50.727], [1.6295, 50.733], [1.6225, 50.736], [1.614, 50.7352], [1.612, 50.7325], [1.6119, 50.7295], [1.6137, 50.7284], [1.6172, 50.7276], [1.6193, 50.7258], [1.6195, 50.725]), direction: [0.7, 0.7], spacingM: 105, seed: 41 },
    { zone: around([1.6045, 50.7207], [1.6072, 50.721], [1.6128, 50.7215], [1.6168, 50.7215], [1.6245, 50.7178], [1.62, 50.7095], [1.614, 50.7092], [1.6088, 50.7129], [1.6056, 50.717]), direction: [0.42, -0.9], spacingM: 108, seed: 53 },
    { zone: around([1.5993, 50.7205], [1.6012, 50.7198], [1.6027, 50.716], [1.6035, 50.7135], [1.5985, 50.7118], [1.5925, 50.714], [1.5955, 50.719]), direction: [0.3, -0.95], spacingM: 115, seed: 67 },
    { zone: around([1.5985, 50.7348], [1.6092, 50.7378], [1.61, 50.734], [1.605, 50.734], [1.599, 50.7336]), direction: [0.93, 0.36], spacingM: 120, seed: 71 },
    { zone: around([1.573, 50.7225], [1.586, 50.7243], [1.5872, 50.7205], [1.579, 50.716], [1.573, 50.717]), direction: [0.86, 0.5], spacingM: 110, seed: 83 },
  ] as const
}
