/** What words are called elsewhere than in books: a word, and how it is also said or heard. */
export const SPOKEN = `
cant cannot cannae canna canny
dont dnt dinnae dinna divvent dinny
want wanting wantae wannae wanty
no nae
any ony
anymore mair mer nomore nemore
going gannin
go gan gaun
myself meself mself masel masell mesel mysel maself
take tak
dying dyin
home hame
scared feart scaird
`
