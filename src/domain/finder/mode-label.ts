const LABELS: Record<string, string> = {
  online: 'Online',
  'in-person': 'In person',
  telephone: 'By telephone',
}

/** The words for a mode. */
export function modeLabel(mode: string): string {
  return LABELS[mode] ?? mode
}
