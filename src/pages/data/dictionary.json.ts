import type { APIRoute } from 'astro'
import { CLAIM_COLUMNS } from '~/domain/evidence/claim-columns'
import { FINDING_COLUMNS } from '~/domain/evidence/finding-columns'

/** What each column of findings.csv (`columns`) and of claims.csv (`claimColumns`) means. */
export const GET: APIRoute = () =>
  Response.json({
    columns: FINDING_COLUMNS.map(({ name, meaning }) => ({ name, meaning })),
    claimColumns: CLAIM_COLUMNS.map(({ name, meaning }) => ({ name, meaning })),
  })
