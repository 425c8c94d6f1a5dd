/// <reference types="vitest/config" />
import preact from '@astrojs/preact'
import { getViteConfig } from 'astro/config'

/** Milliseconds before a test is held to be stuck: no measure of speed. */
const BUSY_MACHINE = 60_000

/** Unit and component tests, and (`--project build`) the tests over the built site. */
export default getViteConfig(
  {
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
            testTimeout: BUSY_MACHINE,
          },
        },
        {
          extends: true,
          test: {
            name: 'component',
            include: ['tests/component/**/*.test.ts', 'tests/component/**/*.test.tsx'],
            testTimeout: BUSY_MACHINE,
          },
        },
        {
          extends: true,
          test: {
            name: 'build',
            include: ['tests/build/**/*.test.ts'],
            // The tests share the pages of the built site: reading them takes longer than most tests.
            isolate: false,
            testTimeout: 180_000,
            hookTimeout: 180_000,
          },
        },
      ],
    },
  },
  { configFile: false, compressHTML: true, integrations: [preact()] },
)
