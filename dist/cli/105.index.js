"use strict";
exports.id = 105;
exports.ids = [105];
exports.modules = {

/***/ 105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseTree: () => (/* binding */ parseTree)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/data/limits.js
var limits = __webpack_require__(1212);
;// CONCATENATED MODULE: ./lib/src/parse/depth.js

function opensDeeper(text, levels) {
    if (!hasMore(text, levels))
        return false;
    let depth = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (token === '[' || token === '{')
            depth += 1;
        else if (token === ']' || token === '}')
            depth -= 1;
        if (depth > levels)
            return true;
    }
    return false;
}
function hasMore(text, count) {
    const opening = /[[{]/g;
    for (let found = 0; found <= count; found += 1)
        if (!opening.test(text))
            return false;
    return true;
}

// EXTERNAL MODULE: ./lib/src/parse/node.js
var parse_node = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/src/parse/placeholder.js
var placeholder = __webpack_require__(5156);
;// CONCATENATED MODULE: ./lib/src/parse/references.js


function referencesIn(document, depends) {
    const anchored = new Map();
    const targets = new Map();
    let repeated;
    (0,dist/* visit */.YR)(document, {
        Node: (_key, node) => {
            if ((0,dist/* isAlias */.Vj)(node)) {
                const target = anchored.get(node.source);
                if (target !== undefined)
                    targets.set(node, target);
                return;
            }
            if (node.anchor !== undefined && isParsed(node))
                anchored.set(node.anchor, node);
            if (!(0,dist/* isMap */.jh)(node))
                return;
            const keys = new Set();
            for (const { key } of node.items) {
                if (!(0,dist/* isScalar */.jn)(key) || !isParsed(key) || depends(key.range[0]))
                    continue;
                if (keys.has(key.value))
                    repeated ??= key;
                keys.add(key.value);
            }
        },
    });
    return { targets, repeated };
}
function isParsed(node) {
    return 'range' in node && Array.isArray(node.range);
}
const SCALAR = { values: 1, depth: 0 };
function isOverExpanded(root) {
    const known = new Map();
    let written = 0;
    const measure = (node) => {
        if (node.type !== 'map' && node.type !== 'list')
            return SCALAR;
        const shared = node.type === 'map' ? node.entries : node.items;
        const before = known.get(shared);
        if (before !== undefined)
            return before;
        let [values, depth] = [1, 0];
        const children = node.type === 'list' ? node.items : Array.from(node.entries.values(), ({ value }) => value);
        for (const child of children) {
            const inner = measure(child);
            values += inner.values;
            depth = Math.max(depth, inner.depth + 1);
        }
        if (depth > limits/* MAX_DEPTH */.lr + 1)
            throw new RangeError('nested too deeply');
        written += 1 + children.length;
        known.set(shared, { values, depth });
        return { values, depth };
    };
    return measure(root).values - written > limits/* MAX_REPEATED */.g5;
}

;// CONCATENATED MODULE: ./lib/src/parse/template/insert.js

function inserted(root, insertions, masked) {
    const open = new Map();
    const hidden = new Map();
    const pathTo = pathsIn(root, masked);
    for (const insertion of insertions) {
        const { at, end, text } = insertion;
        const hole = { type: 'unresolved', text, depends: true, start: at, end };
        const decision = decide(pathTo(at), insertion, masked);
        for (const node of decision.open)
            if (!open.has(node))
                open.set(node, hole);
        if (decision.hidden !== undefined)
            hidden.set(decision.hidden, hole);
    }
    return (0,parse_node/* mapNodes */.o6)(root, (node, rebuilt) => {
        const cover = hidden.get(node);
        if (cover !== undefined)
            return node.start === node.end ? cover : { ...cover, start: node.start, end: node.end };
        const hole = open.get(node);
        if (hole === undefined || rebuilt.type === 'scalar' || rebuilt.type === 'unresolved')
            return rebuilt;
        return { ...rebuilt, open: rebuilt.open ?? hole };
    });
}
const columnOf = (masked, at) => at - (masked.lastIndexOf('\n', at - 1) + 1);
function pathsIn(root, masked) {
    const known = new Map();
    const childrenOf = (node) => {
        const found = known.get(node) ?? children(node);
        known.set(node, found);
        return found;
    };
    return (at) => {
        const holders = [];
        let node = root;
        let last;
        while (node.type === 'map' || node.type === 'list') {
            const { start, end } = node;
            const isFlow = /[[{]/.test(masked[start] ?? '');
            if (isFlow && (at < start || end <= at))
                break;
            holders.push({ node, column: isFlow ? undefined : columnOf(masked, start) });
            const before = childrenOf(node).findLast((child) => child.from < at);
            if (before === undefined)
                return { holders, last: undefined };
            last = { node: before.value, column: columnOf(masked, node.type === 'map' ? before.from : start) };
            node = before.value;
        }
        return { holders, last };
    };
}
function children(node) {
    const all = node.type === 'map'
        ? [...node.entries.values()].map(({ keyStart, value }) => ({ from: keyStart, value }))
        : node.items.map((item) => ({ from: item.start, value: item }));
    return all.filter(({ from }) => node.start <= from).toSorted((left, right) => left.from - right.from);
}
function decide({ holders, last }, { at, column, joins }, masked) {
    const inFlow = holders.filter((holder) => holder.column === undefined);
    const fitting = holders.filter((holder) => column !== undefined && holder.column === column);
    const isEmpty = last !== undefined && last.node.type === 'scalar' && last.node.start === last.node.end;
    const isInside = last !== undefined && last.node.start <= at && at < last.node.end;
    const far = column ?? columnOf(masked, at);
    const goesOn = last !== undefined && (isEmpty ? last.column <= far : last.column < far && fitting.length === 0);
    const hidden = last !== undefined && (goesOn || isInside || joins) ? last.node : undefined;
    const certain = column !== undefined && (fitting.length > 0 || (hidden !== undefined && !isInside));
    const open = certain ? [...fitting, ...inFlow] : holders;
    return { open: new Set(open.map(({ node }) => node)), hidden };
}

;// CONCATENATED MODULE: ./lib/src/parse/template/settle.js

function coverOf(node, regions) {
    return regions.filter(({ start, end }) => start <= node.start && node.end <= end);
}
function settled(node, regions, cover) {
    const open = regions.filter((region) => !cover.includes(region));
    return open.length === 0 ? node : (0,parse_node/* mapNodes */.o6)(node, (_, rebuilt) => settle(rebuilt, open));
}
const dependent = ({ start, end }, { text }) => ({
    type: 'unresolved',
    text,
    depends: true,
    start,
    end,
});
function around(regions, at) {
    return regions.find(({ start, end }) => start <= at && at < end);
}
function settle(node, regions) {
    switch (node.type) {
        case 'map':
            return settleMap(node, regions);
        case 'list':
            return settleList(node, regions);
        case 'scalar': {
            const region = regions.find(({ start, end }) => start < Math.max(node.end, node.start + 1) && node.start < end);
            return region === undefined ? node : dependent(node, region);
        }
        case 'unresolved':
            return node;
    }
}
function settleMap(node, regions) {
    const holders = [];
    const entries = [...node.entries].map(([key, entry]) => {
        const region = around(regions, entry.keyStart);
        if (region === undefined)
            return [key, entry];
        holders.push(region);
        const { keyEnd, value } = entry;
        const isNothing = value.start === value.end;
        return [key, { ...entry, value: dependent(isNothing ? { start: keyEnd, end: keyEnd } : value, region) }];
    });
    const [first] = holders;
    if (first !== undefined && holders.length === entries.length)
        return dependent(node, first);
    return { ...node, entries: new Map(entries) };
}
function settleList(node, regions) {
    const holders = [];
    const items = node.items.map((item) => {
        const region = around(regions, item.start);
        if (region === undefined)
            return item;
        const held = dependent(item, region);
        holders.push(held);
        return held;
    });
    const open = node.open ?? holders[0];
    return open === undefined ? { ...node, items } : { ...node, items, open };
}

;// CONCATENATED MODULE: ./lib/src/parse/tree.js








function parseTree(text, offset, template) {
    if (template !== undefined)
        return parseTemplate(text, offset, template);
    const tree = attempt(text, text, offset);
    if (tree.state === 'read' || !/\{\{|\$\{/.test(text))
        return tree;
    const masked = attempt((0,placeholder/* maskTemplates */.q6)(text), text, offset);
    return masked.state === 'read' ? masked : tree;
}
function parseTemplate(text, offset, template) {
    const { masked, regions, insertions, faults } = template;
    const [fault] = faults;
    if (fault !== undefined)
        return { state: 'broken', message: fault.message, start: fault.at.start, end: fault.at.end };
    const parsed = masked.slice(offset, offset + text.length);
    const tree = attempt(parsed, text, offset, (at) => around(regions, at) !== undefined);
    if (tree.state === 'broken' && regions.length + insertions.length === 0)
        return attempt(text, text, offset);
    if (tree.state === 'broken' || tree.root === undefined)
        return tree;
    const cover = coverOf(tree.root, regions);
    return { ...tree, root: settled(inserted(tree.root, insertions, masked), regions, cover), cover };
}
const NEVER = () => false;
function attempt(parsed, original, offset, depends = NEVER) {
    try {
        if (opensDeeper(parsed, limits/* MAX_DEPTH */.lr))
            return tooDeep(original, offset);
        const document = (0,dist/* parseDocument */.Tp)(parsed, {
            prettyErrors: false,
            logLevel: 'error',
            keepSourceTokens: false,
            uniqueKeys: false,
        });
        const error = document.errors[0];
        if (error?.code === 'RESOURCE_EXHAUSTION')
            return tooDeep(original, offset);
        if (error !== undefined) {
            const [start, end] = error.pos;
            return { state: 'broken', message: withoutQuotation(error.message), start: offset + start, end: offset + end };
        }
        const references = referencesIn(document, (at) => depends(at + offset));
        if (references.repeated !== undefined) {
            const [start] = references.repeated.range;
            return { state: 'broken', message: 'Map keys must be unique.', start: offset + start, end: offset + start + 1 };
        }
        const root = convert(document, references.targets, { parsed, original, offset });
        return root !== undefined && isOverExpanded(root) ? tooMany(original, offset) : { state: 'read', root };
    }
    catch (error) {
        if (error instanceof TooManyError)
            return tooMany(original, offset);
        if (error instanceof RangeError)
            return tooDeep(original, offset);
        return { state: 'broken', message: 'The parser gave up.', start: offset, end: offset + original.length };
    }
}
function tooDeep(text, offset) {
    const message = `It is nested more than ${limits/* MAX_DEPTH */.lr} levels deep.`;
    return { state: 'broken', message, start: offset, end: offset + text.length };
}
class TooManyError extends Error {
}
function tooMany(text, offset) {
    const message = `Its aliases and merge keys repeat more than ${limits/* MAX_REPEATED */.g5} values.`;
    return { state: 'broken', message, start: offset, end: offset + text.length };
}
function withoutQuotation(message) {
    const [first = message] = message.split('\n', 1);
    const said = first
        .replace(/(?<=[\w)]): .*$/, '')
        .replace(/^Invalid escape sequence .*$/, 'It has an escape sequence that YAML does not know');
    return said.endsWith('.') ? said : `${said}.`;
}
function convert(document, targets, { parsed, original: text, offset }) {
    const anchored = new Map();
    const open = new Set();
    let merged = 0;
    const unresolved = (node) => {
        const [start, end] = node.range;
        const written = text.slice(start, end).trimEnd();
        return { type: 'unresolved', text: written.trim(), start: offset + start, end: offset + start + written.length };
    };
    const tagged = (node, tag) => {
        const inner = unresolved(node);
        const from = text.lastIndexOf(tag, inner.start - offset);
        if (from === -1)
            return { ...inner, text: `${tag} ${inner.text}`.trim() };
        const start = offset + from;
        const end = inner.text === '' ? start + tag.length : inner.end;
        return { ...inner, text: `${tag} ${inner.text}`.trim(), start, end };
    };
    const followAlias = (alias) => {
        const target = targets.get(alias);
        if (target === undefined || open.has(target))
            return unresolved(alias);
        const [start, end] = alias.range;
        return { ...read(target), start: offset + start, end: offset + end };
    };
    const blockListEnd = ({ range: [start] }, items) => {
        const last = items.at(-1);
        if (last === undefined)
            return offset + start;
        return last.end > last.start ? last.end : offset + text.slice(0, last.end - offset).trimEnd().length;
    };
    const readMap = (node) => {
        if (!(0,dist/* isMap */.jh)(node))
            return unresolved(node);
        const entries = new Map();
        const merges = [];
        let unknownKey;
        const [start, valueEnd] = node.range;
        let last = offset + start;
        for (const pair of node.items) {
            if (!(0,dist/* isPair */.tO)(pair))
                continue;
            const { key, value } = pair;
            if (!(0,dist/* isScalar */.jn)(key)) {
                if (node.items.length === 1 && node.flow === true)
                    return unresolved(node);
                unknownKey = unresolved(key);
                last = Math.max(last, unknownKey.end);
                continue;
            }
            const [keyStart, keyEnd] = key.range;
            const name = key.source;
            const place = { keyStart: offset + keyStart, keyEnd: offset + keyEnd };
            const child = value === null || isEmpty(value) ? nothing(place.keyEnd) : read(value);
            if (keyEnd > keyStart)
                last = Math.max(last, place.keyEnd);
            if (child.end > child.start)
                last = Math.max(last, child.end);
            if (name === '<<' && key.type === 'PLAIN')
                merges.push(child);
            else if ((0,placeholder/* isPlaceholder */.wK)(name) || (0,placeholder/* isMasked */.So)(name))
                unknownKey = unresolved(key);
            else
                entries.set(name, { ...place, value: child });
        }
        for (const merge of merges.flatMap((one) => (one.type === 'list' ? one.items : [one]))) {
            if (merge.type !== 'map')
                unknownKey = { type: 'unresolved', text: '<<', start: merge.start, end: merge.end };
            else {
                merged += merge.entries.size;
                if (merged > limits/* MAX_REPEATED */.g5)
                    throw new TooManyError();
                for (const [name, entry] of merge.entries)
                    if (!entries.has(name))
                        entries.set(name, entry);
                unknownKey ??= merge.open;
            }
        }
        const end = node.flow === true ? offset + valueEnd : last;
        const map = { type: 'map', entries, start: offset + start, end };
        return unknownKey === undefined ? map : { ...map, open: unknownKey };
    };
    const read = (node) => {
        const known = anchored.get(node);
        if (known !== undefined)
            return known;
        if ((0,dist/* isAlias */.Vj)(node))
            return followAlias(node);
        if (open.size > limits/* MAX_DEPTH */.lr)
            throw new RangeError('nested too deeply');
        open.add(node);
        const [start, end] = node.range;
        let result;
        if (isLocalTag(node.tag))
            result = tagged(node, node.tag);
        else if ((0,dist/* isMap */.jh)(node))
            result = readMap(node);
        else if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => read(item));
            const last = node.flow === true ? offset + end : blockListEnd(node, items);
            const spread = node.flow === true ? items.find(placeholder/* isSpread */.qx) : undefined;
            result = {
                type: 'list',
                items,
                start: offset + start,
                end: last,
                ...(spread === undefined ? {} : { open: spread }),
            };
        }
        else {
            const written = node.source;
            const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
            const script = block && written.trimEnd().includes('\n');
            if ((0,placeholder/* isMasked */.So)(written) || (!script && (0,placeholder/* isPlaceholder */.wK)(written)))
                result = unresolved(node);
            else {
                const plain = node.type === 'PLAIN';
                const value = isPlain(node.value) ? node.value : written;
                const last = block ? (0,parse_node/* blockEnd */.lt)(parsed, start, end) : end;
                result = { type: 'scalar', value, text: written, plain, start: offset + start, end: offset + last };
            }
        }
        open.delete(node);
        anchored.set(node, result);
        return result;
    };
    return document.contents === null ? undefined : read(document.contents);
}
const nothing = (at) => ({ type: 'scalar', value: null, text: '', plain: true, start: at, end: at });
const isEmpty = (value) => (0,dist/* isScalar */.jn)(value) && value.source === '' && value.type === 'PLAIN' && value.tag === undefined;
function isPlain(value) {
    return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
const isLocalTag = (tag) => tag?.startsWith('!') === true && tag !== '!';


/***/ })

};
;