/** The options by which any list of places is narrowed and turned; named and described alike everywhere. */
import { option } from './option.ts';

export const filters = {
  outlet: option.outlet({ description: 'Only this outlet, or "not stated"' }),
  since: option.date({ description: 'Only articles published on or after this day' }),
  until: option.date({ description: 'Only articles published on or before this day' }),
  page: option.count({ description: 'Which page of the answer' }),
};
