import { CHANNEL } from '../../data/guide.ts'
import { GUIDE } from '../../rules/index.ts'
import { pageOf, type Rule } from '../../rules/rule.ts'
import { TOOL } from '../tool.ts'
import { h, type Markup, NOTHING } from './markup.ts'
import { external, prose, quotation } from './sentence.ts'
import { guideId, PARTS, type View } from './view.ts'

const SOURCE = `https://github.com/${GUIDE.repository}/blob/${GUIDE.commit}/${GUIDE.file}`

/** What the guide says, rule by rule, with the page of each. */
export function glossary(view: View): Markup {
  if (view.rules.length === 0) return NOTHING
  const sections = view.sections.map((section) => {
    const rules = view.rules.filter((rule) => rule.section === section)
    return h`<h3>${section}</h3>${rules.map((rule) => entry(rule, view))}`
  })
  return h`<section class="part guide" id="${PARTS.guide}" aria-labelledby="h-guide"><h2 id="h-guide">What the guide says</h2>
${sections}</section>
`
}

function entry(rule: Rule, { links }: View): Markup {
  const page =
    links.pages === undefined
      ? h`<code>deckhouse-readiness explain ${rule.id}</code>`
      : external(`${links.pages}/${pageOf(rule)}`, h`What passes, what falls short, how to repair`)
  const source = external(`${SOURCE}#${rule.anchor}`, h`${GUIDE.title}, ${rule.section}`)
  const level = rule.level === 'fail' ? 'A contradiction fails.' : 'A shortfall warns.'
  return h`<article id="${guideId(rule)}"><h4>${rule.title} <code>${rule.id}</code></h4><blockquote><p>${quotation(rule.quote)}</p><cite>${source}</cite></blockquote><p>${prose(rule.why)} ${level}</p><p class="more">${page}</p></article>
`
}

/** The end of the page. */
export const footer = (): Markup =>
  h`<footer><p>${TOOL.name} ${TOOL.version}. The guide also asks people to follow the news of the project on ${external(CHANNEL, h`${CHANNEL}`)}.</p></footer>
`
