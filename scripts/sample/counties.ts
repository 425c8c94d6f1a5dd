/** A county, council area or traditional county, with a rough centre that only tells towns of one name apart. */
export interface County {
  region: string
  /** Degrees, to within some tens of kilometres. */
  centre: { lat: number; lon: number }
}

/** Rows of name, degrees north, degrees east, by region. */
const ROWS: Record<string, readonly (readonly [string, number, number])[]> = {
  'North East': [
    ['Tyne and Wear', 54.95, -1.55],
    ['County Durham', 54.7, -1.75],
    ['Teesside', 54.57, -1.25],
    ['Northumberland', 55.2, -1.95],
  ],
  'North West': [
    ['Greater Manchester', 53.5, -2.3],
    ['Merseyside', 53.42, -2.95],
    ['Lancashire', 53.85, -2.65],
    ['Cheshire', 53.2, -2.5],
    ['Cumbria', 54.55, -2.95],
  ],
  'Yorkshire and the Humber': [
    ['West Yorkshire', 53.75, -1.7],
    ['South Yorkshire', 53.5, -1.35],
    ['North Yorkshire', 54.1, -1.35],
    ['East Riding of Yorkshire', 53.85, -0.45],
  ],
  'East Midlands': [
    ['Nottinghamshire', 53.1, -1.05],
    ['Derbyshire', 53.1, -1.6],
    ['Leicestershire', 52.65, -1.1],
    ['Northamptonshire', 52.25, -0.85],
    ['Lincolnshire', 53.05, -0.25],
  ],
  'West Midlands': [
    ['West Midlands', 52.5, -1.85],
    ['Staffordshire', 52.85, -2.05],
    ['Worcestershire', 52.2, -2.2],
    ['Herefordshire', 52.1, -2.7],
    ['Shropshire', 52.65, -2.75],
    ['Warwickshire', 52.3, -1.55],
  ],
  'East of England': [
    ['Cambridgeshire', 52.35, 0.0],
    ['Norfolk', 52.65, 0.95],
    ['Suffolk', 52.2, 1.0],
    ['Essex', 51.8, 0.6],
    ['Hertfordshire', 51.8, -0.25],
    ['Bedfordshire', 52.05, -0.45],
  ],
  London: [['Greater London', 51.5, -0.12]],
  'South East': [
    ['East Sussex', 50.9, 0.25],
    ['West Sussex', 50.95, -0.5],
    ['Kent', 51.2, 0.7],
    ['Surrey', 51.25, -0.45],
    ['Berkshire', 51.45, -1.0],
    ['Oxfordshire', 51.75, -1.3],
    ['Buckinghamshire', 51.8, -0.8],
    ['Hampshire', 51.05, -1.3],
    ['Isle of Wight', 50.68, -1.3],
  ],
  'South West': [
    ['Bristol', 51.45, -2.6],
    ['Somerset', 51.15, -2.8],
    ['Devon', 50.7, -3.8],
    ['Cornwall', 50.4, -4.9],
    ['Dorset', 50.75, -2.3],
    ['Wiltshire', 51.3, -1.9],
    ['Gloucestershire', 51.8, -2.2],
  ],
  Scotland: [
    ['City of Edinburgh', 55.93, -3.25],
    ['Glasgow City', 55.86, -4.25],
    ['Aberdeen City', 57.15, -2.15],
    ['Dundee City', 56.47, -2.95],
    ['Perth and Kinross', 56.55, -3.7],
    ['Stirling', 56.2, -4.2],
    ['Fife', 56.25, -3.15],
    ['Highland', 57.4, -4.6],
    ['South Ayrshire', 55.3, -4.65],
    ['Dumfries and Galloway', 55.05, -3.9],
    ['Scottish Borders', 55.6, -2.8],
    ['Na h-Eileanan Siar', 58.0, -6.8],
    ['Shetland Islands', 60.3, -1.25],
  ],
  Wales: [
    ['Cardiff', 51.5, -3.2],
    ['Swansea', 51.65, -4.0],
    ['Newport', 51.58, -2.98],
    ['Wrexham', 53.0, -3.0],
    ['Gwynedd', 52.9, -3.9],
    ['Conwy', 53.15, -3.75],
    ['Ceredigion', 52.25, -4.1],
    ['Carmarthenshire', 51.9, -4.2],
    ['Monmouthshire', 51.8, -2.85],
  ],
  'Northern Ireland': [
    ['County Antrim', 54.8, -6.1],
    ['County Down', 54.4, -5.95],
    ['County Londonderry', 54.95, -6.95],
    ['County Armagh', 54.3, -6.55],
    ['County Tyrone', 54.6, -7.2],
    ['County Fermanagh', 54.35, -7.65],
  ],
}

/** Every county by name. */
export const COUNTIES: ReadonlyMap<string, County> = new Map(
  Object.entries(ROWS).flatMap(([region, rows]) =>
    rows.map(([name, lat, lon]): [string, County] => [name, { region, centre: { lat, lon } }]),
  ),
)
