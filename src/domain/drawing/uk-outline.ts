import { geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-50m.json' with { type: 'json' }

const WIDTH = 300
const HEIGHT = 460

/** A map of the United Kingdom: its outline, and a function from degrees to the drawing's own units. */
export interface UkMap {
  width: number
  height: number
  outline: string
  /** Undefined for a point that the projection cannot place. */
  place: (point: { lat: number; lon: number }) => { x: number; y: number } | undefined
}

/** Draws the UK from Natural Earth (public domain), small enough to stand in a page. */
export function drawUkMap(): UkMap {
  const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const countries = feature(topology, topology.objects.countries).features
  const kingdom = countries.find(({ properties }) => properties.name === 'United Kingdom')
  if (!kingdom) throw new Error('The map data has no United Kingdom.')
  const projection = geoMercator().fitSize([WIDTH, HEIGHT], kingdom)
  return {
    width: WIDTH,
    height: HEIGHT,
    outline: geoPath(projection).digits(0)(kingdom) ?? '',
    place: ({ lat, lon }) => {
      const point = projection([lon, lat])
      return point ? { x: Math.round(point[0]), y: Math.round(point[1]) } : undefined
    },
  }
}
