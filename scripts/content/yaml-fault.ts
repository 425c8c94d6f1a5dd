import type { YAMLError } from 'yaml'

/** What is wrong, and what to do about it. */
interface Words {
  message: string
  mend: string
}

const QUOTE = 'Put the whole text in double quotation marks, such as title: "Therapy: what is it?"'

const WORDS: Partial<Record<YAMLError['code'], Words>> = {
  BLOCK_AS_IMPLICIT_KEY: { message: 'This text has a colon and a space in it.', mend: QUOTE },
  BAD_SCALAR_START: { message: 'A text cannot start with this sign.', mend: QUOTE },
  BAD_ALIAS: { message: 'A text cannot start with this sign.', mend: QUOTE },
  UNEXPECTED_TOKEN: { message: 'Here is more than one value.', mend: QUOTE },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line is not a key and its value.',
    mend: 'Write the key, a colon, a space and the value, such as order: 1',
  },
  MISSING_CHAR: {
    message: 'A quotation mark or a bracket opens here and is not closed.',
    mend: 'Add the second one where the text or the list ends.',
  },
  BAD_INDENT: {
    message: 'The lines before this do not end properly, or this one starts too far left.',
    mend: 'Look for a bracket that is not closed, and for lines of one list that start at different places.',
  },
  DUPLICATE_KEY: { message: 'This key is here a second time.', mend: 'Keep one of the two.' },
  TAB_AS_INDENT: { message: 'This line starts with a tab.', mend: 'Use spaces.' },
  BAD_DQ_ESCAPE: { message: 'This backslash means nothing here.', mend: 'Take it out, or write it twice.' },
}

/** A YAML parser's complaint in an editor's words. */
export function yamlFault(error: YAMLError): Words {
  return (
    WORDS[error.code] ?? {
      message: `This cannot be read: ${error.message.replace(/ at line \d[\s\S]*$/, '')}.`,
      mend: 'Look for a missing quotation mark, comma, bracket or space after a colon.',
    }
  )
}
