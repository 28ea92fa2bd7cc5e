/**
 * How values that nobody may print are recognized: by their key or by their shape. The keys are those of Deckhouse's
 * provider configurations, modules and resources (its `openapi` and `crds` folders, 2022 to 2026), and Kubernetes habits.
 */

/** Ends of keys, in lower case and without `-`, `_` and `.`. What a key refers to by name is no secret, its value is. */
const ENDS = [
  'password',
  'passwordhash',
  'passwordencoded',
  'passwd',
  'passphrase',
  'keypass',
  'bindpw',
  'pwd',
  'secret',
  'secretkey',
  'secretaccesskey',
  'token',
  'accesskey',
  'accesskeyid',
  'apikey',
  'authkey',
  'licensekey',
  'routingkey',
  'servicekey',
  'userkey',
  'signingkey',
  'encryptionkey',
  'privatekey',
  'privatesshkey',
  'sshprivatekey',
  'serverkey',
  'tlskey',
  'psk',
  'keytab',
  'keyring',
  'kubeconfig',
  'dockercfg',
  'dockerconfig',
  'dockerconfigjson',
  'serviceaccountjson',
  'serviceaccountkey',
  'serviceaccountkeyjson',
  'credentials',
  'htpasswd',
  'connectionstring',
  'webhookurl',
  'slackapiurl',
] as const

const SENSITIVE = new RegExp(`(?:${ENDS.join('|')}|^pass|^auth|^userdata)$`)

/** Whether a key's value is nobody's business. */
export function isSensitiveKey(key: string): boolean {
  const plain = key.toLowerCase().replaceAll(/[-_.]/g, '')
  return SENSITIVE.test(plain) && !plain.endsWith('pullsecret')
}

/** Whether a text may hold a key or a shape that matters here; most texts do not, and are not looked at further. */
export const MAY_HOLD_SECRETS =
  /pass|pwd|secret|token|(?:access|api|auth|license|routing|service|user|signing|encryption|private|ssh|server|account)[-_.]?key|tls[-_.]key|psk|keytab|keyring|kubeconfig|docker|service[-_.]?account|credentials|bindpw|connection|user-?data|webhook|slack|stringdata|\bauth|private key|:\/\/[^\s/@]*@|:\/\/[^\s/:@]*:\d*[^\s/\d]|eyJ|\$2[aby]\$|xox|glpat|gh[pousr]_|AKIA|ASIA|AIza|discord|\d:[\w-]{35}/i

/** Values that are recognized wherever they stand; the first group, where there is one, stays readable. */
export const SHAPES: readonly RegExp[] = [
  // The password in a URL.
  /([a-z][a-z\d+.-]*:\/\/[^\s:/@'"`]*:)[^\s/'"`]+(?=@)/gi,
  // The same where the text ends before the host: no port begins like it.
  /([a-z][a-z\d+.-]*:\/\/[^\s:/@'"`[]*:)(?!\d+(?:\W|$)|[${<%]|[^\s/]*@)[^\s/'"`]+/gi,
  // Private keys in one line.
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^\n]*/g,
  // JSON web tokens, bcrypt hashes, and the keys of AWS, GitHub, GitLab, Slack, Telegram and Google.
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  /\$2[aby]\$\d\d\$[./\w]{20,}/g,
  /\b(?:AKIA|ASIA)[\dA-Z]{16}\b/g,
  /\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}/g,
  /\bglpat-[\w-]{16,}/g,
  /\bxox[abeoprs]-[\w-]{10,}/g,
  /(hooks\.slack\.com\/services\/)[\w/-]+/g,
  /(discord(?:app)?\.com\/api\/webhooks\/)[\w/-]+/g,
  /\b\d{8,10}:[\w-]{35}\b/g,
  /\bAIza[\w-]{35}\b/g,
]
