import type { RaisedBy } from '@diemcau/shared/session/schemas';

/** Who is spoken for, as a select holds it: "point:ID", "agency:ID", "group", "chair". */
export const voiceOf = (choice: string | null, groupName: string): RaisedBy | null => {
  if (choice === null) return null;
  if (choice === 'chair') return { kind: 'chair' };
  if (choice === 'group') {
    const name = groupName.trim();
    return name === '' ? null : { kind: 'group', name };
  }
  const [kind, ...rest] = choice.split(':');
  const id = rest.join(':');
  if (kind === 'point') return { kind: 'point', pointId: id };
  return kind === 'agency' ? { kind: 'agency', unitId: id } : null;
};
