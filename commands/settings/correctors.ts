import { defineCommand, deskOf, option, reply } from '../../src/command.ts';

/** Who may correct, beside those who manage the server: whoever is named is added, or taken away if they could already. */
export default defineCommand({
  name: 'settings correctors',
  description: 'List who may correct; add a role or person, or take one away that already may',
  options: {
    role: option.role({ description: 'A role whose members may correct' }),
    person: option.person({ description: 'A person who may correct' }),
  },
  needsAnOption: false,
  audience: 'asker',
  permission: 'settings',
  examples: [],
  run({ options: { role, person }, newsroom, asker }) {
    const desk = deskOf(newsroom);
    const { correctorRoles, correctorUsers } = desk.settings(asker);
    const changed = desk.change(asker, {
      correctorRoles: toggled(correctorRoles, role),
      correctorUsers: toggled(correctorUsers, person),
    });
    return reply.answer(['Settings'], 'asker', [reply.settingsList(changed)]);
  },
});

const toggled = (ids: readonly string[], id: string | undefined): readonly string[] =>
  id === undefined ? ids : ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
