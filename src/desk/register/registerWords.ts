type Word = 'file' | 'state' | 'code' | 'match' | 'word' | 'likely';

/** The words of the register by which it is read again (`--register`): what stands in its heads and cells, in both languages. */
export const registerWords: Readonly<Record<'vi' | 'en', Readonly<Record<Word, string>>>> = {
  vi: {
    file: 'Tệp',
    state: 'Trạng thái',
    code: 'Mã đơn vị',
    match: 'So với danh sách',
    word: 'mới có bản Word',
    likely: 'có thể',
  },
  en: {
    file: 'File',
    state: 'State',
    code: 'Unit code',
    match: 'Against the roster',
    word: 'Word only',
    likely: 'likely',
  },
};
