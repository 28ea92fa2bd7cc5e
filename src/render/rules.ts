import { allowedWords } from '../closest.ts'
import { UserError } from '../errors.ts'
import { CHANNEL } from '../data/guide.ts'
import { GUIDE, RULES } from '../rules/index.ts'
import { pageOf } from '../rules/rule.ts'

/** All rules with level and section, in the order of the guide. */
export function listRules(): string {
  const width = Math.max(...RULES.map(({ id }) => id.length))
  const section = Math.max(...RULES.map((rule) => rule.section.length))
  const lines = RULES.map(
    (rule) => `${rule.id.padEnd(width)}   ${rule.level}   ${rule.section.padEnd(section)}   ${rule.title}`,
  )
  const community = `For people, the guide has one more: follow the news of the project on Telegram, ${CHANNEL}.`
  return `${lines.join('\n')}\n\nHeld against "${GUIDE.title}", edition ${GUIDE.edition}.\n${community}\n`
}

/** A rule's page. Throws a UserError that lists the rules where there is none. */
export async function explainRule(id: string | undefined): Promise<string> {
  const rule = RULES.find((one) => one.id === id)
  if (rule === undefined) {
    const said = id === undefined ? 'explain takes a rule.' : `\`${id}\` is no rule.`
    const allowed = RULES.map((one) => one.id)
    throw new UserError(`${said} ${allowedWords(id ?? '', allowed)}`)
  }
  // Only this command needs the pages; they would cost every check its share of the start-up.
  const { PAGES } = await import('./pages.gen.ts')
  const page = PAGES[pageOf(rule)]
  if (page === undefined) throw new Error(`The page of ${rule.id} is not in the bundle.`)
  return withoutLinks(page.replaceAll(/<!--[\s\S]*?-->\n?/g, ''), pageOf(rule))
}

/** Markdown for a terminal, where nobody follows a link: its text, and the address or the path in the repository. */
function withoutLinks(page: string, path: string): string {
  const folder = new URL(`src/rules/${path}`, 'file:///')
  // Every other part stands in a fence and is left as it is.
  return page
    .split('```')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(/\[([^\]\n]+)\]\(([^)\s]+)\)/g, (_, text: string, target: string) => {
            const { protocol, pathname, hash, href } = new URL(target, folder)
            return `${text} (${protocol === 'file:' ? `${pathname.slice(1)}${hash}` : href})`
          }),
    )
    .join('```')
}
