/** The comments of one pull request, as far as this module needs them. */
export interface CommentApi {
  /** One page of comments in the order of their creation; a page with fewer than `PAGE_SIZE` is the last. */
  readonly list: (page: number) => Promise<readonly Comment[]>
  readonly create: (body: string) => Promise<Comment>
  /** Writes a body in place of the one that was read. Undefined where it saw that somebody else has written meanwhile. */
  readonly update: (id: number, body: string, read: string) => Promise<Comment | undefined>
  readonly remove: (id: number) => Promise<void>
  /** Whether the token that writes could have written this comment. */
  readonly isOurs: (comment: Comment) => Promise<boolean>
}

export interface Comment {
  readonly id: number
  readonly url: string
  readonly login: string
  readonly isBot: boolean
  readonly body: string
}

export const PAGE_SIZE = 100
/** 10,000 comments: a pull request with more is none that people read. */
export const MAX_PAGES = 100
