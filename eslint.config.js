import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'
import { importLaw } from './scripts/lint/import-law.js'

/** Rules of the house (DESIGN.md). The import law has a rule a room; tests/unit/lint proves each with a file that must fail. */
export default [
  {
    ignores: [
      'dist',
      '.astro',
      '.undercurrent',
      'node_modules',
      'tests/fixtures',
      'test-results',
      'coverage',
    ],
  },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'scripts/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  ...importLaw,
]
