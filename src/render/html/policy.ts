/** SHA-256 of `STYLE` and of `SCRIPT`, in base64. A test holds them to the texts. */
const STYLE_HASH = '1UEKV2EyGNlLcaTUU/gyYdefxbexP/+RWSviuJrKSKI='
const SCRIPT_HASH = 'rHXz5sGaw9oBQ5hhg9TxAvZ2dKJgTd3vJjt6s7vEh60='

/** What the page may load: nothing. Its own style and script run, and nothing that somebody might smuggle in beside them. */
export const CONTENT_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`
