/** Prints every benchmark as ratios of one run. */
import { benchExtraction } from './extraction.ts';
import { benchFollowing } from './following.ts';
import { benchQueries } from './queries.ts';
import { benchStartUp } from './start-up.ts';

benchExtraction();
for (const count of [1_000, 10_000]) await benchQueries(count);
benchStartUp();
for (const count of [5, 1_000, 10_000]) await benchFollowing(count);
