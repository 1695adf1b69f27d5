import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 30_000,
    // Many tests wait for a process or a gateway: two at a time fill two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
