/** Where a column's value goes in a record, and how it is read. */
export interface CsvColumn {
  name: string
  path: readonly (string | number)[]
  as: 'text' | 'number' | 'flag' | 'list'
}

/** How many places and registers one row may have: `town`, `town_2`, `town_3`, `town_4`. */
const MOST = 4

const column = (name: string, path: CsvColumn['path'] = [name], as: CsvColumn['as'] = 'text'): CsvColumn => ({
  ...{ name, path, as },
})

const FIXED: readonly CsvColumn[] = [
  ...['id', 'name', 'title', 'pronouns', 'gender', 'bio'].map((name) => column(name)),
  ...['modes', 'issues', 'modalities', 'languages'].map((name) => column(name, [name], 'list')),
  column('fee_min', ['fee', 'min'], 'number'),
  column('fee_max', ['fee', 'max'], 'number'),
  column('currency', ['fee', 'currency']),
  column('minutes', ['fee', 'minutes'], 'number'),
  column('sliding_scale', ['fee', 'slidingScale'], 'flag'),
  column('concessions', ['fee', 'concessions']),
  column('fee_checked_on', ['fee', 'checkedOn']),
  column('taking_new_clients', ['takingNewClients', 'value'], 'flag'),
  column('taking_checked_on', ['takingNewClients', 'checkedOn']),
  column('next_available', ['nextAvailable', 'start']),
  column('next_checked_on', ['nextAvailable', 'checkedOn']),
  ...['email', 'telephone', 'website'].map((name) => column(name, ['contact', name])),
]

const PLACE: readonly CsvColumn[] = [
  ...['town', 'county', 'region'].map((name) => column(name)),
  column('postcode_district', ['postcodeDistrict']),
  column('lat', ['lat'], 'number'),
  column('lon', ['lon'], 'number'),
  column('step_free', ['stepFree'], 'flag'),
]

const REGISTER: readonly CsvColumn[] = [
  column('register', ['body']),
  column('register_number', ['number']),
  column('register_url', ['url']),
  column('register_checked_on', ['checkedOn']),
]

const several = (list: string, columns: readonly CsvColumn[]): CsvColumn[] =>
  Array.from({ length: MOST }, (_, at) =>
    columns.map(({ name, path, as }) =>
      column(at === 0 ? name : `${name}_${at + 1}`, [list, at, ...path], as),
    ),
  ).flat()

/** Every column a CSV file of therapists may have. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  ...FIXED,
  ...several('locations', PLACE),
  ...several('registrations', REGISTER),
]
