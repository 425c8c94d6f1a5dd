import type { APIRoute } from 'astro'
import { CITE_FORMATS, citeName } from '~/domain/citation/cite-formats'
import { pageReference } from '~/domain/evidence/work-words'
import { loadGuides, loadIssues, loadSite } from '~/library'

interface Props {
  title: string
  address: string
  changed: string
  ending: string
}

/** A file for each guide and issue page in each format. */
export async function getStaticPaths(): Promise<{ params: { page: string }; props: Props }[]> {
  const [guides, issues] = await Promise.all([loadGuides(), loadIssues()])
  const pages = [
    ...guides.map(({ title, address, byline }) => ({ title, address, changed: byline.changed })),
    ...issues.flatMap(({ issue, address, page }) =>
      page ? [{ title: issue.title, address, changed: page.byline.changed }] : [],
    ),
  ]
  return pages.flatMap((page) =>
    CITE_FORMATS.map(({ ending }) => ({
      params: { page: `${citeName(page.address)}.${ending}` },
      props: { ...page, ending },
    })),
  )
}

/** How to cite one page of this site, in one format. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const format = CITE_FORMATS.find(({ ending }) => ending === props.ending)
  const text = format?.write(pageReference(props, await loadSite())) ?? ''
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
