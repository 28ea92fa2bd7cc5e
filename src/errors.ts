/**
 * A mistake that its reader can mend: a bad argument, an unreadable config, a path that is not there. The message is
 * one line that quotes the value and says what is allowed. Anything else that is thrown is a bug of ours.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
}
