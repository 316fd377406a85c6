import { describe, expect, test } from 'vitest';
import { pathFault } from '../../src/shell/pathFault.js';

describe('names that Windows does not make', () => {
  test.each([
    ['C:\\kế hoạch" -o html:b.html', 'quote'],
    ['dir"', 'quote'],
    ['a<b>.html', 'sign'],
    ['báo cáo: quý 2.xlsx', 'sign'],
    ['C:\\a\\b:c.html', 'sign'],
    ['what?.yaml', 'sign'],
    ['NUL', 'device'],
    ['con', 'device'],
    ['C:\\báo cáo\\Aux.html', 'device'],
    ['com1.tar.gz', 'device'],
    ['lpt9/x.html', 'device'],
    ['x.', 'end'],
    ['C:\\a \\x.html', 'end'],
    ['...', 'end'],
  ])('%j: %s', (path, why) => expect(pathFault(path, 'win32')?.why).toBe(why));

  test.each([
    'C:\\Users\\Nguyễn Văn A\\kế hoạch (2).xlsx',
    '..\\a\\.\\b.html',
    'D:x.html',
    '\\\\máy-chủ\\chung\\a & b.html',
    'z:/a/b.html',
    'console.html',
    'com.html',
    'com10.html',
    'nul-a.html',
    '.ẩn',
    'C:\\',
    '.',
    '',
  ])('%j may be one', (path) => expect(pathFault(path, 'win32')).toBeUndefined());

  test.each(['NUL', 'a<b>', 'x.', 'a"b'])('elsewhere %j may be one, too', (path) => {
    expect(pathFault(path, 'linux')).toBeUndefined();
    expect(pathFault(path, 'darwin')).toBeUndefined();
  });
});
