import { nameList } from './name-list'
import type { Tradition } from './tradition'

/** West and East African and Caribbean traditions. */
export const AFRICAN_AND_CARIBBEAN: readonly Tradition[] = [
  {
    key: 'yoruba',
    share: 2,
    women: nameList('Abimbola, Deborah, Folake, Morenike, Titilayo, Yewande'),
    men: nameList('Babajide, Olumide, Segun'),
    families: nameList('Adebayo, Adeyemi, Afolabi, Fagbemi, Ogunleye, Oladipo, Olatunji, Oyelade, Sowande'),
    languages: [['Yoruba', 0.7]],
  },
  {
    key: 'igbo',
    share: 2,
    women: nameList('Adaeze, Blessing, Chidinma, Ifeoma, Nkechi, Obiageli, Uzoamaka'),
    men: nameList('Chibuzo, Emeka, Obinna'),
    families: nameList('Anyanwu, Chukwuma, Ezeudu, Mbah, Nwachukwu, Okeke, Okonkwo, Onuoha, Uzoma'),
    languages: [['Igbo', 0.7]],
  },
  {
    key: 'ghanaian',
    share: 2,
    women: nameList('Abena, Adwoa, Akosua, Esi, Patience, Yaa'),
    men: nameList('Ekow, Kwabena, Yaw'),
    families: nameList('Acheampong, Agyeman, Amoah, Asare, Danquah, Frimpong, Ofori, Quartey, Sarpong'),
    languages: [['Twi', 0.7]],
  },
  {
    key: 'somali',
    share: 1,
    women: nameList('Hodan, Ifrah, Sagal, Ubah'),
    men: nameList('Abdirahman, Liban'),
    families: nameList('Abdullahi, Hersi, Jama, Warsame, Yusuf'),
    languages: [
      ['Somali', 0.95],
      ['Arabic', 0.25],
      ['Swahili', 0.1],
    ],
  },
  {
    key: 'caribbean',
    share: 5,
    women: nameList(
      'Beverley, Claudette, Denise, Jacinth, Lorraine, Marcia, Monique, Shanice, Simone, Sonia, Yvette',
    ),
    men: nameList('Clive, Delroy, Errol, Leon, Marlon'),
    either: nameList('Jordan'),
    families:
      nameList(`Beckford, Bogle, Cumberbatch, Dacosta, Forde, Gayle, Hinds, Hylton, Lashley, Pinnock, Pryce,
      Stapleton, Walcott, Wedderburn, Whyte`),
    languages: [],
  },
]
