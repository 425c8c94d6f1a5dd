/** Latin letters that do not come apart into a plain letter and an accent. */
const LETTERS: Record<string, string> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
}

/** The address of someone's profile: made from name and id, so that it stays when the list changes. */
export function profileAddress(therapist: { id: string; name: string }): string {
  return `/therapists/${[slugOf(therapist.name), therapist.id].filter(Boolean).join('-')}/`
}

/** A name in small Latin letters and hyphens: `Dr Zoë O’Neil` → `dr-zoe-oneil`. Empty where it has no Latin letters. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[øłđðħıßæœþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
