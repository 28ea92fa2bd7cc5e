// Holds recorded exchanges (of the stand-in under dev/github-stand-in) against GitHub's own OpenAPI description, so
// that neither the action asks for, nor the stand-in answers, what GitHub does not know.
//
//   node scripts/validate-requests.mjs RECORD_DIR OPENAPI_JSON
//
// RECORD_DIR has the JSON files that the stand-in writes if GITHUB_STAND_IN_RECORD names a folder. OPENAPI_JSON is
// `generated/api.github.com.json` (OpenAPI 3.0.3) of the npm package @octokit/openapi, too large to be a dependency.
// Exit 0: no violation · 1: violations, or no exchange found · 2: bad arguments.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'

/** Where GitHub Enterprise Server has its API; the description begins below it. */
const ENTERPRISE_PREFIX = /^\/api\/v3(?=\/)/

/** "If you omit the path parameter, you will receive the contents of the repository's root", says the prose alone. */
const OMITTED_CONTENTS_PATH = /^(\/repos\/[^/]+\/[^/]+\/contents)$/

/** Responses that the description gets wrong or leaves out. They are not validated; their requests are. */
const EXCEPTIONS = [
  {
    // Raw files and diffs are described in prose only; as schema the description has JSON alone.
    name: 'raw media type',
    applies: ({ status, responseBody }, { template }) =>
      status === 200 &&
      typeof responseBody === 'string' &&
      /\/(contents\/\{path\}|git\/blobs\/\{file_sha\}|pulls\/\{pull_number\}|compare\/\{basehead\})$/.test(template),
  },
  {
    // Bad credentials, missing permissions, rate limits and failures are answers of every endpoint, described for
    // some.
    name: 'error without description',
    applies: ({ status }, { responses }) => status >= 400 && responses[status] === undefined,
  },
  {
    // What a test makes the stand-in answer is nothing that GitHub promises: broken bodies, errors, no answer at all.
    name: 'injected',
    applies: ({ injected }) => injected === true,
  },
]

const FORMATS = {
  uri: (text) => URL.canParse(text),
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
}

process.exitCode = main(process.argv.slice(2))

/** The exit code. Prints the violations and the totals. */
function main(parameters) {
  if (parameters.length !== 2) return fail('usage: node scripts/validate-requests.mjs RECORD_DIR OPENAPI_JSON')
  const [folder, descriptionFile] = parameters
  let exchanges
  let description
  try {
    exchanges = readExchanges(folder)
    description = JSON.parse(readFileSync(descriptionFile, 'utf8'))
  } catch (error) {
    return fail(error.message)
  }
  if (!description.openapi?.startsWith('3.0.')) return fail(`${descriptionFile} is no OpenAPI 3.0 description`)

  const operations = new Set()
  const violations = new Set()
  const check = createCheck(description)
  for (const exchange of exchanges) {
    const { operation, problems } = check(exchange)
    if (operation !== undefined) operations.add(operation)
    for (const problem of problems) violations.add(`${exchange.method} ${exchange.path}: ${problem}`)
  }
  for (const violation of violations) console.log(violation)
  console.log(`${exchanges.length} exchanges, ${operations.size} operations, ${violations.size} violations`)
  return violations.size > 0 || exchanges.length === 0 ? 1 : 0
}

function fail(message) {
  console.error(message)
  return 2
}

function readExchanges(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.toSorted().flatMap((name) => {
    const content = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    if (!Array.isArray(content)) throw new Error(`${name} is no list of exchanges`)
    return content
  })
}

/** A function from an exchange to the operation it uses and what is wrong with it, one line each. */
function createCheck(description) {
  const routes = readRoutes(description)
  const bodies = createValidator(description, { coerceTypes: false })
  // Parameters come as text: "30" is an integer there, and only there.
  const texts = createValidator(description, { coerceTypes: true })

  return (exchange) => {
    const url = new URL(exchange.path, 'http://localhost')
    const path = url.pathname.replace(ENTERPRISE_PREFIX, '').replace(OMITTED_CONTENTS_PATH, '$1/')
    const route = findRoute(routes, exchange.method, path)
    if (route === undefined) return { problems: ['GitHub describes no such operation'] }
    const problems = [
      ...checkParameters(route, url.searchParams, texts),
      ...checkRequestBody(route, exchange.requestBody, bodies),
      ...checkResponse(route, exchange, bodies),
    ]
    return { operation: route.operation, problems }
  }
}

/** Every operation with the expression that its paths match. */
function readRoutes(description) {
  return Object.entries(description.paths).flatMap(([template, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      if (operation.responses === undefined) return []
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
        lookUp(description, one),
      )
      const responses = mapValues(operation.responses, (response) => lookUp(description, response))
      return [
        {
          method: method.toUpperCase(),
          template,
          operation,
          parameters,
          responses,
          pattern: pathPattern(template, parameters),
        },
      ]
    }),
  )
}

function pathPattern(template, parameters) {
  const isLong = (name) => parameters.some((one) => one.in === 'path' && one.name === name && one['x-multi-segment'])
  const parts = template.split(/\{(.*?)\}/).map((part, index) => {
    if (index % 2 === 1) return isLong(part) ? '(.*)' : '([^/]+)'
    return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`)
}

/** The operation of a path, with the values in the path; where templates overlap, the one with the most own text. */
function findRoute(routes, method, path) {
  const [route] = routes
    .filter((one) => one.method === method && one.pattern.test(path))
    .toSorted((one, other) => ownLength(other.template) - ownLength(one.template))
  if (route === undefined) return undefined
  const names = [...route.template.matchAll(/\{(.*?)\}/g)].map(([, name]) => name)
  const texts = route.pattern.exec(path).slice(1)
  return { ...route, values: Object.fromEntries(names.map((name, index) => [name, decode(texts[index])])) }
}

function decode(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    // An escape that stands for nothing: the text itself is what was sent.
    return text
  }
}

function ownLength(template) {
  return template.replace(/\{.*?\}/g, '').length
}

function checkParameters({ parameters, values }, query, validate) {
  return ['path', 'query'].flatMap((place) => {
    const declared = parameters.filter((one) => one.in === place)
    const schema = {
      type: 'object',
      properties: Object.fromEntries(declared.map((one) => [one.name, one.schema])),
      required: declared.filter((one) => one.required).map((one) => one.name),
      additionalProperties: false,
    }
    return validate(schema, place === 'path' ? values : Object.fromEntries(query), `${place} parameters`)
  })
}

function checkRequestBody({ operation }, body, validate) {
  const declared = operation.requestBody
  if (body === undefined) return declared?.required ? ['request body: missing'] : []
  if (declared === undefined) return ['request body: the operation takes none']
  return validate(declared.content['application/json']?.schema ?? {}, body, 'request body')
}

function checkResponse(route, exchange, validate) {
  if (EXCEPTIONS.some(({ applies }) => applies(exchange, route))) return []
  const { status, responseBody } = exchange
  const response = route.responses[status]
  if (response === undefined) return [`response: GitHub describes no status ${status}`]
  const schema = response.content?.['application/json']?.schema
  if (schema === undefined)
    return responseBody === undefined ? [] : [`response ${status}: has a body, GitHub describes none`]
  return validate(schema, responseBody, `response ${status}`)
}

/**
 * A function from a schema of the description, a value and what it is, to what is wrong with the value. Schemas are
 * compiled once, with the components they need and no others.
 */
function createValidator(description, options) {
  const ajv = new Ajv({
    ...options,
    allErrors: true,
    strict: false,
    validateSchema: false,
    logger: false,
    formats: FORMATS,
  })
  const compiled = new Map()

  return (schema, value, what) => {
    const key = JSON.stringify(schema)
    const validate = compiled.get(key) ?? ajv.compile(withComponents(description, schema))
    compiled.set(key, validate)
    // Coercion changes the value, which belongs to the record.
    if (validate(structuredClone(value))) return []
    return validate.errors.map(({ instancePath, message, params }) => {
      const detail = params.additionalProperty ?? params.allowedValues?.join(', ')
      return `${what}${instancePath === '' ? '' : ` at ${instancePath}`}: ${message}${detail === undefined ? '' : ` (${detail})`}`
    })
  }
}

/** The schema as JSON Schema, the components that it reaches below `$defs`. */
function withComponents(description, schema) {
  const definitions = {}
  const convert = (one) =>
    toJsonSchema(one, (name) => {
      if (name in definitions) return
      // Taken before it is filled: components refer to each other in circles.
      definitions[name] = true
      definitions[name] = convert(description.components.schemas[name])
    })
  const root = convert(schema)
  return { ...root, $defs: definitions }
}

/** Rewrites `nullable`, which OpenAPI 3.0 has and JSON Schema has not, and the addresses of components. */
function toJsonSchema(node, onComponent) {
  if (Array.isArray(node)) return node.map((item) => toJsonSchema(item, onComponent))
  if (typeof node !== 'object' || node === null) return node
  if (typeof node.$ref === 'string') {
    const name = node.$ref.replace('#/components/schemas/', '')
    onComponent(name)
    return { $ref: `#/$defs/${name}` }
  }
  // Examples are data and may look like schemas.
  const { nullable, example: _example, examples: _examples, properties, ...rest } = node
  const schema = mapValues(rest, (value) => toJsonSchema(value, onComponent))
  // The names in here are not keywords, whatever they are called.
  if (properties !== undefined) schema.properties = mapValues(properties, (value) => toJsonSchema(value, onComponent))
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}

/** The object itself, or what its `$ref` points to. */
function lookUp(description, node) {
  if (typeof node.$ref !== 'string') return node
  return node.$ref
    .split('/')
    .slice(1)
    .reduce((place, key) => place[key], description)
}
