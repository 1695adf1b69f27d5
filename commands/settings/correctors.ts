import { defineCommand, deskOf, option, reply } from '../../src/command.ts';

/** Who may correct, beside those who manage the server. */
export default defineCommand({
  name: 'settings correctors',
  description: 'Set which role or person may correct, beside those who manage the server',
  options: {
    role: option.role({ description: 'A role whose members may correct' }),
    person: option.person({ description: 'A person who may correct' }),
  },
  needsAnOption: false,
  audience: 'asker',
  permission: 'settings',
  examples: [],
  run({ options: { role, person }, newsroom, asker }) {
    const changed = deskOf(newsroom).change(asker, {
      correctorRoles: role === undefined ? [] : [role],
      correctorUsers: person === undefined ? [] : [person],
    });
    return reply.answer(['Settings changed'], 'asker', [reply.settingsList(changed)]);
  },
});
