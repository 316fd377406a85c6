import { planFileName } from './planFileName.js';

/** A file on the disk, where the browser lets a page write to it. */
interface Handle {
  name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

type Picker = (options: object) => Promise<Handle>;

/** Where the plan is saved: the file that was chosen once, or a download each time. */
export class PlanFile {
  #handle: Handle | undefined;

  readonly #name: string;

  /** @param name of the file that the plan came in, or is to be */
  constructor(name: string) {
    this.#name = planFileName(name);
  }

  /** Saves the text; returns the name it is saved by, undefined where somebody would rather not. */
  async save(text: string): Promise<string | undefined> {
    const pick = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
    if (pick) {
      try {
        this.#handle ??= await pick({
          suggestedName: this.#name,
          types: [{ accept: { 'application/yaml': ['.yaml', '.yml'] } }],
        });
        const stream = await this.#handle.createWritable();
        await stream.write(text);
        await stream.close();
        return this.#handle.name;
      } catch (error) {
        this.#handle = undefined;
        if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      }
    }
    return this.#download(text);
  }

  #download(text: string): string {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = this.#name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
    return this.#name;
  }
}
