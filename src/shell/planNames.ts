/** Whether a file is called as plans are. */
export const isPlanName = (name: string): boolean => /\.ya?ml$/i.test(name);

/** Whether a file is called as forms in a workbook are; only its content says whether it is one. */
export const isBookName = (name: string): boolean => /\.xls[xm]$/i.test(name) && !NO_SUBMISSION.test(name);

/** What plans are sent as by mistake: documents of Word, Excel and the like, texts, archives. */
const DOCUMENT = /\.(?:docx?|docm|odt|rtf|pdf|xlsx?|xlsm|ods|csv|tsv|pptx?|txt|zip|rar|7z)$/i;
/** A document that Word or Excel has open, and texts that stand in folders of any kind. */
const NO_SUBMISSION = /^(?:~\$.*|(?:readme|licen[cs]e|changelog|notice)(?:\.(?:txt|rst|pdf))?)$/i;

/** Whether somebody may take a file for a plan that was sent. */
export const isDocument = (name: string): boolean => DOCUMENT.test(name) && !NO_SUBMISSION.test(name);
