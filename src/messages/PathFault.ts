/** Why Windows makes no file of a name: the mark of cmd, a sign that no name has, a device, an end that it takes away. */
export type PathFault = { why: 'quote' | 'sign' | 'device' | 'end'; name: string };
