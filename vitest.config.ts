import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 30_000,
    // Tests of processes and clocks wait for the machine: more files at a time than this starve them.
    maxWorkers: 2,
  },
});
