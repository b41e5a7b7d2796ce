import { defineTexts } from '../../i18n/texts.ts';

export const answerTexts = defineTexts({
  vi: {
    answer: 'Trả lời',
    answerAgain: 'Trả lời thêm',
    title: (number: number) => `Trả lời vướng mắc số ${number}`,
    text: 'Nội dung trả lời',
    submit: 'Gửi trả lời',
    waits: 'Trả lời đang chờ gửi',
    heading: 'Chờ đơn vị trả lời',
    none: 'Không có vướng mắc nào đang chờ trả lời',
    noneHelp: 'Vướng mắc được giao cho đơn vị sẽ hiện ở đây.',
    all: 'Có thể tra cứu mọi vướng mắc khác ở phần “Của các nơi khác”.',
    answered: 'Đã trả lời',
  },
  en: {
    answer: 'Answer',
    answerAgain: 'Answer again',
    title: (number) => `Answer obstacle ${number}`,
    text: 'The answer',
    submit: 'Send the answer',
    waits: 'The answer is waiting to be sent',
    heading: 'Waiting for your answer',
    none: 'Nothing waits for your answer',
    noneHelp: 'Obstacles assigned to you appear here.',
    all: 'All others can be looked up under “Of others”.',
    answered: 'Answered',
  },
});
