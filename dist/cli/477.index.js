export const id = 477;
export const ids = [477];
export const modules = {

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTree: () => (/* binding */ parseTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3645);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(749);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2584);



/**
 * Parses one document. `offset` is where its text starts in the file; all offsets of the result count from the
 * file's start. Never throws: a text that the parser rejects is `broken`.
 */
function parseTree(text, offset) {
    const tree = attempt(text, text, offset);
    if (tree.state === 'read' || !/\{\{|\$\{/.test(text))
        return tree;
    const masked = attempt((0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .maskTemplates */ .q6)(text), text, offset);
    return masked.state === 'read' ? masked : tree;
}
function attempt(parsed, original, offset) {
    try {
        // `error` makes a second document an error; `silent` would drop it without a word.
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(parsed, { prettyErrors: false, logLevel: 'error', keepSourceTokens: false });
        const error = document.errors[0];
        if (error?.code === 'RESOURCE_EXHAUSTION')
            return tooDeep(original, offset);
        if (error !== undefined) {
            const [start, end] = error.pos;
            return { state: 'broken', message: withoutQuotation(error.message), start: offset + start, end: offset + end };
        }
        return { state: 'read', root: convert(document, original, offset) };
    }
    catch (error) {
        if (error instanceof RangeError)
            return tooDeep(original, offset);
        return { state: 'broken', message: 'The parser gave up.', start: offset, end: offset + original.length };
    }
}
/**
 * The parser recurses, and how deep it comes depends on the machine. A limit far below that, and far above any
 * manifest, gives the same answer everywhere.
 */
const MAX_DEPTH = 200;
function tooDeep(text, offset) {
    const message = `It is nested more than ${MAX_DEPTH} levels deep.`;
    return { state: 'broken', message, start: offset, end: offset + text.length };
}
/**
 * The parser's words without what they quote of the text, for that may be a secret. The place says it as well.
 */
function withoutQuotation(message) {
    const [first = message] = message.split('\n', 1);
    return first.replace(/(?<=[\w)]): .*$/, '').replace(/(?<=^Invalid escape sequence) .*$/, '');
}
function convert(document, text, offset) {
    const anchored = new Map();
    const open = new Set();
    const unresolved = (node) => {
        const [start, end] = node.range;
        return { type: 'unresolved', text: text.slice(start, end).trim(), start: offset + start, end: offset + end };
    };
    const tagged = (node, tag) => {
        const inner = unresolved(node);
        const from = text.lastIndexOf(tag, inner.start - offset);
        return { ...inner, text: `${tag} ${inner.text}`.trim(), start: from === -1 ? inner.start : offset + from };
    };
    const followAlias = (alias) => {
        const target = alias.resolve(document);
        // An alias to a node that is still being read would be a circle.
        if (target === undefined || !isParsed(target) || open.has(target))
            return unresolved(alias);
        const [start, end] = alias.range;
        return { ...read(target), start: offset + start, end: offset + end };
    };
    const readMap = (node) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return unresolved(node);
        const entries = new Map();
        const merges = [];
        let unknownKey;
        for (const pair of node.items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair))
                continue;
            const { key, value } = pair;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
                // `{{ value }}` without quotes is a map whose key is a map: a template where a value should be.
                if (node.items.length === 1 && node.flow === true)
                    return unresolved(node);
                unknownKey = unresolved(key);
                continue;
            }
            const [keyStart, keyEnd] = key.range;
            const name = key.source;
            const place = { keyStart: offset + keyStart, keyEnd: offset + keyEnd };
            const child = value === null || isEmpty(value) ? nothing(place.keyEnd) : read(value);
            if (name === '<<' && key.type === 'PLAIN')
                merges.push(child);
            else if ((0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(name) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isMasked */ .So)(name))
                unknownKey = unresolved(key);
            else
                entries.set(name, { ...place, value: child });
        }
        for (const merge of merges.flatMap((merged) => (merged.type === 'list' ? merged.items : [merged]))) {
            if (merge.type !== 'map')
                unknownKey = { type: 'unresolved', text: '<<', start: merge.start, end: merge.end };
            else {
                for (const [name, entry] of merge.entries)
                    if (!entries.has(name))
                        entries.set(name, entry);
                unknownKey ??= merge.open;
            }
        }
        const [start, valueEnd] = node.range;
        // A block ends with its last content, not with the line break behind it.
        const content = [...entries.values()].map(({ keyEnd, value }) => Math.max(keyEnd, value.end));
        const end = node.flow === true ? offset + valueEnd : Math.max(offset + start, ...content);
        const map = { type: 'map', entries, start: offset + start, end };
        return unknownKey === undefined ? map : { ...map, open: unknownKey };
    };
    const read = (node) => {
        const known = anchored.get(node);
        if (known !== undefined)
            return known;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return followAlias(node);
        if (open.size > MAX_DEPTH)
            throw new RangeError('nested too deeply');
        open.add(node);
        const [start, end] = node.range;
        let result;
        if (isLocalTag(node.tag))
            result = tagged(node, node.tag);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            result = readMap(node);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            const items = node.items.map((item) => read(item));
            const last = node.flow === true ? offset + end : (items.at(-1)?.end ?? offset + start);
            result = { type: 'list', items, start: offset + start, end: last };
        }
        else {
            const written = node.source;
            const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
            // Scripts in block scalars are full of `${…}` that no template engine will ever touch.
            const script = block && written.trimEnd().includes('\n');
            if ((0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isMasked */ .So)(written) || (!script && (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(written)))
                result = unresolved(node);
            else {
                const plain = node.type === 'PLAIN';
                const value = isPlain(node.value) ? node.value : written;
                const last = block ? (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .blockEnd */ .l)(text, start, end) : end;
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
/** `key:` with nothing behind it, which has no place of its own. */
const isEmpty = (value) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && value.source === '' && value.type === 'PLAIN' && value.tag === undefined;
/** Dates and bytes, which a `%YAML 1.1` directive brings in, are taken as they are written. */
function isPlain(value) {
    return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
/** `!vault`, `!reference`, `!CHANGE_ME`: something outside of YAML gives such a node its value. */
const isLocalTag = (tag) => tag?.startsWith('!') === true && tag !== '!';
function isParsed(node) {
    return 'range' in node && Array.isArray(node.range);
}


/***/ })

};
