/** Where a reader is led when they have no connection and have not kept the page. */
export const OFFLINE_PAGE = '/offline/'

const ALWAYS = ['/', OFFLINE_PAGE, '/help-now/', '/guides/', '/issues/', '/glossary/']

interface KeepablePage {
  address: string
  /** Pages a person may have to hide are never kept on a device. */
  quickExit?: boolean
}

/** The addresses of the pages a reader can keep for reading without a connection, in a reader's order. */
export function keptPages(pages: readonly KeepablePage[]): string[] {
  return [...ALWAYS, ...pages.filter(({ quickExit }) => !quickExit).map(({ address }) => address)]
}
