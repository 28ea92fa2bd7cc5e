"use strict";
exports.id = 722;
exports.ids = [722];
exports.modules = {

/***/ 3722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSchemas: () => (/* binding */ readSchemas)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var dist_ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./lib/src/parse/index.js + 2 modules
var parse = __webpack_require__(4556);
// EXTERNAL MODULE: ./lib/src/parse/node.js
var parse_node = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/src/parse/split.js
var split = __webpack_require__(4453);
// EXTERNAL MODULE: ./lib/src/schema/check-manifest.js + 8 modules
var check_manifest = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/src/schema/note.js
var note = __webpack_require__(3161);
;// CONCATENATED MODULE: ./lib/src/schema/own/convert.js
const isPart = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const MAPS = ['properties', 'patternProperties', 'definitions'];
const BRANCHES = ['oneOf', 'anyOf', 'allOf'];
function jsonSchema(schema, isBranch = false) {
    const result = {};
    for (const [key, value] of Object.entries(schema)) {
        if (key.startsWith('x-') || key === 'default' || key === 'example' || key === 'nullable' || key === 'format')
            continue;
        if (key === 'pattern' && !isPattern(value))
            continue;
        result[key] = value;
    }
    for (const key of MAPS) {
        const map = schema[key];
        if (isPart(map))
            result[key] = Object.fromEntries(Object.entries(map).map(([name, one]) => [name, isPart(one) ? jsonSchema(one, isBranch) : true]));
    }
    for (const key of BRANCHES) {
        const all = schema[key];
        if (Array.isArray(all))
            result[key] = all.map((one) => (isPart(one) ? jsonSchema(one, true) : true));
    }
    for (const key of ['items', 'additionalProperties', 'not']) {
        const one = schema[key];
        if (isPart(one))
            result[key] = jsonSchema(one, isBranch || key === 'not');
    }
    if (schema['x-kubernetes-int-or-string'] === true)
        result['type'] = ['integer', 'string'];
    const isOpen = schema['x-kubernetes-preserve-unknown-fields'] === true || schema['additionalProperties'] !== undefined;
    if (isPart(result['properties']) && !isOpen && !isBranch) {
        result['additionalProperties'] = false;
        result['properties'] = {
            ...Object.fromEntries(keysOfBranches(schema).map((key) => [key, true])),
            ...result['properties'],
        };
    }
    return result;
}
function keysOfBranches(schema) {
    return BRANCHES.flatMap((key) => {
        const all = schema[key];
        return Array.isArray(all) ? all.filter(isPart) : [];
    }).flatMap((branch) => [
        ...(isPart(branch['properties']) ? Object.keys(branch['properties']) : []),
        ...keysOfBranches(branch),
    ]);
}
function isPattern(value) {
    try {
        return typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp;
    }
    catch {
        return false;
    }
}
function objectSchema(schema) {
    const converted = jsonSchema(schema);
    const properties = isPart(converted['properties']) ? converted['properties'] : {};
    return { ...converted, properties: { ...properties, apiVersion: true, kind: true, metadata: true, status: true } };
}

;// CONCATENATED MODULE: ./lib/src/schema/own/plain.js
function plain(node) {
    switch (node.type) {
        case 'scalar':
            return node.value;
        case 'unresolved':
            return node.text;
        case 'list':
            return node.items.map(plain);
        case 'map':
            return Object.fromEntries([...node.entries].filter(([, { value }]) => !isNull(value)).map(([key, { value }]) => [key, plain(value)]));
    }
}
const isNull = (node) => node.type === 'scalar' && node.value === null;
function isHidden(node) {
    switch (node.type) {
        case 'scalar':
            return false;
        case 'unresolved':
            return true;
        case 'list':
            return node.open !== undefined || node.items.some(isHidden);
        case 'map':
            return node.open !== undefined || [...node.entries.values()].some(({ value }) => isHidden(value));
    }
}

;// CONCATENATED MODULE: ./lib/src/schema/own/errors.js



const SUMS = new Set(['oneOf', 'anyOf', 'not', 'if']);
const IN_ALTERNATIVE = /\/(?:oneOf|anyOf)\/\d+\/|\/(?:not|if|then|else)\//;
function remarksOf(root, errors, file) {
    const certain = errors.filter(({ schemaPath }) => !IN_ALTERNATIVE.test(schemaPath));
    const isSaid = (path) => certain.some(({ keyword, instancePath }) => !SUMS.has(keyword) && `${instancePath}/`.startsWith(`${path}/`));
    const telling = certain.filter(({ keyword, instancePath }) => !SUMS.has(keyword) || !isSaid(instancePath));
    const located = telling.flatMap((error) => locate(root, error, file));
    const first = new Map();
    for (const one of located.toSorted((left, right) => right.depth - left.depth)) {
        if (!first.has(one.remark.start))
            first.set(one.remark.start, one);
    }
    return [...first.values()]
        .slice(0, note/* MAX_REMARKS */.F)
        .map(({ remark }) => remark)
        .toSorted((left, right) => left.start - right.start);
}
function locate(root, { instancePath, keyword, params, message = 'differs' }, file) {
    const steps = instancePath
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    let node = root;
    let place = { start: root.start, end: root.start };
    for (const step of steps) {
        const next = node.type === 'list' ? node.items[Number(step)] : (0,parse_node/* child */.jf)(node, step);
        if (next === undefined)
            return [];
        const entry = node.type === 'map' ? node.entries.get(step) : undefined;
        place = entry === undefined ? { start: next.start, end: next.start } : { start: entry.keyStart, end: entry.keyEnd };
        node = next;
    }
    const name = steps.findLast((step) => !/^\d+$/.test(step)) ?? 'The document';
    const what = steps.length === 0 ? name : (0,note/* quoted */.T)(name);
    const located = ({ start, end }, words) => [
        { depth: steps.length, remark: { start, end, message: `${words}, by the schema in ${(0,note/* quoted */.T)(file)}.` } },
    ];
    const word = (value) => (0,note/* quoted */.T)(String(value));
    if (keyword === 'additionalProperties' && node.type === 'map') {
        const entry = node.entries.get(String(params['additionalProperty']));
        if (entry === undefined)
            return [];
        return located({ start: entry.keyStart, end: entry.keyEnd }, `${word(params['additionalProperty'])} is no key of ${steps.length === 0 ? 'this place' : what}`);
    }
    if (keyword === 'required') {
        return node.type === 'map' && node.open !== undefined
            ? []
            : located(place, `${what} has no ${word(params['missingProperty'])}`);
    }
    if (isHidden(node))
        return [];
    if (keyword === 'oneOf' || keyword === 'anyOf')
        return located(place, `${what} fits ${keyword === 'oneOf' ? 'not exactly one' : 'none'} of its alternatives`);
    const value = node.type === 'scalar' ? { start: node.start, end: node.end } : place;
    if (keyword === 'type')
        return located(value, `${what} must be of type ${word(params['type'])}`);
    const allowed = params['allowedValues'];
    if (keyword === 'enum' && Array.isArray(allowed))
        return located(value, `${what} must be one of ${allowed.slice(0, 10).map(word).join(', ')}`);
    return located(value, `${what} ${message.replaceAll('`', "'").replaceAll('"', '`')}`);
}

;// CONCATENATED MODULE: ./lib/src/schema/own/schemas.js









async function readSchemas(files) {
    const ajv = new dist_ajv.Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false });
    const known = new Map();
    const problems = [];
    for (const { path, text = '' } of files) {
        const source = (0,parse/* sourceOf */.vz)(path, text);
        const problem = (start, message) => {
            problems.push({ level: 'warn', at: source.locate(start, start), message });
        };
        let found = 0;
        for (const { start, end } of (0,split/* splitDocuments */.Z)(source.text)) {
            const tree = await (0,parse/* readDocument */.u0)((0,parse/* sourceOf */.vz)(path, source.text.slice(start, end)));
            if (tree.state === 'broken') {
                problem(start + tree.start, `This file of schemas cannot be read: ${tree.message}`);
                found += 1;
                continue;
            }
            if (tree.root === undefined)
                continue;
            for (const [key, schema] of schemasIn(path, tree.root)) {
                found += 1;
                try {
                    known.set(key, { path, validate: ajv.compile(schema) });
                }
                catch (error) {
                    const why = error instanceof Error ? error.message.replaceAll('`', "'") : '';
                    problem(start + tree.root.start, `The schema of ${(0,note/* quoted */.T)(key)} cannot be used: ${why}.`);
                }
            }
        }
        if (found === 0)
            problem(0, 'This file describes no manifest: it is no CustomResourceDefinition, and no `config-values.yaml` of a module.');
    }
    return { problems, check: (manifest) => check(manifest, known) };
}
function schemasIn(path, root) {
    const data = plain(root);
    if (!isPart(data))
        return [];
    if (/(?:^|\/)config-values\.ya?ml$/.test(path)) {
        const name = moduleOf(path);
        return name === undefined ? [] : [[`ModuleConfig ${name}`, jsonSchema(data)]];
    }
    const { kind, spec } = data;
    if (kind !== 'CustomResourceDefinition' ||
        !isPart(spec) ||
        !isPart(spec['names']) ||
        !Array.isArray(spec['versions']))
        return [];
    const { group, names } = spec;
    return spec['versions'].flatMap((version) => {
        const schema = isPart(version) && isPart(version['schema']) ? version['schema']['openAPIV3Schema'] : undefined;
        if (!isPart(version) || !isPart(schema))
            return [];
        return [[`${String(group)}/${String(version['name'])}/${String(names['kind'])}`, objectSchema(schema)]];
    });
}
function moduleOf(path) {
    const folders = path.split('/').slice(0, -1);
    const folder = folders.at(-1) === 'openapi' ? folders.at(-2) : folders.at(-1);
    return folder?.replace(/^\d+-/, '');
}
function check(manifest, known) {
    const { group, version, kind, name, root } = manifest;
    const general = (0,check_manifest/* checkManifest */.K)(manifest);
    const settings = kind === 'ModuleConfig' ? (0,parse_node/* child */.jf)((0,parse_node/* child */.jf)(root, 'spec'), 'settings') : undefined;
    const subjects = [
        { node: root, schema: known.get(`${group}/${version}/${kind}`) },
        { node: settings, schema: known.get(`ModuleConfig ${name ?? ''}`) },
    ].filter(({ schema }) => schema !== undefined);
    if (subjects.length === 0)
        return general;
    const own = subjects.flatMap(({ node, schema }) => node === undefined || schema === undefined ? [] : held(node, schema));
    const isOwn = ({ start }) => subjects.some(({ node }) => node !== undefined && start >= node.start && start < node.end);
    const better = general.filter((remark) => !isOwn(remark) || own.some(({ start }) => start === remark.start));
    return [...better, ...own.filter(({ start }) => !better.some((remark) => remark.start === start))];
}
function held(node, { validate, path }) {
    return node.type === 'unresolved' || validate(plain(node)) ? [] : remarksOf(node, validate.errors ?? [], path);
}


/***/ })

};
;