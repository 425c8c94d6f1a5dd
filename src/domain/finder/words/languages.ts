import { readEntries } from '~/domain/finder/words/entry'

/** Languages by their English names, with the other names people give them. Any other of the export is known too. */
export const LANGUAGES = readEntries(
  'language',
  `
Afrikaans
Albanian
Amharic = ethiopian
Arabic = arab, arabi
Armenian
Bengali = bangla, sylheti, bangladeshi
Bosnian
British Sign Language = bsl, sign language, signing, signer, deaf
Bulgarian = bulgaria
Burmese
Cantonese = chinese, hong kong chinese
Catalan
Croatian = serbo croat
Czech = cesky
Danish
Dari
Dutch = flemish
English
Estonian
Farsi = persian, iranian
Filipino = tagalog
Finnish
French = francais, francophone
Georgian
German = deutsch
Greek = ellinika, cypriot
Gujarati = gujerati, gujurati
Hausa
Hebrew = ivrit, israeli
Hindi = hindustani
Hungarian = magyar
Icelandic
Igbo = ibo
Indonesian
Irish = irish gaelic, gaeilge
Italian = italiano
Japanese = nihongo
Kannada
Korean
Kurdish = kurmanji, sorani
Latvian
Lithuanian
Makaton
Malay
Malayalam
Maltese
Mandarin = chinese, putonghua
Marathi
Nepali
Norwegian
Pashto = pushto, afghan
Polish = polski, polska
Portuguese = brazilian, brasileiro, portugues
Punjabi = panjabi, punjab
Romanian = moldovan
Russian = russkiy
Scottish Gaelic = gaelic
Serbian
Shona
Sinhala = sinhalese
Slovak
Slovenian
Somali = somalian
Spanish = espanol, castilian, latin american
Swahili = kiswahili
Swedish
Tamil
Telugu
Thai
Tigrinya = eritrean
Turkish = turkce
Twi = akan, ashanti
Ukrainian = ukrainska
Urdu = pakistani
Vietnamese
Welsh = cymraeg
Wolof
Yiddish
Yoruba
Zulu
`,
)
