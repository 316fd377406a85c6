import ts from 'typescript';
import type { Mutant } from './Mutant.js';

/** Says which mutants the compiler refuses: what the types forbid nobody can write by mistake, and no test need notice it. */
export class Compiler {
  readonly #texts = new Map<string, { text: string; version: number }>();
  readonly #service: ts.LanguageService;

  /** @param root the top of the project, with `/` at its end */
  constructor(private readonly root: string) {
    const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
    const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root);
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getCurrentDirectory: () => root,
      getDefaultLibFileName: (of) => ts.getDefaultLibFilePath(of),
      getScriptFileNames: () => fileNames,
      getScriptVersion: (file) => String(this.#texts.get(file)?.version ?? 0),
      getScriptSnapshot: (file) => {
        const text = this.#texts.get(file)?.text ?? ts.sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
      ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
    });
  }

  /** Whether the file of a mutant compiles with it. */
  takes(mutant: Mutant): boolean {
    const file = `${this.root}${mutant.file}`;
    const text = ts.sys.readFile(file) ?? '';
    const version = (this.#texts.get(file)?.version ?? 0) + 1;
    this.#texts.set(file, { text: withMutant(text, mutant), version });
    const faults = this.#service.getSemanticDiagnostics(file);
    this.#texts.set(file, { text, version: version + 1 });
    return faults.length === 0;
  }
}

/** A file's text with a mutant in it; a block stands for a statement that is left out, which may be all that an `if` has. */
export function withMutant(text: string, { start, end, way, to }: Mutant): string {
  const put = { replace: `(${to})`, remove: '{}', insert: to }[way];
  return text.slice(0, start) + put + text.slice(end);
}
