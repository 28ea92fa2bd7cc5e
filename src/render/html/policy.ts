/** SHA-256 of `STYLE` and of `SCRIPT`, in base64. A test holds them to the texts. */
const STYLE_HASH = '2/eXxkI+gllTvCyFiYMbXNl4zpzf4XGAI5b1z8+MWTw='
const SCRIPT_HASH = 'p9SYjRKRBJOKohqqVS09CmvievtkhLK4Rx50JxQ7k+o='

/** What the page may load: nothing. Its own style and script run, and nothing that somebody might smuggle in beside them. */
export const CONTENT_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`
