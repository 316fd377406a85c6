import * as checks from 'rasoat:checks';
import { languages } from '../messages/Language.js';
import { App } from './App.js';
import { catalogueIn } from './catalogueIn.js';

void begin();

async function begin(): Promise<void> {
  const place = document.getElementById('app');
  if (place) {
    // The day in Viet Nam, wherever the machine is.
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    const language = languages.find((known) => known === document.documentElement.lang) ?? 'vi';
    const app = new App(place, await catalogueIn(document, checks), { language, today });
    // Tests read the plan as the page has it.
    Object.assign(window, { rasoat: app });
  }
}
