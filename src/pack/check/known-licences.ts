/** SPDX identifiers under which towns publish texts, pictures, sounds, data and code. Source: spdx.org/licenses. */
export const KNOWN_LICENCES: ReadonlySet<string> = new Set([
  'CC0-1.0', 'PDDL-1.0', 'CC-PDDC', 'Unlicense',
  ...['CC-BY', 'CC-BY-SA', 'CC-BY-ND', 'CC-BY-NC', 'CC-BY-NC-SA', 'CC-BY-NC-ND'].flatMap((name) => ['1.0', '2.0', '2.5', '3.0', '4.0'].map((version) => `${name}-${version}`)),
  'CC-BY-2.0-FR', 'CC-BY-SA-2.0-FR', 'CC-BY-3.0-DE', 'CC-BY-SA-3.0-DE', 'CC-BY-3.0-NL',
  'etalab-2.0', 'ODbL-1.0', 'ODC-By-1.0', 'OGL-UK-3.0', 'OGL-Canada-2.0', 'DL-DE-BY-2.0', 'DL-DE-ZERO-2.0', 'CDLA-Permissive-2.0', 'CDLA-Sharing-1.0',
  'EUPL-1.1', 'EUPL-1.2', 'MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MPL-2.0',
  'GPL-2.0-only', 'GPL-2.0-or-later', 'GPL-3.0-only', 'GPL-3.0-or-later', 'LGPL-2.1-or-later', 'LGPL-3.0-or-later', 'AGPL-3.0-only', 'AGPL-3.0-or-later',
  'OFL-1.1', 'LAL-1.3', 'GFDL-1.3-only', 'GFDL-1.3-or-later', 'CECILL-2.1', 'CECILL-B', 'CECILL-C',
])
