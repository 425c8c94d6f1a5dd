/** The address of a guide. */
export function guideAddress(id: string): string {
  return `/guides/${id}/`
}

/** The address of an issue's page. */
export function issueAddress(id: string): string {
  return `/issues/${id}/`
}

/** The address of a page about the site. */
export function sitePageAddress(id: string): string {
  return `/${id}/`
}

/** The address of a work's page in the evidence room. */
export function referenceAddress(id: string): string {
  return `/evidence/${id}/`
}

/** Addresses whose pages are made by code rather than by one file of prose. */
export const FIXED_ADDRESSES = [
  '/',
  '/guides/',
  '/issues/',
  '/evidence/',
  '/evidence/data/',
  '/evidence/methods/',
  '/evidence/works/',
  '/therapists/',
  '/therapists/apply/',
  '/therapists/in/',
  '/search/',
  '/help-now/',
  '/comfort/',
  '/shortlist/',
]

/** The components articles may use; `components/article/vocabulary.ts` provides them. */
export const ARTICLE_VOCABULARY = [
  'KeyPoints',
  'Note',
  'PullFigure',
  'HelpNow',
  'SessionShape',
  'EvidenceKinds',
  'VerdictLadder',
  'CourseCost',
  'Finding',
  'ForestPlot',
  'Claim',
  'CorrectionsLog',
]

/** Files of prose that code links to by address, from the header, the footer, the front page or a profile. */
export const FILES_LINKED_BY_CODE = [
  'articles/what-is-psychodynamic-therapy.mdx',
  'articles/does-it-work.mdx',
  'articles/finding-a-therapist.mdx',
  'pages/about.mdx',
  'pages/accessibility.mdx',
  'pages/corrections.mdx',
  'pages/editorial-policy.mdx',
  'pages/privacy.mdx',
]

/** The name of a page's share card: `/guides/does-it-work/` → `guides-does-it-work`, `/` → `home`. */
export function cardName(address: string): string {
  return address.split('/').filter(Boolean).join('-') || 'home'
}
