/** Writes words only where they have changed, so that nothing else is laid out again. */
export function putText(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text
}
