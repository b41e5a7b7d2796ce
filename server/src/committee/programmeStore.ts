import type { DatabaseSync } from 'node:sqlite';
import { type CatalogueProgramme, catalogueProgramme } from '@diemcau/shared/committee/programme';
import { z } from 'zod';

/** The programmes that the committee steers, with their projects. */
export interface ProgrammeStore {
  all(): readonly CatalogueProgramme[];
  /** Adds the programme or, where one has its identifier, takes its place, projects included. Inside a transaction. */
  put(programme: CatalogueProgramme): void;
}

const programmeRow = z.object({
  programme_id: z.string(),
  name_vi: z.string(),
  name_en: z.string().nullable(),
  short_name_vi: z.string(),
  short_name_en: z.string().nullable(),
  decision: z.string().nullable(),
  decided_on: z.string().nullable(),
});

const projectRow = z.object({
  programme_id: z.string(),
  code: z.string(),
  parent_code: z.string().nullable(),
  name_vi: z.string(),
  name_en: z.string().nullable(),
  checked: z.int(),
});

const projectFrom = (row: z.infer<typeof projectRow>) => ({
  code: row.code,
  parentCode: row.parent_code,
  name: { vi: row.name_vi, en: row.name_en },
  checked: row.checked === 1,
});

export function createProgrammeStore(database: DatabaseSync): ProgrammeStore {
  const allProgrammes = database.prepare('SELECT * FROM programmes ORDER BY position');
  const allProjects = database.prepare('SELECT * FROM programme_projects ORDER BY position');
  const put = database.prepare(`
    INSERT INTO programmes (programme_id, position, name_vi, name_en, short_name_vi, short_name_en,
      decision, decided_on)
    VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM programmes), ?, ?, ?, ?, ?, ?)
    ON CONFLICT (programme_id) DO UPDATE SET name_vi = excluded.name_vi, name_en = excluded.name_en,
      short_name_vi = excluded.short_name_vi, short_name_en = excluded.short_name_en,
      decision = excluded.decision, decided_on = excluded.decided_on`);
  const removeProjects = database.prepare('DELETE FROM programme_projects WHERE programme_id = ?');
  const addProject = database.prepare(`
    INSERT INTO programme_projects (programme_id, code, position, parent_code, name_vi, name_en, checked)
    VALUES (?, ?, ?, ?, ?, ?, ?)`);

  return {
    all() {
      const projects = Map.groupBy(
        z.array(projectRow).parse(allProjects.all()),
        (row) => row.programme_id,
      );
      return z
        .array(programmeRow)
        .parse(allProgrammes.all())
        .map((row) =>
          catalogueProgramme.parse({
            programmeId: row.programme_id,
            name: { vi: row.name_vi, en: row.name_en },
            shortName: { vi: row.short_name_vi, en: row.short_name_en },
            decision: row.decision,
            decidedOn: row.decided_on,
            projects: (projects.get(row.programme_id) ?? []).map(projectFrom),
          }),
        );
    },
    put({ programmeId, name, shortName, decision, decidedOn, projects }) {
      put.run(programmeId, name.vi, name.en, shortName.vi, shortName.en, decision, decidedOn);
      removeProjects.run(programmeId);
      for (const [position, project] of projects.entries()) {
        addProject.run(
          programmeId,
          project.code,
          position,
          project.parentCode,
          project.name.vi,
          project.name.en,
          Number(project.checked),
        );
      }
    },
  };
}
