import { nameList } from './name-list'
import type { Tradition } from './tradition'

/** Traditions of the four nations and of Ireland. */
export const BRITISH_AND_IRISH: readonly Tradition[] = [
  {
    key: 'english',
    share: 31,
    women:
      nameList(`Alison, Bethany, Bridget, Charlotte, Claire, Daphne, Diane, Eleanor, Emily, Felicity, Frances,
      Georgina, Gillian, Hannah, Harriet, Helen, Hilary, Imogen, Jacqueline, Joanna, Judith, Karen, Kathryn, Laura,
      Lucy, Lydia, Marian, Melanie, Nicola, Olivia, Penelope, Philippa, Polly, Rachel, Rosalind, Rosemary, Sally,
      Sophie, Stephanie, Susannah, Tamsin, Tessa, Verity, Wendy, Zoë`),
    men: nameList(`Adrian, Barnaby, Christopher, Dominic, Edmund, Giles, Graham, Jonathan, Julian, Laurence, Malcolm,
      Martin, Matthew, Nigel, Philip, Roger, Stephen, Timothy, Toby`),
    either: nameList('Kit, Robin, Wren'),
    families:
      nameList(`Ackroyd, Aldridge, Allsop, Ashdown, Atherton, Bagshaw, Barraclough, Bracewell, Brocklehurst,
      Buckland, Butterworth, Catterall, Cobbett, Crossley, Dewhurst, Eastham, Ellery, Entwistle, Fairclough, Farthing,
      Fenwick, Garside, Gatenby, Greenhalgh, Heathcote, Hobday, Hollingsworth, Holroyd, Ibbotson, Ingham, Jowett,
      Kitching, Langley, Lightfoot, Lockwood, Loveridge, Naylor, Nettleton, Oldroyd, Ormerod, Pickering, Potts,
      Quested, Redfern, Ridgway, Saxby, Sedgwick, Tanner, Tattersall, Thackray, Tregenza, Tuffnell, Underhill,
      Vickers, Walmsley, Whitlock, Wickham, Winterbottom, Woodhouse, Wrigley, Yardley`),
    languages: [],
  },
  {
    key: 'scottish',
    share: 7,
    women: nameList(
      'Ailsa, Catriona, Eilidh, Elspeth, Fiona, Isla, Kirsty, Lorna, Mairi, Morag, Rhona, Shona',
    ),
    men: nameList('Alasdair, Callum, Euan, Fergus, Gregor, Hamish'),
    either: nameList('Blair'),
    families:
      nameList(`Abercrombie, Baird, Cairns, Carmichael, Dalgleish, Farquhar, Galbraith, Gilchrist, Haldane,
      Laidlaw, MacAskill, MacKinnon, Mactaggart, McCulloch, Menzies, Moncrieff, Pettigrew, Strachan, Tulloch, Urquhart,
      Wardlaw`),
    languages: [['Scottish Gaelic', 0.08]],
  },
  {
    key: 'welsh',
    share: 5,
    women: nameList(
      `Angharad, Bethan, Carys, Catrin, Eleri, Ffion, Lowri, Mererid, Nerys, Nia, Rhiannon, Siân`,
    ),
    men: nameList('Dafydd, Emyr, Gethin, Huw, Iwan, Rhodri'),
    families:
      nameList(`Bevan, Beynon, Bowen, Cadwaladr, Eynon, Gwilym, Howells, Llewelyn, Maddocks, Meredith, Probert,
      Prosser, Prydderch, Pugh, Treharne, Vaughan, Wynne`),
    languages: [['Welsh', 0.6]],
  },
  {
    key: 'irish',
    share: 7,
    women:
      nameList(`Aisling, Aoife, Bríd, Bronagh, Caoimhe, Ciara, Deirdre, Eimear, Gráinne, Maeve, Niamh, Orla,
      Róisín, Sinéad`),
    men: nameList('Cathal, Conor, Declan, Eoin, Fintan, Niall'),
    either: nameList('Quinn'),
    families:
      nameList(`Brannigan, Cassidy, Coyle, Devlin, Farrelly, Geraghty, Hanratty, Kiernan, Loughran, McAteer,
      McCafferty, McGlinchey, McKeown, O’Dowd, O’Hagan, Rafferty, Scullion, Tierney`),
    languages: [['Irish', 0.12]],
  },
]
