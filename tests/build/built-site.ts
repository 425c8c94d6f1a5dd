import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { JSDOM } from 'jsdom'

/** A page of a built site. */
export interface Page {
  /** Its address: `/`, `/guides/does-it-work/`, `/404.html`. */
  address: string
  html: string
  document: Document
}

/** The folder the site was built into: `dist`, or the one in UNDERCURRENT_OUT. */
export const SITE = resolve(process.env['UNDERCURRENT_OUT'] ?? 'dist')

const read = new Map<string, Page[]>()

/** Every page of a built site, read once. Throws, with what to do, where there is no built site. */
export function readPages(folder = SITE): Page[] {
  const pages = read.get(folder) ?? parsePages(folder)
  read.set(folder, pages)
  return pages
}

function parsePages(folder: string): Page[] {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}. Run “npm run build” first.`)
  const parser = new new JSDOM().window.DOMParser()
  return filesOf(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(join(folder, name), 'utf8')
      return { address: addressOf(name), html, document: parser.parseFromString(html, 'text/html') }
    })
}

/** Every file of a built site, with forward slashes, in alphabetical order. */
export function filesOf(folder = SITE): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/\\/g, '/').slice(1))
    .sort()
}

/** The page at an address. Throws where there is none. */
export function pageAt(pages: readonly Page[], address: string): Page {
  const page = pages.find((candidate) => candidate.address === address)
  if (!page) throw new Error(`There is no page at ${address}.`)
  return page
}

/** The addresses of the pages for which something is wrong: a test wants none. */
export function addressesWhere(pages: readonly Page[], isWrong: (page: Page) => boolean): string[] {
  return pages.filter(isWrong).map(({ address }) => address)
}

/** Guides and issues with prose: the pages people come to read. */
export function isArticle({ address }: Page): boolean {
  return /^\/(guides|issues)\/[^/]+\/$/.test(address)
}

/** Pages that search engines and the sitemap are to have: not the 404 page, not the builders' own. */
export function isListed({ document }: Page): boolean {
  return document.querySelector('meta[name=robots]')?.getAttribute('content') !== 'noindex'
}

/** Profiles of therapists. Lists of therapists stand beside them. */
export function isProfile({ address, document }: Page): boolean {
  return /^\/therapists\/[^/]+\/$/.test(address) && document.querySelector('main .profile') !== null
}

/** Plain lists of therapists, by issue, by place, online and of all. */
export function isRoom({ document }: Page): boolean {
  return document.querySelector('main .room') !== null
}

function addressOf(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$/, '$1')}`
}
