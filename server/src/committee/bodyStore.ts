import type { DatabaseSync } from 'node:sqlite';
import { type Committee, committee } from '@diemcau/shared/committee/committee';
import { quorumRule } from '@diemcau/shared/session/lifecycle/commands';
import { z } from 'zod';
import { json } from './json.ts';

/** The bodies that meet, with their people. */
export interface BodyStore {
  all(): readonly Committee[];
  /** Adds the body or, where one has its identifier, takes its place, people included. Inside a transaction. */
  put(body: Committee): void;
}

const bodyRow = z.object({
  committee_id: z.string(),
  name: z.string(),
  superior: z.string().nullable(),
  abbreviation: z.string().nullable(),
  document_place: z.string().nullable(),
  quorum: json(quorumRule),
});

const personRow = z.object({
  person_id: z.string(),
  committee_id: z.string(),
  name: z.string(),
  office: z.string().nullable(),
  organisation: z.string().nullable(),
  standing: z.string(),
});

const personFrom = ({
  person_id,
  name,
  office,
  organisation,
  standing,
}: z.infer<typeof personRow>) => ({
  personId: person_id,
  name,
  office,
  organisation,
  standing,
});

export function createBodyStore(database: DatabaseSync): BodyStore {
  const allBodies = database.prepare('SELECT * FROM committees ORDER BY position');
  const allPeople = database.prepare('SELECT * FROM committee_people ORDER BY position');
  const put = database.prepare(`
    INSERT INTO committees (committee_id, position, name, superior, abbreviation, document_place, quorum)
    VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM committees), ?, ?, ?, ?, ?)
    ON CONFLICT (committee_id) DO UPDATE SET name = excluded.name, superior = excluded.superior,
      abbreviation = excluded.abbreviation, document_place = excluded.document_place,
      quorum = excluded.quorum`);
  const removePeople = database.prepare('DELETE FROM committee_people WHERE committee_id = ?');
  const addPerson = database.prepare(`
    INSERT INTO committee_people (person_id, committee_id, position, name, office, organisation, standing)
    VALUES (?, ?, ?, ?, ?, ?, ?)`);

  return {
    all() {
      const people = Map.groupBy(
        z.array(personRow).parse(allPeople.all()),
        (row) => row.committee_id,
      );
      return z
        .array(bodyRow)
        .parse(allBodies.all())
        .map((row) =>
          committee.parse({
            committeeId: row.committee_id,
            name: row.name,
            superior: row.superior,
            abbreviation: row.abbreviation,
            documentPlace: row.document_place,
            quorum: row.quorum,
            people: (people.get(row.committee_id) ?? []).map(personFrom),
          }),
        );
    },
    put(body) {
      const { committeeId, name, superior, abbreviation, documentPlace } = body;
      const quorum = JSON.stringify(body.quorum);
      put.run(committeeId, name, superior, abbreviation, documentPlace, quorum);
      removePeople.run(committeeId);
      for (const [position, person] of body.people.entries()) {
        const { personId, name, office, organisation, standing } = person;
        addPerson.run(personId, committeeId, position, name, office, organisation, standing);
      }
    },
  };
}
