/**
 * What a page of Beffroi may do: nothing but its own files, no HTML from strings, one Trusted Types policy whose name
 * must be `default` because MapLibre asks for its worker by a plain string.
 * Sounds and pictures out of the device's store are `blob:` addresses.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** At the curator's desk the studio frames the phone and the table, all of one origin. */
export const DESK_POLICY = CONTENT_SECURITY_POLICY.replace("frame-src 'none'", "frame-src 'self'").replace(
  "frame-ancestors 'none'",
  "frame-ancestors 'self'",
)

/** On the glass of a kept table a page opens no window, prints nothing and asks nothing, whatever a script of it may try. */
export const TABLE_POLICY = `${CONTENT_SECURITY_POLICY}; sandbox allow-scripts allow-same-origin`

const POWERS_REFUSED = ['microphone', 'payment', 'usb', 'serial', 'midi', 'display-capture']

/** Sent with every answer; `docs/publish.md` gives them for other servers. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': ['geolocation=(self)', 'camera=(self)', ...POWERS_REFUSED.map((power) => `${power}=()`)].join(
    ', ',
  ),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}
