import type { TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { openClientDatabase } from '../../session/clientDatabase.ts';
import { createDrafts, type Drafts } from '../../session/drafts.ts';
import { type Draft, useDraftIn } from '../../session/useDraft.ts';
import { emptyReport, isReportForm, type ReportForm } from '../../view/FollowUp/reportForm.ts';

const kept = new Map<string, Drafts>();

/** The drafts of one agency's reports on this device; the database is opened when first needed. */
function draftsOf(committeeId: string, unitId: string): Drafts {
  const place = `agency ${committeeId} ${unitId}`;
  const known = kept.get(place);
  if (known !== undefined) return known;
  const opened = openClientDatabase().then((database) => createDrafts(place, database));
  const drafts: Drafts = {
    read: async (form) => (await opened).read(form),
    write: async (form, value) => (await opened).write(form, value),
    clear: async (form) => (await opened).clear(form),
  };
  kept.set(place, drafts);
  return drafts;
}

/** A report while it is written, kept on this device and found again after a reload. */
export const useReportDraft = (
  { committeeId, unitId }: { readonly committeeId: string; readonly unitId: string },
  { sessionId, directiveId, addresseeUnitId }: TaskRow,
): Draft<ReportForm> =>
  useDraftIn(
    draftsOf(committeeId, unitId),
    `report ${sessionId} ${directiveId} ${addresseeUnitId ?? ''}`,
    emptyReport,
    isReportForm,
  );
