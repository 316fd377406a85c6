import { strToU8, Zip, ZipDeflate } from 'fflate';

/** The same for every run: a file must not tell when it was made. */
const WRITTEN = '1980-01-01T00:00:00';
/** Little larger than the tightest, in half the time. */
const LEVEL = 3;
const BUFFER = 1 << 16;

/** A file of an archive that is written piece by piece and kept only as deflated. */
export class ArchiveFile {
  #pending = '';

  constructor(private readonly file: ZipDeflate) {}

  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length < BUFFER) return;
    this.file.push(strToU8(this.#pending));
    this.#pending = '';
  }

  /** Ends the file, after some last text. */
  close(text = ''): void {
    this.file.push(strToU8(this.#pending + text), true);
    this.#pending = '';
  }
}

/** A ZIP archive whose files may be written side by side; they stand in it in the order in which they were opened. */
export class Archive {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(chunk);
  });

  open(path: string): ArchiveFile {
    const file = new ZipDeflate(path, { level: LEVEL });
    file.mtime = WRITTEN;
    this.#zip.add(file);
    return new ArchiveFile(file);
  }

  /** The whole archive, once each of its files is closed. */
  bytes(): Uint8Array {
    this.#zip.end();
    const whole = new Uint8Array(this.#chunks.reduce((length, chunk) => length + chunk.length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
