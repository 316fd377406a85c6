/** More values than a sentence names beside the one that is meant, or as lines to copy. */
export const MANY_CHOICES = 6;
