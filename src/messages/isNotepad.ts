/** Whether a file has the second ending that Notepad gives a text: `ke-hoach.yaml.txt`. */
export const isNotepad = (name: string): boolean => /\.ya?ml\.txt$/i.test(name);
