import { nationNames } from '~/domain/help-lines'
import { callAddress, textAddress, unbrokenNumber } from '~/domain/telephone'
import type { CrisisLine } from '~/schemas/crisis-lines'

/** A line to call or text, as a short notice shows it. */
export interface NoticeLine {
  name: string
  /** As printed, with spaces that do not break. */
  display: string
  href: string
  topic: 'any' | 'abuse'
}

const EVERYWHERE = 4

/** The lines for a notice: those that help everywhere in the UK, and the abuse line of each nation. */
export function noticeLines(lines: readonly CrisisLine[]): NoticeLine[] {
  return [...lines].sort((a, b) => a.order - b.order).flatMap(noticeLine)
}

function noticeLine({ topic, name, nations, call, text, ...line }: CrisisLine): NoticeLine[] {
  if (topic === 'young' || (topic === 'any' && nations.length < EVERYWHERE)) return []
  const shown = topic === 'abuse' ? `${nationNames({ ...line, topic, name, nations })}: ${name}` : name
  if (call)
    return [{ topic, name: shown, display: unbrokenNumber(call.display), href: callAddress(call.tel) }]
  return text ? [{ topic, name: shown, display: text.display, href: textAddress(text) }] : []
}
