import type { Directive } from '../directives/state.ts';
import type { SessionState } from '../state.ts';
import { deadlineWords, spokenDeadline } from './deadlines.ts';
import { unitNames } from './names.ts';
import {
  asSentence,
  beginsWith,
  capitalised,
  flat,
  goingOn,
  listed,
  nameInside,
  says,
} from './sentence.ts';

/**
 * A directive as a conclusions notice says it: "Giao Sở Kế hoạch và Đầu tư chủ trì, phối hợp với các đơn vị
 * liên quan tổng hợp …; hoàn thành trước ngày 24/5/2019." Text that already says who does it, or when, is
 * not told so twice.
 */
export function directiveSentence(state: SessionState, directive: Directive): string {
  const order = orderWords(state, directive);
  const when = whenWords(order, directive);
  const main = asSentence(when === '' ? order : `${order}; ${when}`);
  return directive.conditions === null
    ? main
    : `${main} ${conditionSentence(directive.conditions)}`;
}

function orderWords(state: SessionState, directive: Directive): string {
  const { leadUnitIds, coordinatingUnitIds, addressees, text, deadline } = directive;
  const leads = unitNames(state, leadUnitIds);
  const classes = addressees.map(nameInside);
  const named = [...leads, ...classes];
  const complete = ['Giao ', 'Yêu cầu ', 'Đề nghị ', ...named].some((head) =>
    beginsWith(text, head),
  );
  if (complete) return flat(text);
  // Beside a lead, a class of units works with it; alone, it is the one that is told to.
  const verb = leads.length > 0 ? 'Giao' : 'Yêu cầu';
  const doers = leads.length > 0 ? leads : classes;
  const helpers = [...unitNames(state, coordinatingUnitIds), ...(leads.length > 0 ? classes : [])];
  const manner = deadline.kind === 'urgent' && !says(text, 'khẩn trương') ? ' khẩn trương' : '';
  const together = helpers.length === 0 ? '' : ` chủ trì, phối hợp với ${listed(helpers)}`;
  return `${verb} ${listed(doers)}${manner}${together} ${goingOn(text)}`;
}

function whenWords(order: string, { deadline, deadlineWording }: Directive): string {
  if (deadlineWording !== null)
    return says(order, flat(deadlineWording)) ? '' : spokenDeadline(deadlineWording);
  const words = deadlineWords(deadline);
  if (deadline.kind === 'urgent') return says(order, 'khẩn trương') ? '' : 'khẩn trương thực hiện';
  return says(order, words) ? '' : words;
}

const conditionSentence = (conditions: string): string =>
  /^(nếu|trường hợp|khi|sau khi|chỉ)(?=\s)/iu.test(conditions)
    ? capitalised(asSentence(conditions))
    : asSentence(`Điều kiện thực hiện: ${goingOn(conditions)}`);
