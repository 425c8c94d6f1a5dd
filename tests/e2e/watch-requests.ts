import type { Page, Request } from '@playwright/test'

/** Collects every request a page makes from now on: address, headers and body in one text each. */
export function watchRequests(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request: Request) => {
    sent.push([request.url(), JSON.stringify(request.headers()), request.postData() ?? ''].join('\n'))
  })
  return sent
}

/** Those of the requests that carry a query string, or any of the words. */
export function leaks(sent: readonly string[], words: readonly string[]): string[] {
  return sent.filter((request) => {
    const address = request.split('\n')[0] ?? ''
    return address.includes('?') || words.some((word) => request.toLowerCase().includes(word.toLowerCase()))
  })
}
