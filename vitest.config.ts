import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 30_000,
    // Tests that follow a folder or a process wait for the machine; one file at a time leaves it to them.
    maxWorkers: 1,
  },
});
