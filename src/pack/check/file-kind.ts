/** What the first bytes of a file say it is. */
export type FileKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'avif'
  | 'heic'
  | 'tiff'
  | 'svg'
  | 'mp3'
  | 'aac'
  | 'wav'
  | 'ogg'
  | 'flac'
  | 'mp4'
  | 'm4a'
  | 'webm'
  | 'glb'
  | 'pmtiles'
  | 'osm-pbf'
  | 'pdf'
  | 'zip'
  | 'html'
  | 'vtt'
  | 'json'

/** Names of kinds as people say them. */
export const KIND_NAMES: Readonly<Record<FileKind, string>> = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  gif: 'GIF',
  avif: 'AVIF',
  heic: 'HEIC',
  tiff: 'TIFF',
  svg: 'SVG',
  mp3: 'MP3',
  aac: 'AAC',
  wav: 'WAV',
  ogg: 'Ogg',
  flac: 'FLAC',
  mp4: 'MP4',
  m4a: 'M4A',
  webm: 'WebM',
  glb: 'GLB',
  pmtiles: 'PMTiles',
  'osm-pbf': 'OSM PBF',
  pdf: 'PDF',
  zip: 'ZIP',
  html: 'HTML',
  vtt: 'WebVTT',
  json: 'JSON',
}

const BY_ENDING: Readonly<Record<string, FileKind>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  avif: 'avif',
  heic: 'heic',
  tif: 'tiff',
  tiff: 'tiff',
  svg: 'svg',
  mp3: 'mp3',
  aac: 'aac',
  wav: 'wav',
  ogg: 'ogg',
  oga: 'ogg',
  opus: 'ogg',
  flac: 'flac',
  mp4: 'mp4',
  m4v: 'mp4',
  mov: 'mp4',
  m4a: 'm4a',
  webm: 'webm',
  glb: 'glb',
  pmtiles: 'pmtiles',
  pbf: 'osm-pbf',
  pdf: 'pdf',
  zip: 'zip',
  html: 'html',
  htm: 'html',
  vtt: 'vtt',
  json: 'json',
}

/** The kind that a file's name promises. */
export function kindOfName(path: string): FileKind | undefined {
  return BY_ENDING[path.slice(path.lastIndexOf('.') + 1).toLowerCase()]
}

/** The kind that a file's first bytes are; undefined where they are nothing known. */
export function kindOfBytes(bytes: Uint8Array): FileKind | undefined {
  const ascii = String.fromCharCode(...bytes.subarray(0, 16))
  if (ascii.startsWith('\u00FF\u00D8\u00FF')) return 'jpeg'
  if (ascii.startsWith('\u0089PNG\r\n\u001A\n')) return 'png'
  if (ascii.startsWith('RIFF'))
    return ascii.slice(8, 12) === 'WEBP' ? 'webp' : ascii.slice(8, 12) === 'WAVE' ? 'wav' : undefined
  if (ascii.startsWith('GIF8')) return 'gif'
  if (ascii.startsWith('II*\0') || ascii.startsWith('MM\0*')) return 'tiff'
  if (ascii.startsWith('glTF')) return 'glb'
  if (ascii.startsWith('PMTiles')) return 'pmtiles'
  if (ascii.startsWith('OggS')) return 'ogg'
  if (ascii.startsWith('fLaC')) return 'flac'
  if (ascii.startsWith('%PDF')) return 'pdf'
  if (ascii.startsWith('PK\u0003\u0004')) return 'zip'
  if (ascii.startsWith('\u001AE\u00DF\u00A3')) return 'webm'
  if (ascii.includes('OSMHeader')) return 'osm-pbf'
  if (ascii.slice(4, 8) === 'ftyp') return kindOfBrand(ascii.slice(8, 12))
  return kindOfSoundFrame(bytes, ascii) ?? kindOfText(bytes)
}

function kindOfBrand(brand: string): FileKind {
  if (brand === 'avif' || brand === 'avis') return 'avif'
  if (brand === 'heic' || brand === 'heix' || brand === 'mif1') return 'heic'
  return brand.startsWith('M4A') ? 'm4a' : 'mp4'
}

function kindOfSoundFrame(bytes: Uint8Array, ascii: string): FileKind | undefined {
  const [first = 0, second = 0] = bytes
  if (ascii.startsWith('ID3')) return 'mp3'
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined
  return (second & 0xf6) === 0xf0 ? 'aac' : (second & 0x06) === 0x02 ? 'mp3' : undefined
}

function kindOfText(bytes: Uint8Array): FileKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
  if (head.startsWith('WEBVTT')) return 'vtt'
  if (/^<!doctype html|^<html/i.test(head)) return 'html'
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]/i.test(head)) return 'svg'
  return head.startsWith('{') || head.startsWith('[') ? 'json' : undefined
}
