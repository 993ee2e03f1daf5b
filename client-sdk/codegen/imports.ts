/** What one generated file imports, gathered while its text is written. */
export class Imports {
  readonly #types = new Map<string, Set<string>>();
  readonly #values = new Map<string, Set<string>>();

  /** Says that a type is imported from a file, and gives its name. */
  type(file: string, name: string): string {
    this.#types.set(file, (this.#types.get(file) ?? new Set()).add(name));
    return name;
  }

  /** The same of a value. */
  value(file: string, name: string): string {
    this.#values.set(file, (this.#values.get(file) ?? new Set()).add(name));
    return name;
  }

  toString(): string {
    const files = [...new Set([...this.#types.keys(), ...this.#values.keys()])].toSorted(inOrder);
    return files.map((file) => this.#line(file)).join('');
  }

  #line(file: string): string {
    const [types, values] = [this.#types, this.#values].map((all) =>
      [...(all.get(file) ?? [])].toSorted(inOrder),
    );
    if (!values?.length) return `import type { ${types?.join(', ')} } from '${file}';\n`;
    const names = [...values, ...(types ?? []).map((name) => `type ${name}`)];
    return `import { ${names.join(', ')} } from '${file}';\n`;
  }
}

const inOrder = (a: string, b: string) => a.localeCompare(b, 'en');
