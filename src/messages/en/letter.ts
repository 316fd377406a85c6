import type { letter as vi } from '../vi/letter.js';

export const letter: typeof vi = {
  replyBy: (day) =>
    `Please answer by ${day}. If the plan cannot be sent by then, tell the Board why, and on which day it will be.`,
  late: 'What is overdue stays late; a day put back is untrue and is not accepted. What has been done bears the day on which it was done, and a document that has been issued the day that stands on it; what has not been done is to be done now, with its true day, and the reason for the delay reported.',
  contact: (ways) => `Contact: ${ways}.`,
  phone: (number) => `telephone ${number}`,
  email: (address) => `e-mail ${address}`,
};
