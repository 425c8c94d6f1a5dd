import { z } from 'astro/zod'

/** A whole address on the web. Only http and https: another scheme, such as `javascript:`, never becomes a link. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'is not a web address: write it as https://example.org/page',
})
