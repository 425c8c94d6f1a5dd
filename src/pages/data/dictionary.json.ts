import type { APIRoute } from 'astro'
import { FINDING_COLUMNS } from '~/domain/evidence/finding-columns'

/** What each column of findings.csv means. */
export const GET: APIRoute = () =>
  Response.json({ columns: FINDING_COLUMNS.map(({ name, meaning }) => ({ name, meaning })) })
