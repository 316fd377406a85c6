import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText, root } from '../support/catalogue.js';

/** A client that speaks JSON-RPC over standard input and output, as editors do. */
class Client {
  readonly #server: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #diagnostics = new Map<string, (list: Diagnostic[]) => void>();
  #read = Buffer.alloc(0);
  #last = 0;

  constructor(schema: string) {
    this.#server = spawn(process.execPath, [
      `${root}node_modules/yaml-language-server/bin/yaml-language-server`,
      '--stdio',
    ]);
    this.#server.stdout?.on('data', (chunk: Buffer) => this.#take(chunk));
    this.schema = schema;
  }

  readonly schema: string;

  async begin(): Promise<void> {
    await this.ask('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    this.tell('initialized', {});
  }

  ask<T>(method: string, params: unknown): Promise<T> {
    const id = ++this.#last;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve as (result: unknown) => void));
  }

  tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** What the editor shows of a text that is opened. */
  async open(uri: string, text: string): Promise<Diagnostic[]> {
    const shown = new Promise<Diagnostic[]>((resolve) => this.#diagnostics.set(uri, resolve));
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return shown;
  }

  async end(): Promise<void> {
    this.#server.kill();
    await once(this.#server, 'exit');
  }

  #send(message: Record<string, unknown>): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(chunk: Buffer): void {
    this.#read = Buffer.concat([this.#read, chunk]);
    for (;;) {
      const end = this.#read.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#read.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || this.#read.length < end + 4 + length) return;
      const body = this.#read.subarray(end + 4, end + 4 + length).toString();
      this.#read = this.#read.subarray(end + 4 + length);
      this.#answer(JSON.parse(body));
    }
  }

  #answer(message: { id?: number; method?: string; params?: never; result?: unknown }): void {
    const { id, method, params, result } = message;
    if (method === 'workspace/configuration') {
      const settings = {
        yaml: { schemas: { [this.schema]: '*.yaml' }, completion: true, hover: true, validate: true },
      };
      const items = (params as unknown as { items: { section: string }[] }).items;
      this.#send({ id, result: items.map(({ section }) => settings[section as 'yaml'] ?? {}) });
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as unknown as { uri: string; diagnostics: Diagnostic[] };
      this.#diagnostics.get(uri)?.(diagnostics);
    } else if (method !== undefined && id !== undefined) this.#send({ id, result: null });
    else if (id !== undefined) this.#waiting.get(id)?.(result);
  }
}

interface Diagnostic {
  message: string;
  range: { start: { line: number; character: number } };
}

const plan = (more = '') => `đơn vị:
  tên: Hội Nông dân xã An Thịnh
  loại: Hội Nông dân
  cấp: xã
  cấp ủy cùng cấp: Đảng ủy xã An Thịnh
${more}`;
let opened = 0;

describe.each(['vi', 'en'] as const)('yaml-language-server (%s)', (language) => {
  const client = new Client(`file://${root}schemas/editor/plan.${language}.schema.json`);
  beforeAll(() => client.begin());
  afterAll(() => client.end());
  const uri = () => `file:///tmp/${language}-${++opened}.yaml`;
  const shown = async (text: string) =>
    (await client.open(uri(), text)).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  const vi = language === 'vi';

  test('says nothing of plans that are in order', async () => {
    for (const name of ['hoi-nong-dan-xa-an-thinh', 'huyen-uy-song-thuong', 'ubnd-huyen-song-thuong'])
      expect(await shown(readText(`examples/plans/${name}.yaml`))).toEqual([]);
  });

  test('names a misspelt key with those that may stand there', async () => {
    const [first = '', ...more] = await shown(plan('văn bản:\n  ngày ban hàng: 30/9/2021\n'));
    expect(more).toEqual([]);
    expect(first).toMatch(
      vi ? /^7: Tên dòng này không có trong mẫu.*ngày ban hành/ : /^7: The form of a plan has no such key.*issued/,
    );
  });

  test('names a bad date, and how to write one', async () => {
    const [first, ...more] = await shown(plan('văn bản:\n  ngày ban hành: 30/13/2021\n'));
    expect(more).toEqual([]);
    expect(first).toMatch(vi ? /^7: Không phải là ngày\..*30\/9\/2021/ : /^7: Not a date\..*30\/9\/2021/);
  });

  test('names what is missing of the unit', async () => {
    expect(await shown('đơn vị:\n  tên: A\n  loại: Hội Nông dân\n')).toEqual([
      expect.stringContaining(vi ? 'Thiếu dòng «cấp»' : '"level" is missing'),
    ]);
  });

  test('names a fraction where people are counted', async () => {
    const [first] = await shown(plan('quán triệt:\n  - số người: 1.250\n'));
    expect(first).toContain('"1.250"');
  });

  test('offers keys, values and ids of requirements', async () => {
    const at = uri();
    await client.open(
      at,
      vi
        ? plan('văn bản:\n  \nnhiệm vụ:\n  - thực hiện yêu cầu: [3.]\n')
        : 'unit:\n  name: A\n  type: \n  level: xã\n  code: 1\ndocument:\n  \ntasks:\n  - answers: [3.]\n',
    );
    const offered = async (line: number, character: number) => {
      const { items } = await client.ask<{ items: { label: string }[] }>('textDocument/completion', {
        textDocument: { uri: at },
        position: { line, character },
      });
      return items.map(({ label }) => label);
    };
    expect(await offered(6, 2)).toEqual(expect.arrayContaining(vi ? ['số hiệu', 'người ký'] : ['number', 'signer']));
    expect(await offered(2, 8)).toEqual(expect.arrayContaining([vi ? 'Hội Nông dân' : 'farmers-union']));
    expect(await offered(8, vi ? 24 : 15)).toEqual(expect.arrayContaining(['3.ND.a', '3.1.b']));
  });

  test('says what belongs at a place', async () => {
    const at = uri();
    await client.open(at, plan('văn bản:\n  người ký: Nguyễn Văn A\n'));
    const { contents } = await client.ask<{ contents: { value: string } }>('textDocument/hover', {
      textDocument: { uri: at },
      position: { line: 6, character: 4 },
    });
    expect(contents.value).toContain(vi ? 'Họ và tên người ký.' : 'Name of who signed it.');
  });
});
