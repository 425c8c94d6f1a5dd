import { render } from 'astro:content'
import { sortListings } from '~/domain/finder/rank'
import { toListing, type Listing } from '~/domain/therapists/listing'
import { placeRooms, type PlaceRoom } from '~/domain/therapists/rooms'
import { buildTime, loadGuides, loadIssues, loadTherapists, type IssueRecord, type PageLink } from '~/library'
import type { ExportHeader } from '~/schemas/therapist'

/** An issue with the people who work with it. */
export interface IssueRoom extends IssueRecord {
  listings: Listing[]
}

/** Everybody, soonest first, and by issue and by place. */
export interface Rooms {
  header: ExportHeader
  /** The time the lists are true for, local. */
  now: string
  listings: Listing[]
  /** Issues somebody works with. */
  issues: IssueRoom[]
  places: PlaceRoom[]
}

/** Guides that tell a reader where else help is to be had. */
const OTHER_ROUTES = ['/guides/when-another-treatment-comes-first/', '/guides/nhs-routes/']

let loaded: { key: string; rooms: Promise<Rooms> } | undefined

/** The lists of therapists as pages show them. Made once for each export and minute. */
export async function loadRooms(): Promise<Rooms> {
  const { header, therapists } = await loadTherapists()
  const now = buildTime(header.timeZone)
  const key = `${header.exportedAt} ${therapists.length} ${now}`
  if (loaded?.key !== key) loaded = { key, rooms: makeRooms(header, therapists.map(toListing), now) }
  return loaded.rooms
}

async function makeRooms(header: ExportHeader, people: Listing[], now: string): Promise<Rooms> {
  const listings = sortListings(people, 'soonest', now)
  const issues = (await loadIssues())
    .map((record) => ({ ...record, listings: listings.filter((each) => each.issues.includes(record.id)) }))
    .filter((room) => room.listings.length > 0)
  return { header, now, listings, issues, places: placeRooms(listings) }
}

/** Guides about other routes to help, those that exist. */
export async function loadOtherRoutes(): Promise<PageLink[]> {
  const guides = await loadGuides()
  return OTHER_ROUTES.flatMap((address) => guides.find((guide) => guide.address === address) ?? [])
}

/** Where an issue's page says what else helps: the section of that name, or the page itself. Undefined without a page. */
export async function findWhatElseHelps({ address, page }: IssueRecord): Promise<string | undefined> {
  if (!page) return undefined
  const { headings } = await render(page.entry)
  const section = headings.find(({ text }) => /^(What|Who) else (helps|can help)/.test(text))
  return section ? `${address}#${section.slug}` : address
}
