/** What a first message is about, in the subject of an e-mail. */
export const MESSAGE_SUBJECT = 'Are you taking new clients?'

/** A first message to change as one likes: five lines, as our guide advises. It names no problem, since e-mail is not private. */
export const FIRST_MESSAGE = `Hello,

I am looking for psychodynamic therapy and found you in a list of therapists.

In a few words, what I would like help with: …
When I am free: …
How I would like to meet (online, by telephone or in person): …
What I can pay a session: …

Are you taking new clients, and could we have a short first talk? Which register are you on?

Thank you,
…`

/** An address that opens the reader's own e-mail program with the message in it. Nothing is sent until they send it. */
export function messageAddress(body: string): string {
  return `mailto:?subject=${encodeURIComponent(MESSAGE_SUBJECT)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`
}
