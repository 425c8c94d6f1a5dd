import { localNow } from '~/domain/local-now'
import { freshenCards } from './freshen-cards'
import { freshenProfile } from './freshen-profile'

const mark = document.querySelector<HTMLElement>('[data-fresh-until]')
if (mark && Date.now() >= Number(mark.dataset['freshUntil'])) {
  const now = localNow(new Date(), mark.dataset['timeZone'] ?? '')
  freshenCards(document, now)
  freshenProfile(document, now)
}
