import { describe, expect, it } from 'vitest';
import { alikeActivities, alikeInstallations } from '../../src/cli/spellings.js';

const activity = (installation: string | null) => ({ date: '2026-01-03', installation, sector: 'urgence' }) as const;
const granted = (installation: string) =>
  ({ installation, sector: 'urgence', from: '2026-01-01', to: '2026-01-31', units: 1, decision: 'granted' }) as const;
const remarks = (activities: (string | null)[], authorisations: string[] = []) =>
  alikeInstallations({
    activities: activities.map(activity),
    authorisations: authorisations.map(granted),
  });

describe('installations that are nearly of one name', () => {
  it('are remarked on, once each, in both languages', () => {
    expect(remarks(['hopital de l’anse', 'hopital de l’anse', 'CLSC B'], ['Hôpital de l’Anse', 'CLSC B'])).toEqual([
      {
        fr: 'Des installations ont presque le même nom et sont tenues pour différentes : « Hôpital de l’Anse » et « hopital de l’anse ». S’il s’agit de la même, écrivez-la d’une seule façon : une autorisation de l’une ne vaut pas pour l’autre.',
        en: 'Some installations have almost the same name and are held to be different: "Hôpital de l’Anse" and "hopital de l’anse". If they are the same one, write it one way only: an authorisation of one does not cover the other.',
      },
    ]);
  });

  it('are the first five pairs, when there are more', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const [remark] = remarks(
      names.map((name) => name.toLowerCase()),
      names,
    );
    expect(remark?.en).toContain('"E" and "e"; ….');
    expect(remark?.en).not.toContain('"F"');
  });

  it('are none when names differ, are the same, or are not known', () => {
    expect(remarks(['A', null, 'B'], ['A', 'C'])).toEqual([]);
    expect(alikeInstallations({ amp: { exclusive: null } })).toEqual([]);
  });
});

describe('activities that are nearly of one name', () => {
  const list = (...activities: string[]) => [{ region: '16', from: '2025-01-01', activities, source: 'DRMG' }] as const;
  const hours = (...activities: (string | null)[]) =>
    activities.map((activity) => ({ date: '2025-03-01', activity, minutes: 60 }));

  it('are remarked on, once each, in both languages', () => {
    expect(
      alikeActivities({
        lists: list('Clinique Été', 'chsld'),
        hours: hours('clinique ete', 'clinique ete', 'chsld', null),
      }),
    ).toEqual([
      {
        fr: 'Des activités ont presque le même nom et sont tenues pour différentes : « Clinique Été » et « clinique ete ». S’il s’agit de la même, écrivez-la d’une seule façon : celle des listes doit être celle des heures.',
        en: 'Some activities have almost the same name and are held to be different: "Clinique Été" and "clinique ete". If they are the same one, write it one way only: that of the lists must be that of the hours.',
      },
    ]);
  });

  it('are a known one and another name of it too: the lists are exact', () => {
    const [remark] = alikeActivities({ lists: list('Salle d’urgence'), hours: hours('urgence') });
    expect(remark?.en).toContain('"Salle d’urgence" and "urgence"');
    const engagement = { effectiveOn: '2025-01-01', activities: ['CHSLD'] };
    expect(alikeActivities({ engagement, hours: hours('chsld') })[0]?.fr).toContain('« CHSLD » et « chsld »');
  });

  it('are none when names differ, are the same, or are not known', () => {
    expect(alikeActivities({ lists: list('urgence', 'X'), hours: hours('urgence', 'Y', null) })).toEqual([]);
    expect(alikeActivities({})).toEqual([]);
  });
});
