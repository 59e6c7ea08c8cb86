/** Somewhere in France: holidays and sunrise need a place to be understood, whichever it is. */
const ANYWHERE = { lat: 50.73, lon: 1.61, address: { country_code: 'fr', country: 'France', state: 'Hauts-de-France' } }

/** Whether opening hours in OpenStreetMap syntax can be understood. Never throws for what they say. */
export async function hoursAreReadable(hours: string): Promise<boolean> {
  // Loaded only by packs that have opening hours: the library carries the holidays of the world.
  const { default: OpeningHours } = await import('opening_hours')
  try {
    return new OpeningHours(hours, ANYWHERE) instanceof OpeningHours
  } catch {
    // The library throws texts for what it cannot read.
    return false
  }
}
