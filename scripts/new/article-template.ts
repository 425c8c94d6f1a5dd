/** What the front matter of a new guide starts with. */
export interface ArticleStart {
  title: string
  author: string
  order: number
  /** The day it is begun, an ISO day. */
  today: string
}

const MONTHS_TO_REVIEW = 6

/**
 * A new guide. Its description is too short and its citation names no work, so that the check says what is still to be
 * written and nothing of this can be published by mistake.
 */
export function articleTemplate({ title, author, order, today }: ArticleStart): string {
  return `---
title: ${JSON.stringify(title)}
description: "What will a reader find here? Say it in 120 to 155 characters."
order: ${order}
shelf: first
author: ${author}
published: ${today}
changed: ${today}
nextReview: ${monthsLater(today, MONTHS_TO_REVIEW)}
related: []
---

<KeyPoints>

- The one thing to take away, with its source [@name-a-reference].

</KeyPoints>

## A heading that says something

Short sentences, one thought each. Every factual sentence has its source [@name-a-reference].
`
}

/** The same day some months later, or the last day of that month. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
