import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 8476:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _settings_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6130);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5071);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7516);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7577);
/* harmony import */ var _publish_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6456);
/* harmony import */ var _read_work_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(827);
/* harmony import */ var _render_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9684);
/* harmony import */ var _render_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7812);
/* harmony import */ var _render_tool_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3725);
/* harmony import */ var _settings_glob_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(1830);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(8161);












process.exitCode = await main(process.argv.slice(2));
/** Runs a command and returns the exit code: 0 gate passed, 1 gate failed, 2 could not check. */
async function main(args) {
    const [command, ...rest] = args.some((arg) => arg === '--help' || arg === '-h') ? ['help'] : args;
    try {
        switch (command) {
            case 'check':
                return await runCheck((0,_settings_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheck */ .QB)(rest));
            case 'rules':
                refuseMore(command, rest, 0);
                (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printText */ .n)((0,_render_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .listRules */ .s)());
                return 0;
            case 'explain':
                refuseMore(command, rest, 1);
                (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printText */ .n)(await (0,_render_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .explainRule */ .O)(rest[0]));
                return 0;
            case '--version':
                (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printText */ .n)(`${_render_tool_js__WEBPACK_IMPORTED_MODULE_8__/* .TOOL */ .j.version}\n`);
                return 0;
            case undefined:
            case 'help':
                (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printText */ .n)(_settings_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .USAGE */ .u_);
                return command === undefined ? 2 : 0;
            default:
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .y(`\`${command}\` is no command. Allowed: \`check\`, \`explain\`, \`rules\`.`);
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .y)
            process.stderr.write(`deckhouse-readiness: ${error.message}\n`);
        else
            process.stderr.write(`deckhouse-readiness: This is a defect of the tool, please report it.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        return 2;
    }
}
function refuseMore(command, args, most) {
    const extra = args[most];
    if (extra !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .y(`${command}: \`${extra}\` is too much. See \`deckhouse-readiness --help\`.`);
}
async function runCheck({ paths, base, format, output, verbose, raw }) {
    const settings = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .settingsFrom */ .ms)(raw, new Date().toISOString().slice(0, 10));
    const tree = (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .workTree */ ._E)(paths, process.cwd());
    const atBase = base === undefined ? undefined : (path) => (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .readAt */ .m6)(tree, base, path);
    const loaded = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(settings, (path) => (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .readFile */ .TA)(tree, path), atBase);
    const sides = (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .readWorkTree */ .gJ)(tree, base, await (0,_settings_glob_js__WEBPACK_IMPORTED_MODULE_11__/* .matcher */ .jN)(loaded.policy.exclude));
    const report = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z)({
        ...loaded,
        ...sides,
        within: tree.within,
        settings,
        repository: tree.name,
        notes: [...loaded.notes, ...sides.notes],
    });
    const color = output === undefined && (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColor */ .z)(process.env);
    const text = (0,_render_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .renderFormat */ .c)(format, report, {
        color,
        verbose,
        changedFiles: sides.changedFiles,
        text: (path) => (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .readFile */ .TA)(tree, path),
    });
    if (output === undefined)
        (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printText */ .n)(text);
    else
        write(output, text, tree);
    if (report.verdict === 'error')
        return 2;
    return report.gate.passed ? 0 : 1;
}
function write(path, text, { top }) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .y(`--output: \`${path}\` cannot be written. Give a file in a folder that exists, such as one in \`${top}\`.`);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isMet),
/* harmony export */   f: () => (/* binding */ compareRows)
/* harmony export */ });
/* harmony import */ var _rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6198);

/** Compares the rows of one cluster, rule by rule. Without a base side nothing has changed. */
function compareRows(head, base) {
    return head.map((row) => {
        if (base === undefined)
            return { ...row, base: undefined, change: 'unchanged', fresh: [] };
        const before = base === 'new' ? undefined : base.find(({ rule }) => rule.id === row.rule.id);
        if (before !== undefined)
            return compareRow(row, before);
        const change = isMet(row.verdict) ? 'unchanged' : 'introduced';
        return { ...row, base: undefined, change, fresh: shortfalls(row) };
    });
}
function compareRow(head, base) {
    const before = shortfalls(base);
    const after = shortfalls(head);
    const fresh = after.filter((finding) => !before.some((old) => isSame(old, finding) && !(0,_rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(finding.verdict, old.verdict)));
    const result = (change) => ({ ...head, base: base.verdict, change, fresh });
    if (head.verdict === 'error' || base.verdict === 'error')
        return result('incomparable');
    if (head.verdict === base.verdict && fresh.length === 0 && after.length === before.length)
        return result('unchanged');
    if (head.verdict === 'unknown' && before.length > 0)
        return result('incomparable');
    if (isUnreadable(head) !== isUnreadable(base) && (head.verdict === 'unknown' || base.verdict === 'unknown'))
        return result('incomparable');
    if (isMet(head.verdict) && isMet(base.verdict))
        return result('unchanged');
    if ((0,_rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(head.verdict, base.verdict) || fresh.length > 0)
        return result('introduced');
    if (!(0,_rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(base.verdict, head.verdict) && after.length >= before.length)
        return result('unchanged');
    return result(isUnreadable(head) ? 'incomparable' : 'fixed');
}
/** Whether nothing is left to do. */
const isMet = (verdict) => verdict === 'pass' || verdict === 'not-applicable';
function shortfalls(row) {
    return row.findings.filter((finding) => finding.verdict === 'warn' || finding.verdict === 'fail');
}
/**
 * Rule, object and field are a finding's identity; its line is not. What stood in a file and now stands nowhere is
 * another finding: whoever deletes a shortfall together with its file has not left it as it was.
 */
const isSame = (left, right) => left.object === right.object && left.field === right.field && (left.at === undefined) === (right.at === undefined);
const isUnreadable = (row) => row.findings.some((finding) => finding.verdict === 'unknown' && finding.unreadable === true);


/***/ }),

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   l9: () => (/* binding */ decisive)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8249);

/** The findings that decide a row: those with its verdict. */
function decisive(row) {
    const deciding = row.findings.filter((finding) => finding.verdict === row.verdict);
    return deciding.length === 0 ? row.findings : deciding;
}
/** Decides the gate. A row that crashed is no verdict of the gate: the run ends as an error. */
function gate({ clusters, problems, scope, failOn, changedFiles }) {
    const rows = clusters.flatMap((cluster) => cluster.rows
        .filter((row) => counting(row, scope, changedFiles).some((verdict) => blocks(verdict, failOn)))
        .map((row) => `${cluster.name}: ${row.rule.id}`));
    const unreadable = failOn === 'never' ? [] : problems.filter(({ level }) => level === 'fail').map(placeOf);
    const because = [...rows, ...unreadable];
    return { passed: because.length === 0, failOn, scope, because };
}
/** `path:line` of a problem, its path, or its message without the period. */
function placeOf({ at, path, message }) {
    return at === undefined ? (path ?? message.replace(/\.$/, '')) : `${at.path}:${at.start.line}`;
}
/** The verdicts of a row that lie in the scope of the gate. */
function counting(row, scope, changedFiles) {
    const clouded = row.change === 'introduced' || (row.change === 'incomparable' && row.base !== undefined && (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .isMet */ .T)(row.base));
    const inScope = row.findings.filter((finding) => {
        if (scope === 'all' || row.fresh.some((fresh) => fresh === finding))
            return true;
        if (finding.verdict === 'unknown' && clouded)
            return true;
        return scope === 'changed' && finding.at !== undefined && changedFiles.has(finding.at.path);
    });
    // A shortfall that became unreadable is not gone: the gate keeps counting what base showed.
    const hidden = row.change === 'incomparable' && scope !== 'introduced' && !(0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .isMet */ .T)(row.verdict);
    const base = hidden && row.base !== undefined && row.base !== 'error' ? [row.base] : [];
    return [...inScope.map(({ verdict }) => verdict), ...base];
}
function blocks(verdict, failOn) {
    switch (failOn) {
        case 'never':
            return false;
        case 'fail':
            return verdict === 'fail';
        case 'warn':
            return verdict === 'fail' || verdict === 'warn';
        case 'unknown':
            return verdict === 'fail' || verdict === 'warn' || verdict === 'unknown';
    }
}
/** Counts rows by verdict. */
function totals(clusters) {
    const counts = { pass: 0, warn: 0, fail: 0, unknown: 0, 'not-applicable': 0, error: 0 };
    for (const { verdict } of clusters.flatMap(({ rows }) => rows))
        counts[verdict] += 1;
    return counts;
}
/** The verdict of the whole: the worst that was decided; `unknown` where nothing was. */
function overall(counts, clusters) {
    if (clusters === 0)
        return 'nothing';
    if (counts.error > 0)
        return 'error';
    if (counts.fail > 0)
        return 'fail';
    if (counts.warn > 0)
        return 'warn';
    return counts.pass > 0 ? 'pass' : 'unknown';
}


/***/ }),

/***/ 5071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake that its reader can mend: a bad argument, an unreadable config, a path that is not there. The message is
 * one line that quotes the value and says what is allowed. Anything else that is thrown is a bug of ours.
 */
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 7516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
// EXTERNAL MODULE: ./lib/src/rules/index.js + 7 modules
var rules = __nccwpck_require__(9208);
// EXTERNAL MODULE: ./lib/src/parse/index.js + 5 modules
var parse = __nccwpck_require__(9832);
// EXTERNAL MODULE: ./lib/src/settings/closest.js
var closest = __nccwpck_require__(241);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __nccwpck_require__(6214);
;// CONCATENATED MODULE: ./lib/src/settings/config-validator.gen.js
// Generated by `npm run generate`; do not edit.

// Node, webpack and vitest disagree on what the default of a CommonJS module is.
const func1 = ucs2length["default"] ?? ucs2length
"use strict";
const validate = (/* unused pure expression or super */ null && (validate20));
/* harmony default export */ const config_validator_gen = (validate20);
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Policy of the Deckhouse production readiness check","description":"The file `.github/production-readiness.yml`: which clusters the repository holds, and how strictly they are judged.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Version of this format.","const":1},"exclude":{"description":"Glob patterns of paths that hold no manifests of a cluster, such as test fixtures.","type":"array","items":{"type":"string","minLength":1},"examples":[["**/tests/**"]]},"clusters":{"description":"The clusters of this repository. Left out, they are discovered, and the report says how.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name","paths"],"properties":{"name":{"description":"The cluster's name in the report; `{name}` takes it from the path, one cluster for each match.","type":"string","minLength":1,"examples":["prod-eu","{name}"]},"paths":{"description":"Glob patterns of the files that hold the cluster's manifests.","type":"array","minItems":1,"items":{"type":"string","minLength":1},"examples":[["clusters/prod-eu/**"],["clusters/{name}/**"]]},"environment":{"description":"Only production clusters are judged.","enum":["production","staging","development"]},"load":{"description":"Whether the cluster is highly loaded in the guide's sense; `auto` takes declared monitoring nodes as a sign.","enum":["auto","regular","high"]},"complete":{"description":"Whether everything that the cluster runs with is in Git, so that absence counts.","enum":["auto",true,false]}}}},"rules":{"description":"Levels of single recommendations, by id.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"level":{"description":"`warn` caps every finding, `fail` lifts every finding, `off` shows the row as not applicable.","enum":["off","warn","fail"]},"reason":{"description":"Why; required for `off`.","type":"string","minLength":1}},"if":{"properties":{"level":{"const":"off"}},"required":["level"]},"then":{"required":["reason"]}},"examples":[{"ingress-inlet":{"level":"warn"}}]},"gate":{"description":"What fails the gate. The stricter of this and the inputs of the workflow wins.","type":"object","additionalProperties":false,"properties":{"failOn":{"description":"The mildest verdict that fails the gate; `never` only reports.","enum":["fail","warn","unknown","never"]},"scope":{"description":"What the gate counts: what a change makes worse, that and what stands in changed files, or everything.","enum":["introduced","changed","all"]}}}}};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "exclude")) || (key0 === "clusters")) || (key0 === "rules")) || (key0 === "gate"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclude !== undefined){
let data1 = data.exclude;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err3 = {instancePath:instancePath+"/exclude/" + i0,schemaPath:"#/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.exclude.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/exclude/" + i0,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.exclude.items.type,parentSchema:schema31.properties.exclude.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.exclude.type,parentSchema:schema31.properties.exclude,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.clusters !== undefined){
let data3 = data.clusters;
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.clusters,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err7 = {instancePath:instancePath+"/clusters/" + i1,schemaPath:"#/properties/clusters/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.clusters.items.required,parentSchema:schema31.properties.clusters.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.paths === undefined){
const err8 = {instancePath:instancePath+"/clusters/" + i1,schemaPath:"#/properties/clusters/items/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'",schema:schema31.properties.clusters.items.required,parentSchema:schema31.properties.clusters.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "name") || (key1 === "paths")) || (key1 === "environment")) || (key1 === "load")) || (key1 === "complete"))){
const err9 = {instancePath:instancePath+"/clusters/" + i1,schemaPath:"#/properties/clusters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.clusters.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err10 = {instancePath:instancePath+"/clusters/" + i1+"/name",schemaPath:"#/properties/clusters/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clusters.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/clusters/" + i1+"/name",schemaPath:"#/properties/clusters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clusters.items.properties.name.type,parentSchema:schema31.properties.clusters.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.paths !== undefined){
let data6 = data4.paths;
if(Array.isArray(data6)){
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/clusters/" + i1+"/paths",schemaPath:"#/properties/clusters/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.clusters.items.properties.paths,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err13 = {instancePath:instancePath+"/clusters/" + i1+"/paths/" + i2,schemaPath:"#/properties/clusters/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clusters.items.properties.paths.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/clusters/" + i1+"/paths/" + i2,schemaPath:"#/properties/clusters/items/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clusters.items.properties.paths.items.type,parentSchema:schema31.properties.clusters.items.properties.paths.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/clusters/" + i1+"/paths",schemaPath:"#/properties/clusters/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.clusters.items.properties.paths.type,parentSchema:schema31.properties.clusters.items.properties.paths,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.environment !== undefined){
let data8 = data4.environment;
if(!(((data8 === "production") || (data8 === "staging")) || (data8 === "development"))){
const err16 = {instancePath:instancePath+"/clusters/" + i1+"/environment",schemaPath:"#/properties/clusters/items/properties/environment/enum",keyword:"enum",params:{allowedValues: schema31.properties.clusters.items.properties.environment.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.clusters.items.properties.environment.enum,parentSchema:schema31.properties.clusters.items.properties.environment,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.load !== undefined){
let data9 = data4.load;
if(!(((data9 === "auto") || (data9 === "regular")) || (data9 === "high"))){
const err17 = {instancePath:instancePath+"/clusters/" + i1+"/load",schemaPath:"#/properties/clusters/items/properties/load/enum",keyword:"enum",params:{allowedValues: schema31.properties.clusters.items.properties.load.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.clusters.items.properties.load.enum,parentSchema:schema31.properties.clusters.items.properties.load,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.complete !== undefined){
let data10 = data4.complete;
if(!(((data10 === "auto") || (data10 === true)) || (data10 === false))){
const err18 = {instancePath:instancePath+"/clusters/" + i1+"/complete",schemaPath:"#/properties/clusters/items/properties/complete/enum",keyword:"enum",params:{allowedValues: schema31.properties.clusters.items.properties.complete.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.clusters.items.properties.complete.enum,parentSchema:schema31.properties.clusters.items.properties.complete,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/clusters/" + i1,schemaPath:"#/properties/clusters/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clusters.items.type,parentSchema:schema31.properties.clusters.items,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.clusters.type,parentSchema:schema31.properties.clusters,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.rules !== undefined){
let data11 = data.rules;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
let data12 = data11[key2];
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing0;
if((data12.level === undefined) && (missing0 = "level")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data12.level !== undefined){
if("off" !== data12.level){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var _valid0 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs29 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.reason === undefined){
const err23 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/then/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema31.properties.rules.additionalProperties.then.required,parentSchema:schema31.properties.rules.additionalProperties.then,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid0 = _errs29 === errors;
valid9 = _valid0;
}
if(!valid9){
const err24 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.properties.rules.additionalProperties.if,parentSchema:schema31.properties.rules.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!((key3 === "level") || (key3 === "reason"))){
const err25 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.level !== undefined){
let data14 = data12.level;
if(!(((data14 === "off") || (data14 === "warn")) || (data14 === "fail"))){
const err26 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/properties/rules/additionalProperties/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.additionalProperties.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.additionalProperties.properties.level.enum,parentSchema:schema31.properties.rules.additionalProperties.properties.level,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.reason !== undefined){
let data15 = data12.reason;
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err27 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/rules/additionalProperties/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.rules.additionalProperties.properties.reason,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/rules/additionalProperties/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.additionalProperties.properties.reason.type,parentSchema:schema31.properties.rules.additionalProperties.properties.reason,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.additionalProperties.type,parentSchema:schema31.properties.rules.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.gate !== undefined){
let data16 = data.gate;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 in data16){
if(!((key4 === "failOn") || (key4 === "scope"))){
const err31 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.gate,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.failOn !== undefined){
let data17 = data16.failOn;
if(!((((data17 === "fail") || (data17 === "warn")) || (data17 === "unknown")) || (data17 === "never"))){
const err32 = {instancePath:instancePath+"/gate/failOn",schemaPath:"#/properties/gate/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema31.properties.gate.properties.failOn.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.gate.properties.failOn.enum,parentSchema:schema31.properties.gate.properties.failOn,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.scope !== undefined){
let data18 = data16.scope;
if(!(((data18 === "introduced") || (data18 === "changed")) || (data18 === "all"))){
const err33 = {instancePath:instancePath+"/gate/scope",schemaPath:"#/properties/gate/properties/scope/enum",keyword:"enum",params:{allowedValues: schema31.properties.gate.properties.scope.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.gate.properties.scope.enum,parentSchema:schema31.properties.gate.properties.scope,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.gate.type,parentSchema:schema31.properties.gate,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

;// CONCATENATED MODULE: ./lib/src/settings/policy.js




/** The policy of a repository without a config. */
const DEFAULT_POLICY = {
    exclude: [],
    clusters: undefined,
    levels: {},
    failOn: undefined,
    scope: undefined,
};
/**
 * Reads a config. Throws a UserError that gives path and line, quotes the value and lists what is allowed.
 * `ruleIds` are the rules that a config may speak of.
 */
async function policyFrom(path, text, ruleIds) {
    const source = (0,parse/* sourceOf */.vz)(path, text);
    const document = await (0,parse/* readDocument */.u0)(source);
    if (document.state === 'broken') {
        throw new errors/* UserError */.y(`${where(source.locate(document.start, document.end))}: The config cannot be parsed: ${document.message}`);
    }
    const root = document.root;
    if (root === undefined || root.type !== 'map')
        throw new errors/* UserError */.y(`${path}:1: The config is no mapping. It starts with \`version: 1\`.`);
    const data = plain(root);
    if (!isConfig(data)) {
        const error = config_validator_gen.errors?.find(({ keyword }) => keyword !== 'if');
        throw new errors/* UserError */.y(explain(source.locate, root, error));
    }
    for (const id of Object.keys(data.rules ?? {})) {
        if (!ruleIds.includes(id))
            throw new errors/* UserError */.y(`${placed(source.locate, root, ['rules', id])}: \`${id}\` is no rule. ${(0,closest/* allowedWords */.w)(id, ruleIds)}`);
    }
    return {
        exclude: data.exclude ?? [],
        clusters: data.clusters?.map((entry, index) => ({
            name: entry.name,
            paths: entry.paths,
            environment: entry.environment ?? 'production',
            load: entry.load ?? 'auto',
            complete: entry.complete ?? 'auto',
            at: spanOf(source.locate, root, ['clusters', String(index)]),
        })),
        levels: levelsOf(data.rules ?? {}),
        failOn: data.gate?.failOn,
        scope: data.gate?.scope,
    };
}
const isConfig = (data) => config_validator_gen(data);
function levelsOf(rules) {
    const levels = {};
    for (const [id, { level, reason }] of Object.entries(rules)) {
        if (level !== undefined)
            levels[id] = reason === undefined ? { level } : { level, reason };
    }
    return levels;
}
function plain(node) {
    switch (node.type) {
        case 'scalar':
            return node.value;
        case 'list':
            return node.items.map(plain);
        case 'map':
            return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
        case 'unresolved':
            return node.text;
    }
}
const where = (at) => `${at.path}:${at.start.line}`;
/** The place of a value, or of the nearest thing above it that is there. */
function spanOf(locate, root, path) {
    let node = root;
    let at = locate(root.start, root.start);
    for (const step of path) {
        if (node.type === 'map') {
            const entry = node.entries.get(step);
            if (entry === undefined)
                return at;
            at = locate(entry.keyStart, entry.keyEnd);
            node = entry.value;
        }
        else if (node.type === 'list') {
            const item = node.items[Number(step)];
            if (item === undefined)
                return at;
            at = locate(item.start, item.end);
            node = item;
        }
        else
            return at;
    }
    return at;
}
const placed = (locate, root, path) => where(spanOf(locate, root, path));
/** One line about the first thing that is wrong: where, what it is, what is allowed. */
function explain(locate, root, error) {
    if (error === undefined)
        return `${placed(locate, root, [])}: The config does not follow its schema.`;
    const path = error.instancePath
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const name = path.length === 0 ? 'the config' : `\`${path.join('.')}\``;
    const params = error.params;
    const at = (more = []) => placed(locate, root, [...path, ...more]);
    const words = (value) => (Array.isArray(value) ? value.map(String) : [String(value)]);
    switch (error.keyword) {
        case 'additionalProperties': {
            const key = String(params['additionalProperty']);
            return `${at([key])}: \`${key}\` is no key of ${name}. ${(0,closest/* allowedWords */.w)(key, knownKeys(error.parentSchema))}`;
        }
        case 'required':
            return `${at()}: ${capital(name)} lacks \`${String(params['missingProperty'])}\`.`;
        case 'enum':
        case 'const': {
            const allowed = words(params['allowedValues'] ?? params['allowedValue']);
            const found = textAt(root, path);
            return `${at()}: \`${found}\` is no value of ${name}. ${(0,closest/* allowedWords */.w)(found, allowed)}`;
        }
        case 'type':
            return `${at()}: ${capital(name)} is \`${textAt(root, path)}\`, which is no ${String(params['type'])}.`;
        default:
            return `${at()}: ${capital(name)} ${error.message ?? 'does not follow the schema'}.`;
    }
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function textAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node?.type === 'map')
            node = node.entries.get(step)?.value;
        else if (node?.type === 'list')
            node = node.items[Number(step)];
    }
    if (node?.type === 'scalar' || node?.type === 'unresolved')
        return node.text;
    return node === undefined ? '' : `a ${node.type}`;
}
/** The keys that the schema knows beside the unknown one. */
function knownKeys(schema) {
    const properties = typeof schema === 'object' && schema !== null && 'properties' in schema ? schema.properties : undefined;
    return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

;// CONCATENATED MODULE: ./lib/src/load-policy.js



const RULE_IDS = rules/* RULES */.y.map(({ id }) => id);
/**
 * The policy that judges: base's, so that a change cannot loosen its own gate. Head's is read to tell what is
 * coming: a config that would not load after the merge is a problem now. Without a base there is one side only.
 */
async function loadPolicy({ config, configNamed, configFrom }, head, base) {
    const atHead = await head(config);
    const atBase = base === undefined ? atHead : await base(config);
    const text = configFrom === 'head' ? atHead : atBase;
    if (text === undefined && configNamed && atHead === undefined) {
        throw new errors/* UserError */.y(`config: \`${config}\` is not there. Give the path of a file in this repository.`);
    }
    const judging = await attempt(config, text);
    if (base === undefined || configFrom === 'head' || atHead === atBase)
        return { ...policyOf(judging), notes: [], problems: [] };
    if (atHead === undefined) {
        return {
            ...policyOf(judging),
            notes: [`This pull request removes \`${config}\`; it is judged by base's.`],
            problems: [],
        };
    }
    return withComing(config, judging, await attempt(config, atHead), atBase === undefined);
}
/** Loads a policy; no text means the built-in defaults. */
async function attempt(config, text) {
    if (text === undefined)
        return { policy: DEFAULT_POLICY };
    try {
        return { policy: await policyFrom(config, text, RULE_IDS) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return { mistake: error };
        throw error;
    }
}
function policyOf({ policy, mistake }) {
    if (mistake !== undefined)
        throw mistake;
    return { policy };
}
/** The policy where this change brings another one, which takes effect after the merge. */
function withComing(config, judging, coming, isNew) {
    if (judging.mistake !== undefined && coming.mistake === undefined) {
        // By base's policy the repair could never be merged, and by its own it could loosen the gate.
        const note = `This pull request repairs \`${config}\`, which base cannot read: it is judged by the built-in defaults, and the file takes effect after the merge.`;
        return { policy: DEFAULT_POLICY, notes: [note], problems: [] };
    }
    const note = isNew
        ? `\`${config}\` is new: this pull request is judged by the built-in defaults, and the file takes effect after the merge.`
        : `This pull request changes \`${config}\`: it is judged by base's, and the change takes effect after the merge.`;
    const loaded = { ...policyOf(judging), notes: [note] };
    if (coming.mistake === undefined)
        return { ...loaded, problems: [] };
    const message = `After the merge the policy could not be read: ${coming.mistake.message}`;
    return { ...loaded, problems: [{ path: config, level: 'fail', message }] };
}


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ lookIn),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   d5: () => (/* binding */ agree),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   kp: () => (/* binding */ stringsAt),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   qY: () => (/* binding */ SILENT),
/* harmony export */   wE: () => (/* binding */ firstToSpeak),
/* harmony export */   yD: () => (/* binding */ factOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _parse_node_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5304);

const SILENT = { state: 'silent' };
/** Looks a path up. An explicit `null` is absent; a placeholder or an unresolved merge on the way hides the rest. */
function look(manifest, path) {
    return lookIn(manifest, manifest.root, path, manifest.at);
}
/** The same from any node of the manifest; `start` is the place that stands for the node itself. */
function lookIn(manifest, from, path, start) {
    const { locate } = manifest.source;
    let node = from;
    let nearest = start;
    for (const key of path) {
        if (node.type === 'unresolved')
            return hidden(manifest, node);
        if (node.type !== 'map') {
            if (isNull(node))
                return { state: 'absent', at: nearest };
            return { state: 'hidden', why: `is no mapping, so \`${key}\` cannot be read`, at: locate(node.start, node.end) };
        }
        const entry = node.entries.get(key);
        if (entry === undefined)
            return node.open === undefined ? { state: 'absent', at: nearest } : hidden(manifest, node.open);
        nearest = locate(entry.keyStart, entry.keyEnd);
        node = entry.value;
    }
    if (node.type === 'unresolved')
        return hidden(manifest, node);
    if (isNull(node))
        return { state: 'absent', at: nearest };
    return { state: 'present', node, at: locate(node.start, node.end) };
}
const isNull = (node) => node.type === 'scalar' && node.value === null;
function hidden(manifest, node) {
    return {
        state: 'hidden',
        why: `is the placeholder \`${shorten(node.text)}\``,
        at: manifest.source.locate(node.start, node.end),
    };
}
/** A value as a sentence may quote it between backticks. */
const shorten = (written) => {
    const line = written.replaceAll('`', "'").split(/\r?\n/, 1)[0] ?? '';
    return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
/** Turns a place into a fact with a reader that answers undefined for a value of the wrong type. */
function factOf(place, wanted, read) {
    if (place.state === 'absent')
        return { state: 'silent', at: place.at };
    if (place.state === 'hidden')
        return { state: 'unreadable', why: place.why, at: place.at };
    const result = read(place.node);
    if (result !== undefined)
        return { state: 'known', ...result, at: place.at };
    const found = place.node.type === 'scalar'
        ? `\`${shorten(place.node.text)}\``
        : `a ${place.node.type === 'list' ? 'list' : 'mapping'}`;
    return { state: 'unreadable', why: `is ${found}, which is no ${wanted}`, at: place.at };
}
/** Any scalar, as it is written: `1.30` stays `1.30`. An empty string counts as silence. */
function text(manifest, path) {
    return textOf(look(manifest, path));
}
/** The same at a place that was looked up before. */
function textOf(place) {
    const fact = factOf(place, 'text', (node) => node.type === 'scalar' ? { value: node.text, text: shorten(node.text) } : undefined);
    return fact.state === 'known' && fact.value === '' ? { state: 'silent', at: fact.at } : fact;
}
/** A whole number, unquoted: Kubernetes and dhctl refuse a quoted one. */
function integer(manifest, path) {
    return integerOf(look(manifest, path));
}
/** The same at a place that was looked up before. */
function integerOf(place) {
    return factOf(place, 'whole number', (node) => node.type === 'scalar' && typeof node.value === 'number' && Number.isSafeInteger(node.value)
        ? { value: node.value, text: node.text }
        : undefined);
}
/** Deckhouse reads YAML 1.1, where plain `yes`, `no`, `on` and `off` are booleans too. */
const TRUE = /^(?:true|True|TRUE|yes|Yes|YES|on|On|ON|y|Y)$/;
const FALSE = /^(?:false|False|FALSE|no|No|NO|off|Off|OFF|n|N)$/;
function boolean(manifest, path) {
    return factOf(look(manifest, path), 'boolean', (node) => {
        if (node.type !== 'scalar' || !node.plain)
            return undefined;
        if (TRUE.test(node.text))
            return { value: true, text: node.text };
        return FALSE.test(node.text) ? { value: false, text: node.text } : undefined;
    });
}
/** The items of a list with their places. */
function listAt(manifest, path) {
    return factOf(look(manifest, path), 'list', (node) => node.type === 'list' ? { value: node.items, text: '' } : undefined);
}
/** Keys and scalar values of a mapping such as labels; a value that cannot be read is null. */
function stringsAt(manifest, path) {
    const place = look(manifest, path);
    if (place.state === 'present' && place.node.type === 'map' && place.node.open !== undefined) {
        return factOf(hidden(manifest, place.node.open), 'mapping', () => undefined);
    }
    return factOf(place, 'mapping', (node) => {
        if (node.type !== 'map')
            return undefined;
        const pairs = [...node.entries].map(([key, { value }]) => [key, value.type === 'scalar' ? value.text : null]);
        return { value: new Map(pairs), text: '' };
    });
}
/** The scalar's text under a key of a node, for evidence that decides nothing. */
function hint(node, key) {
    const found = (0,_parse_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .j)(node, key);
    return found?.type === 'scalar' && found.value !== null ? found.text : undefined;
}
/**
 * One fact about one object from all the manifests that declare it. Manifests that contradict each other, and
 * one that speaks where another is silent, make it unreadable: which of them is applied last, Git does not show.
 */
function agree(facts) {
    const first = facts[0];
    if (first === undefined)
        return SILENT;
    const unreadable = facts.find((fact) => fact.state === 'unreadable');
    if (unreadable !== undefined)
        return unreadable;
    const other = facts.find((fact) => !same(first, fact));
    if (other === undefined)
        return first;
    const [speaks, also] = first.state === 'known' ? [first, other] : [other, first];
    // Two silent manifests are the same, so one of the two speaks.
    if (speaks.state !== 'known')
        return first;
    if (also.at === undefined)
        return { state: 'unreadable', why: 'is declared by one manifest of several', at: speaks.at };
    const where = `${also.at.path}:${also.at.start.line}`;
    return { state: 'unreadable', why: `is declared differently at ${where}`, at: speaks.at, also: [also.at] };
}
function same(left, right) {
    if (left.state === 'known' && right.state === 'known')
        return equal(left.value, right.value);
    return left.state === right.state;
}
/** Facts hold scalars, or lists and maps read from manifests, whose offsets differ between copies of one object. */
function equal(left, right) {
    return (left === right ||
        (typeof left === 'object' && JSON.stringify(left, withoutPlaces) === JSON.stringify(right, withoutPlaces)));
}
const PLACES = new Set(['start', 'end', 'keyStart', 'keyEnd', 'at']);
const withoutPlaces = (key, value) => {
    if (PLACES.has(key))
        return undefined;
    return value instanceof Map ? [...value] : value;
};
/** The first fact that says anything, readable or not. */
function firstToSpeak(...facts) {
    return facts.find((fact) => fact.state !== 'silent') ?? facts.find((fact) => fact.at !== undefined) ?? SILENT;
}


/***/ }),

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Bj: () => (/* binding */ parseFiles),
  u0: () => (/* binding */ parse_readDocument),
  vz: () => (/* reexport */ sourceOf)
});

;// CONCATENATED MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = (/* unused pure expression or super */ null && (-1));
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map
// EXTERNAL MODULE: ./lib/src/parse/node.js
var parse_node = __nccwpck_require__(5304);
// EXTERNAL MODULE: ./lib/src/parse/placeholder.js
var placeholder = __nccwpck_require__(6887);
;// CONCATENATED MODULE: ./lib/src/parse/events.js



/**
 * A quick reader for plain manifests, in front of the parser of record. It answers undefined for every text that has
 * anything special about it (an error, a template, an anchor, a tag, a key that is no plain text), and otherwise the
 * same tree; a property test holds the two together.
 */
function parsePlain(text, offset) {
    if (SPECIAL.test(text))
        return undefined;
    try {
        return { state: 'read', root: events_build(parseEvents(text, { maxDepth: MAX_DEPTH }), text, offset) };
    }
    catch {
        return undefined;
    }
}
/** Templates, directives, markers of documents, and tabs and line ends of which parsers have different opinions. */
const SPECIAL = /\{\{|\{%|^%|^\.\.\.|^ +---|\t|\r(?!\n)|[\u0085\u2028\u2029\uFEFF]/m;
const MAX_DEPTH = 64;
/** Thrown for what the parser of record has to read. */
class Special extends Error {
}
function events_build(events, text, offset) {
    let at = 0;
    /** The end of the last content that was read, to end block collections. */
    let last = 0;
    const next = () => {
        const event = events[at];
        if (event === undefined)
            throw new Special();
        at += 1;
        return event;
    };
    const place = (start, end) => {
        last = end;
        return { start: offset + start, end: offset + end };
    };
    const read = (event) => {
        if (!('tagStart' in event) || event.tagStart >= 0 || event.anchorStart >= 0)
            throw new Special();
        if (event.type === EVENT_ID.SCALAR)
            return scalar(event);
        if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE)
            throw new Special();
        const { start, style } = event;
        last = start;
        const flow = style === COLLECTION_STYLE.FLOW;
        // `[a: 1]` holds a mapping without brackets of its own.
        if (flow && text[start] !== (event.type === EVENT_ID.MAPPING ? '{' : '['))
            throw new Special();
        if (event.type === EVENT_ID.SEQUENCE)
            return { type: 'list', items: items(), ...place(start, flow ? closing(text, start, last) : last) };
        return { type: 'map', entries: entries(flow), ...place(start, flow ? closing(text, start, last) : last) };
    };
    const items = () => {
        const found = [];
        for (let event = next(); event.type !== EVENT_ID.POP; event = next())
            found.push(read(event));
        return found;
    };
    const entries = (flow) => {
        const found = new Map();
        for (let event = next(); event.type !== EVENT_ID.POP; event = next()) {
            const key = read(event);
            if (key.type !== 'scalar' || key.text === '<<' || key.text === '' || found.has(key.text))
                throw new Special();
            if (!flow && !isFirstInLine(text, key.start - offset))
                throw new Special();
            const value = next();
            const empty = value.type === EVENT_ID.SCALAR && value.valueStart < 0 && value.tagStart < 0 && value.anchorStart < 0;
            found.set(key.text, { keyStart: key.start, keyEnd: key.end, value: empty ? nothing(key.end) : read(value) });
        }
        return found;
    };
    const scalar = (event) => {
        const { style, valueStart, valueEnd } = event;
        // An empty item of a list has no place of its own.
        if (valueStart < 0)
            throw new Special();
        const written = getScalarValue(text, event);
        const block = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
        if (block && !written.trimEnd().includes('\n'))
            throw new Special();
        const plain = style === SCALAR_STYLE.PLAIN;
        if (!block && text.slice(valueStart, valueEnd).includes('\n'))
            throw new Special();
        const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
        // A block scalar's place starts at its indicator.
        const start = block ? indicator(text, valueStart) : valueStart - quoted;
        const end = block ? (0,parse_node/* blockEnd */.l)(text, start, valueEnd) : valueEnd + quoted;
        if (!block && (0,placeholder/* isPlaceholder */.wK)(written))
            return { type: 'unresolved', text: text.slice(start, end), ...place(start, end) };
        return { type: 'scalar', value: plain ? resolve(written) : written, text: written, plain, ...place(start, end) };
    };
    const [document, first] = [next(), next()];
    if (document.type !== EVENT_ID.DOCUMENT)
        throw new Special();
    // A document that is no mapping is no manifest.
    if (first.type !== EVENT_ID.MAPPING)
        throw new Special();
    const root = read(first);
    if (next().type !== EVENT_ID.POP || at !== events.length)
        throw new Special();
    return root;
}
const nothing = (at) => ({ type: 'scalar', value: null, text: '', plain: true, start: at, end: at });
/** Whether only indentation and the dashes of lists stand in front: the quick parser also takes keys behind other content. */
function isFirstInLine(text, at) {
    return /^ *(?:- +)*$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}
/** The offset behind the bracket that closes a flow collection, from the end of its last content. */
function closing(text, start, from) {
    const found = /[\s,:]*[[{]?[\s,:]*[\]}]/y;
    found.lastIndex = from;
    // Parsers disagree on comments between brackets.
    if (!found.test(text) || text.slice(start, found.lastIndex).includes('#'))
        throw new Special();
    return found.lastIndex;
}
/** The offset of the `|` or `>` in front of a block scalar's text. */
function indicator(text, from) {
    const at = Math.max(text.lastIndexOf('|', from - 1), text.lastIndexOf('>', from - 1));
    if (at === -1 || !/^[|>][-+]?[ ]*(?:#[^\n]*)?\r?\n\s*$/.test(text.slice(at, from)))
        throw new Special();
    return at;
}
const NULL = /^(?:~|[Nn]ull|NULL)?$/;
const TRUE = /^(?:[Tt]rue|TRUE)$/;
const FALSE = /^(?:[Ff]alse|FALSE)$/;
const NUMBER = /^[-+]?(?:\d+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;
const ODD_NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** A plain scalar's value in the core schema of YAML 1.2. */
function resolve(written) {
    if (NULL.test(written))
        return null;
    if (TRUE.test(written))
        return true;
    if (FALSE.test(written))
        return false;
    if (ODD_NUMBER.test(written))
        throw new Special();
    return NUMBER.test(written) ? Number(written) : written;
}

// EXTERNAL MODULE: ./lib/src/parse/sniff.js
var sniff = __nccwpck_require__(3850);
;// CONCATENATED MODULE: ./lib/src/parse/span.js
/** A source over a whole file. A leading byte order mark is no column of the first line. */
function sourceOf(path, raw) {
    const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
    let starts;
    const point = (offset) => {
        starts ??= lineStarts(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
    return {
        path,
        text,
        locate: (start, end) => {
            const from = Math.max(0, Math.min(start, text.length));
            return { path, start: point(from), end: point(Math.max(from, Math.min(end, text.length))) };
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./lib/src/parse/split.js
/** `---` and `...` in column 0, which end a document whatever stands around them (YAML 1.2, c-forbidden). */
const MARKER = /(?<=^|\n)(?:---|\.\.\.)(?=[ \t\r\n]|$)/g;
/** Splits a stream into its documents, so that a broken one cannot cost its neighbors. Directives are left behind. */
function splitDocuments(text) {
    const chunks = [];
    let start = 0;
    for (const { 0: marker, index } of text.matchAll(MARKER)) {
        if (index > start)
            chunks.push({ start, end: index });
        start = marker === '---' ? index : index + marker.length;
    }
    chunks.push({ start, end: text.length });
    return chunks;
}

;// CONCATENATED MODULE: ./lib/src/parse/manifest.js





/** Names of the Secrets in which Deckhouse keeps its bootstrap documents, base64-encoded, in namespace `kube-system`. */
const CONFIGURATION_SECRETS = new Set([
    'd8-cluster-configuration',
    'd8-provider-cluster-configuration',
    'd8-static-cluster-configuration',
]);
/** UTF-16 code units. No manifest that a rule reads comes near it; dashboards and exports do. */
const MAX_LENGTH = 1024 * 1024;
/**
 * Reads every document of a file with a parser of trees. A broken document is a problem with its place and costs no
 * neighbor. Throws only what the parser throws.
 */
function readManifests(path, raw, readTree) {
    if (raw.length > MAX_LENGTH && (0,sniff/* mayMatter */.dx)(raw))
        return unreadFile(path, `It has ${raw.length} characters, over the limit of ${MAX_LENGTH}.`);
    const source = sourceOf(path, raw);
    const parts = splitDocuments(source.text).map((chunk) => parseChunk(source, chunk, readTree));
    return {
        path,
        manifests: parts.flatMap((part) => part.manifests),
        doubtful: parts.flatMap((part) => part.doubtful),
        problems: parts.flatMap((part) => part.problems),
    };
}
const NOTHING = { manifests: [], doubtful: [], problems: [] };
function parseChunk(source, { start, end }, readTree) {
    const text = source.text.slice(start, end);
    const guess = (0,sniff/* sniff */.ZF)(text);
    if (guess === null)
        return NOTHING;
    const tree = readTree(text, start);
    if (tree.state === 'read')
        return tree.root === undefined ? NOTHING : readObject(source, tree.root, readTree);
    if (!guess.deckhouse)
        return NOTHING;
    const at = source.locate(tree.start, Math.max(tree.end, tree.start));
    return {
        manifests: [],
        doubtful: [{ kinds: guess.kinds, names: guess.names, text, at }],
        problems: [{ at, message: `${unparsable(text)}: ${sentence(tree.message)}`, deckhouse: true }],
    };
}
/** A template is no mistake of its author, but what it makes can only be told from what it renders. */
const unparsable = (text) => /\{\{|\{%/.test(text) ? 'This template is no YAML until it is rendered' : 'This document cannot be parsed';
const sentence = (text) => (text.endsWith('.') ? text : `${text}.`);
function readObject(source, node, readTree) {
    if (node.type === 'unresolved')
        return anything(source.locate(node.start, node.end));
    if (node.type !== 'map')
        return NOTHING;
    const kind = identity((0,parse_node/* child */.j)(node, 'kind'));
    const apiVersion = identity((0,parse_node/* child */.j)(node, 'apiVersion'));
    const items = (0,parse_node/* child */.j)(node, 'items');
    if (items !== undefined && (kind.text === null || kind.text.endsWith('List')))
        return readItems(source, items, readTree);
    const place = kind.at ?? apiVersion.at ?? { start: node.start, end: node.start };
    const at = source.locate(place.start, place.end);
    const name = identityAt(node, ['metadata', 'name']);
    if (kind.text === null || apiVersion.text === null) {
        if (mayHoldConfiguration(node, name.text))
            return anything(at);
        // What hides behind the placeholder may be any object that the readable half allows.
        const ours = kind.text === null ? apiVersion.text === null || isDeckhouse(apiVersion.text) : (0,sniff/* isKnownKind */.mT)(kind.text);
        if (!ours)
            return NOTHING;
        const kinds = kind.text === null ? 'any' : new Set([kind.text]);
        const names = name.text === null || name.text === '' ? 'any' : new Set([name.text]);
        const text = source.text.slice(node.start, node.end);
        return { ...NOTHING, doubtful: [{ kinds, names, text, at }] };
    }
    if (kind.text === '') {
        if (!isDeckhouse(apiVersion.text))
            return NOTHING;
        const message = 'This document has an `apiVersion` of Deckhouse and no `kind`.';
        return { ...anything(at), problems: [{ at, message, deckhouse: true }] };
    }
    const slash = apiVersion.text.lastIndexOf('/');
    const manifest = {
        source,
        group: slash === -1 ? '' : apiVersion.text.slice(0, slash),
        version: apiVersion.text.slice(slash + 1),
        kind: kind.text,
        name: name.text,
        namespace: identityAt(node, ['metadata', 'namespace']).text ?? '',
        root: node,
        at,
    };
    const hidden = manifest.kind === 'Secret' ? readConfigurationSecret(manifest, readTree) : NOTHING;
    return { manifests: [manifest, ...hidden.manifests], doubtful: hidden.doubtful, problems: hidden.problems };
}
/** Something that cannot be read and may hold any object. */
const anything = (at) => ({ ...NOTHING, doubtful: [{ kinds: 'any', names: 'any', at }] });
const isDeckhouse = (apiVersion) => (0,sniff/* isDeckhouseGroup */.Bt)(apiVersion.split('/', 1)[0] ?? '');
function readItems(source, items, readTree) {
    if (items.type === 'list')
        return merge(items.items.map((item) => readObject(source, item, readTree)));
    return items.type === 'unresolved' ? anything(source.locate(items.start, items.end)) : NOTHING;
}
function merge(parts) {
    return {
        manifests: parts.flatMap((part) => part.manifests),
        doubtful: parts.flatMap((part) => part.doubtful),
        problems: parts.flatMap((part) => part.problems),
    };
}
function identity(node) {
    if (node === undefined || (node.type === 'scalar' && node.value === null))
        return { text: '' };
    if (node.type === 'scalar' && !(0,placeholder/* isPlaceholder */.wK)(node.text))
        return { text: node.text, at: node };
    return { text: null, at: node };
}
/** The same at a path, where a placeholder on the way hides what it would lead to. */
function identityAt(from, path) {
    let node = from;
    for (const key of path) {
        const next = (0,parse_node/* child */.j)(node, key);
        if (next === undefined)
            return node.type === 'unresolved' || openIn(node) ? { text: null, at: node } : { text: '' };
        node = next;
    }
    return identity(node);
}
const openIn = (node) => node.type === 'map' && node.open !== undefined;
/** Whether an object with this name, of a kind that is hidden, may be a Secret with bootstrap documents. */
function mayHoldConfiguration(root, name) {
    if (name !== null && CONFIGURATION_SECRETS.has(name))
        return true;
    return ['data', 'stringData'].some((key) => {
        const holder = (0,parse_node/* child */.j)(root, key);
        return holder?.type === 'map' && [...holder.entries.keys()].some((entry) => entry.includes(sniff/* CONFIGURATION */.jZ));
    });
}
/**
 * The documents in a Secret that holds the cluster's configuration. Their places are all the place of the
 * encoded value: there is no line of the file to point at inside of it.
 */
function readConfigurationSecret(secret, readTree) {
    if (secret.name === null)
        return mayHoldConfiguration(secret.root, null) ? anything(secret.at) : NOTHING;
    if (!CONFIGURATION_SECRETS.has(secret.name))
        return NOTHING;
    const parts = [];
    for (const [key, decode] of [
        ['data', (text) => Buffer.from(text, 'base64').toString('utf8')],
        ['stringData', (text) => text],
    ]) {
        const holder = (0,parse_node/* child */.j)(secret.root, key);
        if (holder?.type === 'unresolved')
            parts.push(anything(secret.source.locate(holder.start, holder.end)));
        if (holder?.type !== 'map')
            continue;
        for (const [file, { value }] of holder.entries) {
            if (!/\.ya?ml$/.test(file))
                continue;
            const place = secret.source.locate(value.start, value.end);
            const inside = value.type === 'scalar' && typeof value.value === 'string'
                ? parseInside(decode(value.value), place, readTree)
                : NOTHING;
            // What does not decode to a manifest hides one.
            parts.push(inside.manifests.length + inside.doubtful.length === 0 ? anything(place) : inside);
        }
    }
    return merge(parts);
}
function parseInside(text, place, readTree) {
    const source = { path: place.path, text, locate: () => place };
    return merge(splitDocuments(text).map((chunk) => parseChunk(source, chunk, readTree)));
}
/** A file that was not read: it may hold anything. `why` is a sentence. */
function unreadFile(path, why) {
    const at = sourceOf(path, '').locate(0, 0);
    return {
        path,
        manifests: [],
        doubtful: [{ kinds: 'any', names: 'any', at }],
        problems: [{ at, message: `This file was not read. ${why}`, deckhouse: false }],
    };
}

;// CONCATENATED MODULE: ./lib/src/parse/index.js



/**
 * Reads the manifests of files, in their order. The parser of record is loaded only where some text needs it: it is a
 * large part of the start-up, and most manifests are plain.
 */
async function parseFiles(files) {
    const quick = files.map((file) => parseQuickly(file));
    if (!quick.includes(undefined))
        return quick.filter((file) => file !== undefined);
    const { parseTree } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(292)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4292));
    return files.map((file, index) => quick[index] ?? parseFile(file, (text, offset) => parsePlain(text, offset) ?? parseTree(text, offset)));
}
/** Thrown where only the parser of record can go on. */
class NeedsRecord extends Error {
}
function parseQuickly(file) {
    try {
        return parseFile(file, (text, offset) => {
            const tree = parsePlain(text, offset);
            if (tree === undefined)
                throw new NeedsRecord();
            return tree;
        });
    }
    catch (error) {
        if (error instanceof NeedsRecord)
            return undefined;
        throw error;
    }
}
function parseFile({ path, text, unread }, readTree) {
    return text === undefined ? unreadFile(path, unread ?? '') : readManifests(path, text, readTree);
}
/** A file that is one document and no manifest, such as the policy: its tree with offsets, or what is wrong with it. */
async function parse_readDocument(source) {
    return parsePlain(source.text, 0) ?? (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(292)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4292))).parseTree(source.text, 0);
}


/***/ }),

/***/ 5304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ child),
/* harmony export */   l: () => (/* binding */ blockEnd)
/* harmony export */ });
/** The value under a key, or undefined where the node is no map or has no such key. */
function child(node, key) {
    return node?.type === 'map' ? node.entries.get(key)?.value : undefined;
}
/** Where a block scalar's text ends: white space behind it belongs to nothing. */
function blockEnd(text, start, end) {
    return start + text.slice(start, end).trimEnd().length;
}


/***/ }),

/***/ 6887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ isMasked),
/* harmony export */   q6: () => (/* binding */ maskTemplates),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/**
 * Text that stands for a value which something else fills in: shell and Terraform (`${VAR}`, `%{…}`),
 * Go templates and Jinja (`{{ … }}`, `{% … %}`), the vendor's quick-starts (`*!CHANGE_…*`), `<PLACEHOLDER>`,
 * and values that SOPS has encrypted.
 */
const PLACEHOLDER = /\$\{[^}]*\}|\$\([A-Za-z_]\w*\)|^\$[A-Za-z_]\w*$|\{\{|\}\}|\{%|%\}|%\{|\*!CHANGE_|^!?CHANGE_\w+\*?$|^<[^<>\n]+>$|^ENC\[|@@?[A-Z][A-Z0-9_]+@@?/;
/** Whether a scalar's text is a placeholder, or holds one. */
function isPlaceholder(text) {
    return PLACEHOLDER.test(text);
}
/**
 * The text with every template expression replaced by as many word characters, so that `{{ .Values.name }}-x`, and
 * `{replicas: ${N}}` in flow style, parse and every position stays true.
 * Masked stretches are recognized again by `isMasked`.
 */
function maskTemplates(text) {
    return text.replaceAll(/\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}/g, (found) => MASK.repeat(found.length));
}
const MASK = '\u2800';
/** Whether a scalar's text holds a masked template expression. */
function isMasked(text) {
    return text.includes(MASK);
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ isDeckhouseGroup),
/* harmony export */   ZF: () => (/* binding */ sniff),
/* harmony export */   dx: () => (/* binding */ mayMatter),
/* harmony export */   jZ: () => (/* binding */ CONFIGURATION),
/* harmony export */   mT: () => (/* binding */ isKnownKind)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6887);

/** Kinds that rules read. The provider configurations are matched by their ending, so a new provider is seen too. */
const KNOWN_KINDS = new Set([
    'ModuleConfig',
    'InitConfiguration',
    'ClusterConfiguration',
    'NodeGroup',
    'StaticInstance',
    'IngressNginxController',
    'ClusterALBInstance',
    'ALBInstance',
    'ModuleUpdatePolicy',
]);
/** Whether a rule reads objects of this kind when their group is Deckhouse's. */
function isKnownKind(kind) {
    return KNOWN_KINDS.has(kind) || kind.endsWith('ClusterConfiguration') || kind.endsWith('InstanceClass');
}
/** `deckhouse.io` and the groups below it, such as `network.deckhouse.io`. */
function isDeckhouseGroup(group) {
    return group === 'deckhouse.io' || group.endsWith('.deckhouse.io');
}
/** What the names and the keys of the Secrets have in common in which Deckhouse keeps its bootstrap documents. */
const CONFIGURATION = 'cluster-configuration';
/** One pattern for every word that makes a document worth parsing. */
const NEEDLES = new RegExp(['deckhouse\\.io', CONFIGURATION, 'ClusterConfiguration', 'InstanceClass', ...KNOWN_KINDS].join('|'));
/** Whether a text may hold a document that a rule reads. Everything else is never parsed. */
function mayMatter(text) {
    return NEEDLES.test(text);
}
/** What a document may be, or null where it is certainly none of ours. */
function sniff(text) {
    if (!mayMatter(text))
        return null;
    const all = (pattern) => Array.from(text.matchAll(pattern), (found) => found.at(-1) ?? '');
    const kinds = new Set(all(/(?:^|[\s{,"'])kind["']?[ \t]*:[ \t]*["']?([A-Za-z]+)/g));
    const groups = all(/(?:^|[\s{,"'])apiVersion["']?[ \t]*:[ \t]*["'[{]*([^\s"',}]+)/g);
    const named = groups.some((group) => isDeckhouseGroup(group.split('/', 1)[0] ?? ''));
    const unreadableGroup = groups.length === 0 || groups.some((group) => !/^[a-z0-9./-]+$/i.test(group));
    const encoded = (kinds.has('Secret') || kinds.size === 0) && text.includes(CONFIGURATION);
    // `kind` lines at the top level are taken at their word; a list, a Secret and whatever is less plain may be anything.
    const lines = all(/^(kind)[ \t]*:/gm);
    const certain = all(/^kind:[ \t]*["']?([A-Za-z]+)["']?[ \t]*(?:#.*)?\r?$/gm);
    const plain = !encoded && certain.length > 0 && certain.length === lines.length && !certain.some((kind) => kind.endsWith('List'));
    const names = all(METADATA_NAME);
    return {
        deckhouse: named || encoded || (unreadableGroup && [...kinds].some(isKnownKind)),
        kinds: plain ? kinds : 'any',
        names: plain && certain.length === 1 && names.length === 1 && !names.some(_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK) ? new Set(names) : 'any',
    };
}
/** `name` as a direct child of a top-level `metadata` in block style: at the indentation of its first child. */
const METADATA_NAME = /^metadata:[ \t]*\r?\n(?=([ \t]+)\S)(?:[ \t]+[^\n]*\n)*?\1name:[ \t]*["']?([\w.-]+)["']?[ \t]*(?:#.*)?\r?$/gm;


/***/ }),

/***/ 7577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/src/compare/compare.js
var compare = __nccwpck_require__(8249);
// EXTERNAL MODULE: ./lib/src/compare/report.js
var report = __nccwpck_require__(9106);
// EXTERNAL MODULE: ./lib/src/rules/outcome.js
var outcome = __nccwpck_require__(6198);
;// CONCATENATED MODULE: ./lib/src/evaluate/evaluate.js

/** Asks every rule. The worst finding of a rule is the verdict of its row. */
function evaluate(cluster, rules, judging) {
    return rules.map((rule) => evaluateRule(cluster, rule, judging));
}
function evaluateRule(cluster, rule, { complete, levels }) {
    const level = Object.hasOwn(levels, rule.id) ? levels[rule.id] : undefined;
    if (level?.level === 'off')
        return { rule, verdict: 'not-applicable', findings: [switchedOff(level)] };
    try {
        const findings = rule
            .check(cluster)
            .map((finding) => atLevel(complete === false ? doubtAbsence(finding) : finding, level));
        const verdict = (0,outcome/* worst */.QZ)(findings.map((finding) => finding.verdict));
        return verdict === undefined ? crashed(rule, 'It answered nothing.') : { rule, verdict, findings };
    }
    catch (error) {
        return crashed(rule, error instanceof Error ? error.message : String(error));
    }
}
const RULE = { object: 'rule', field: '' };
const switchedOff = ({ reason }) => ({
    verdict: 'not-applicable',
    ...RULE,
    because: `Switched off by the policy: ${sentence(reason ?? 'no reason given')}`,
});
const sentence = (words) => (words.endsWith('.') ? words : `${words}.`);
function crashed(rule, message) {
    const because = `The rule \`${rule.id}\` crashed, which is a defect of this tool: ${sentence(message.split('\n', 1)[0] ?? '')}`;
    return {
        rule,
        verdict: 'error',
        findings: [{ verdict: 'unknown', ...RULE, because, ask: 'Report it with the manifest.' }],
    };
}
/** Where the policy says that the manifests are incomplete, what is missing may stand elsewhere, and so may a setting. */
function doubtAbsence(finding) {
    const ask = 'Commit what is missing, or set `complete` for the cluster.';
    if (finding.verdict === 'pass' && finding.byDefault !== undefined) {
        const { byDefault: _, ...rest } = finding;
        return { ...rest, verdict: 'unknown', because: `${finding.because} The manifests are declared incomplete.`, ask };
    }
    if (!isShortfall(finding) || finding.absence !== true)
        return finding;
    const { fix: _fix, absence: _absence, ...rest } = finding;
    return { ...rest, verdict: 'unknown', because: `${finding.because} The manifests are declared incomplete.`, ask };
}
function atLevel(finding, level) {
    return level === undefined || level.level === 'off' || !isShortfall(finding)
        ? finding
        : { ...finding, verdict: level.level };
}
const isShortfall = (finding) => finding.verdict === 'warn' || finding.verdict === 'fail';

// EXTERNAL MODULE: ./lib/src/model/fact.js
var model_fact = __nccwpck_require__(9036);
// EXTERNAL MODULE: ./lib/src/parse/sniff.js
var sniff = __nccwpck_require__(3850);
;// CONCATENATED MODULE: ./lib/src/model/objects.js


/** The Deckhouse objects of a kind, in the order of the files. Group and kind decide, never the version. */
function ofKind(objects, kind) {
    return objects.manifests.filter((manifest) => manifest.kind === kind && (0,sniff/* isDeckhouseGroup */.Bt)(manifest.group));
}
/** The manifests that certainly declare this object. Bootstrap documents have no name: give ''. */
function named(objects, kind, name) {
    return ofKind(objects, kind).filter((manifest) => manifest.name === name);
}
/**
 * Where an object of this kind (and name) may be declared by something that cannot be read: a document that does
 * not parse, one whose kind is a placeholder, or one of this kind whose name is a placeholder. With `word`, only what
 * may hold that word counts.
 */
function doubts(objects, kind, name = '', word = '') {
    const broken = objects.doubtful.filter(({ kinds, names, text = word }) => (kinds === 'any' || kinds.has(kind)) &&
        (name === '' || names === 'any' || names.has(name)) &&
        text.includes(word));
    const nameless = name === '' ? [] : ofKind(objects, kind).filter((manifest) => manifest.name === null);
    return [...broken.map(({ at }) => at), ...nameless.map(({ at }) => at)];
}
/**
 * One fact about an object of which a cluster has one: the manifests that declare it must agree, and nothing that
 * cannot be read may be another declaration of it.
 */
function singleton(objects, kind, name, read) {
    const fact = (0,model_fact/* agree */.d5)(named(objects, kind, name).map(read));
    const doubt = doubts(objects, kind, name)[0];
    if (doubt === undefined || fact.state === 'unreadable')
        return fact;
    return { state: 'unreadable', why: DOUBT, at: doubt };
}
const DOUBT = 'may be declared by a document that cannot be read';
/** How an object is named to people: kind and name, as `kubectl` has it. */
function label(manifest) {
    return manifest.name === '' ? manifest.kind : `${manifest.kind}/${manifest.name ?? '…'}`;
}

;// CONCATENATED MODULE: ./lib/src/model/ingress.js


function ingress(objects) {
    return {
        controllers: ofKind(objects, 'IngressNginxController').map((manifest) => ({
            label: label(manifest),
            at: manifest.at,
            inlet: (0,model_fact/* text */.Qq)(manifest, ['spec', 'inlet']),
            balancerHint: balancerHint(manifest),
        })),
        doubts: doubts(objects, 'IngressNginxController'),
        albs: ['ClusterALBInstance', 'ALBInstance'].flatMap((kind) => ofKind(objects, kind)).map(({ at }) => at),
    };
}
function balancerHint(manifest) {
    const behind = (0,model_fact/* boolean */.zM)(manifest, ['spec', 'hostPort', 'behindL7Proxy']);
    if (behind.state === 'known' && behind.value)
        return { text: 'behindL7Proxy: true', at: behind.at };
    const allowed = (0,model_fact/* look */.Op)(manifest, ['spec', 'acceptRequestsFrom']);
    if (allowed.state === 'present')
        return { text: 'acceptRequestsFrom', at: allowed.at };
    const spec = (0,model_fact/* look */.Op)(manifest, ['spec']);
    const inlet = spec.state === 'present' ? (0,model_fact/* hint */.aK)(spec.node, 'inlet') : undefined;
    return inlet === 'HostPortWithProxyProtocol' ? { text: 'the proxy protocol', at: manifest.at } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/model/installation.js


function installation(objects) {
    const cluster = (path) => singleton(objects, 'ClusterConfiguration', '', (manifest) => (0,model_fact/* text */.Qq)(manifest, path));
    const init = (path) => singleton(objects, 'InitConfiguration', '', (manifest) => (0,model_fact/* text */.Qq)(manifest, ['deckhouse', ...path]));
    return {
        clusterConfiguration: ofKind(objects, 'ClusterConfiguration')[0]?.at,
        clusterType: clusterType(objects, cluster(['clusterType'])),
        kubernetesVersion: cluster(['kubernetesVersion']),
        devBranch: init(['devBranch']),
        releaseChannel: init(['releaseChannel']),
        overriddenReleaseChannel: init(['configOverrides', 'deckhouse', 'releaseChannel']),
    };
}
/**
 * `Cloud` or `Static`. Where no ClusterConfiguration says it, the document beside it does: only a cluster in a
 * cloud has a provider's cluster configuration, only a static one has a StaticClusterConfiguration.
 */
function clusterType(objects, declared) {
    const fixed = ofKind(objects, STATIC);
    const clouds = providerConfigurations(objects);
    if (fixed.length + doubts(objects, STATIC).length === 0)
        return (0,model_fact/* firstToSpeak */.wE)(declared, beside('Cloud', clouds));
    if (clouds.length + providerDoubts(objects).length === 0)
        return (0,model_fact/* firstToSpeak */.wE)(declared, beside('Static', fixed));
    return declared;
}
const STATIC = 'StaticClusterConfiguration';
function beside(value, [manifest]) {
    return manifest === undefined ? model_fact/* SILENT */.qY : { state: 'known', value, text: value, at: manifest.at };
}
/** The documents that describe a cluster in a cloud: `OpenStackClusterConfiguration`, `DVPClusterConfiguration`, … */
function providerConfigurations(objects) {
    return objects.manifests.filter(({ kind, group }) => PROVIDER.test(kind) && kind !== STATIC && group === 'deckhouse.io');
}
const PROVIDER = /^[A-Za-z]+ClusterConfiguration$/;
/** Where a provider's cluster configuration may hide in a document that cannot be read. */
function providerDoubts(objects) {
    const kinds = new Set(objects.doubtful.flatMap((doubtful) => doubtful.kinds === 'any' ? ['AnyClusterConfiguration'] : [...doubtful.kinds]));
    return [...kinds].filter((kind) => PROVIDER.test(kind) && kind !== STATIC).flatMap((kind) => doubts(objects, kind));
}

// EXTERNAL MODULE: ./lib/src/parse/node.js
var node = __nccwpck_require__(5304);
;// CONCATENATED MODULE: ./lib/src/model/masters.js




const GROUP = 'master';
const ARBITER_LABEL = 'node.deckhouse.io/etcd-arbiter';
/** A StaticInstance with this annotation is a node that had joined before (CRD `StaticInstance` v1alpha2 of module node-manager). */
const ADOPTED = 'static.node.deckhouse.io/skip-bootstrap-phase';
function masters(objects) {
    const groups = named(objects, 'NodeGroup', GROUP);
    return {
        count: count(objects, groups),
        arbiter: arbiter(objects),
        provider: providerConfigurations(objects)[0]?.at,
        group: groups[0]?.at,
    };
}
function count(objects, groups) {
    const providers = providerConfigurations(objects);
    const replicas = providerReplicas(providers);
    const instances = (0,model_fact/* agree */.d5)(groups.map((group) => cloudReplicas(group, objects)));
    const doubt = [...providerDoubts(objects), ...doubts(objects, 'NodeGroup', GROUP)][0];
    if (doubt !== undefined)
        return { state: 'unreadable', why: DOUBT, at: doubt };
    if (instances.state === 'silent') {
        // A provider's configuration decides; without one, only static masters are left.
        return providers.length > 0
            ? replicas
            : (0,model_fact/* firstToSpeak */.wE)((0,model_fact/* agree */.d5)(groups.map((group) => staticReplicas(group, objects))), replicas);
    }
    if (replicas.state === 'silent')
        return instances;
    switch (newModel(objects, groups)) {
        case 'decides':
            return instances;
        case 'ignored':
            return replicas;
        case 'undecided':
            return (0,model_fact/* agree */.d5)([replicas, instances]);
    }
}
const exactly = (fact) => fact.state === 'known' ? { ...fact, value: { declared: fact.value, withoutFirst: false } } : fact;
/** `masterNodeGroup.replicas` is the total, however many zones there are. Two providers contradict each other. */
function providerReplicas(providers) {
    return exactly((0,model_fact/* agree */.d5)(providers.map((provider) => (0,model_fact/* integer */.nd)(provider, ['masterNodeGroup', 'replicas']))));
}
/**
 * `cloudInstances.minPerZone` of the masters' NodeGroup. For permanent nodes, whatever the field's name says, it is
 * the total (`modules/030-cloud-provider-dvp/candi/terraform-modules/migration` sets it to the replicas). Only
 * ephemeral groups multiply by their zones.
 */
function cloudReplicas(group, objects) {
    const type = (0,model_fact/* text */.Qq)(group, ['spec', 'nodeType']);
    const least = (0,model_fact/* integer */.nd)(group, ['spec', 'cloudInstances', 'minPerZone']);
    if (type.state === 'unreadable')
        return type;
    if (least.state !== 'known')
        return exactly(least);
    if (type.state === 'silent') {
        return {
            state: 'unreadable',
            why: `depends on \`nodeType\`, which NodeGroup \`${GROUP}\` does not declare`,
            at: least.at,
        };
    }
    switch (type.value) {
        case 'CloudPermanent':
        case 'Hybrid':
            return exactly(least);
        case 'CloudEphemeral':
        case 'Cloud':
            return perZone(group, objects, least);
        default:
            return { state: 'silent', at: least.at };
    }
}
/** The group's own zones, or those of the provider; an empty list is none (status code of module node-manager). */
function perZone(group, objects, least) {
    const own = (0,model_fact/* listAt */.gT)(group, ['spec', 'cloudInstances', 'zones']);
    const provided = (0,model_fact/* agree */.d5)(providerConfigurations(objects).map((provider) => (0,model_fact/* listAt */.gT)(provider, ['zones'])));
    const zones = own.state === 'known' && own.value.length === 0 ? provided : (0,model_fact/* firstToSpeak */.wE)(own, provided);
    if (zones.state === 'unreadable')
        return zones;
    if (zones.state === 'silent') {
        const why = `depends on the zones (\`minPerZone: ${least.text}\` counts in each), and no manifest names them`;
        return { state: 'unreadable', why, at: least.at };
    }
    return exactly({ ...least, value: least.value * Math.max(1, zones.value.length) });
}
/**
 * What the objects that replace the provider's configuration are worth beside it (`modules/030-cloud-provider-dvp`,
 * Deckhouse 1.77): they decide where version 2 of the provider module's settings, the instance class and the
 * credentials are all declared, and are ignored where the settings are certainly older. A credentials Secret is rarely
 * in Git.
 */
function newModel(objects, groups) {
    const versions = ofKind(objects, 'ModuleConfig')
        .filter(({ name }) => name?.startsWith(PROVIDER_MODULE) === true)
        .map((manifest) => (0,model_fact/* integer */.nd)(manifest, ['spec', 'version']));
    const hidden = objects.doubtful.some(({ kinds, names }) => (kinds === 'any' || kinds.has('ModuleConfig')) &&
        (names === 'any' || [...names].some((name) => name.startsWith(PROVIDER_MODULE))));
    const nameless = ofKind(objects, 'ModuleConfig').some(({ name }) => name === null);
    if (versions.length === 0 || hidden || nameless)
        return 'undecided';
    if (versions.every((version) => version.state === 'known' && version.value < 2))
        return 'ignored';
    const settled = versions.every((version) => version.state === 'known' && version.value >= 2);
    const credentials = objects.manifests.some((manifest) => manifest.kind === 'Secret' && isCredentials(manifest));
    return settled && credentials && groups.every((group) => hasClass(objects, group)) ? 'decides' : 'undecided';
}
const PROVIDER_MODULE = 'cloud-provider-';
function isCredentials(secret) {
    const type = (0,model_fact/* text */.Qq)(secret, ['type']);
    return type.state === 'known' && type.value === 'cloud-provider.deckhouse.io/credentials';
}
function hasClass(objects, group) {
    const kind = (0,model_fact/* text */.Qq)(group, ['spec', 'cloudInstances', 'classReference', 'kind']);
    const name = (0,model_fact/* text */.Qq)(group, ['spec', 'cloudInstances', 'classReference', 'name']);
    return kind.state === 'known' && name.state === 'known' && named(objects, kind.value, name.value).length > 0;
}
/** Masters that CAPS adds: `staticInstances.count`. Zero and silence say nothing, and neither does a pool of instances. */
function staticReplicas(group, objects) {
    const declared = (0,model_fact/* integer */.nd)(group, ['spec', 'staticInstances', 'count']);
    if (declared.state !== 'known')
        return declared;
    if (declared.value <= 0)
        return { state: 'silent', at: declared.at };
    const pool = matchingInstances(group, objects);
    if (pool.state !== 'known')
        return { state: 'unreadable', why: pool.why, at: pool.at };
    const { instances, adopted } = pool;
    if (instances > 0 && instances < declared.value) {
        const why = `cannot be told: NodeGroup \`${GROUP}\` asks for ${declared.text} static instances, and Git declares ${instances}`;
        return { state: 'unreadable', why, at: declared.at };
    }
    return { ...declared, value: { declared: declared.value, withoutFirst: !adopted } };
}
function matchingInstances(group, objects) {
    const [doubt] = doubts(objects, 'StaticInstance');
    if (doubt !== undefined)
        return { state: 'hidden', why: DOUBT, at: doubt };
    const selector = (0,model_fact/* look */.Op)(group, ['spec', 'staticInstances', 'labelSelector']);
    if (selector.state === 'hidden')
        return selector;
    // A missing selector matches nothing, an empty one everything.
    if (selector.state === 'absent')
        return { state: 'known', instances: 0, adopted: false };
    const wanted = (0,model_fact/* stringsAt */.kp)(group, ['spec', 'staticInstances', 'labelSelector', 'matchLabels']);
    if (wanted.state === 'unreadable')
        return { ...wanted, state: 'hidden' };
    const labels = wanted.state === 'known' ? [...wanted.value] : [];
    const expressions = (0,node/* child */.j)(selector.node, 'matchExpressions') !== undefined;
    const judged = ofKind(objects, 'StaticInstance').map((instance) => {
        const fit = matches(labels, (0,model_fact/* stringsAt */.kp)(instance, ['metadata', 'labels']));
        // Expressions are not worked out here: what they may still exclude is a perhaps.
        return { fit: fit === 'yes' && expressions ? 'perhaps' : fit, adopted: adoption(instance), at: instance.at };
    });
    const unclear = judged.find(({ fit, adopted }) => (fit === 'perhaps' && adopted !== 'no') || (fit === 'yes' && adopted === 'perhaps'));
    if (unclear !== undefined) {
        return {
            state: 'hidden',
            why: 'depends on whether a StaticInstance is an adopted master, which cannot be read',
            at: unclear.at,
        };
    }
    const chosen = judged.filter(({ fit }) => fit === 'yes');
    return { state: 'known', instances: chosen.length, adopted: chosen.some(({ adopted }) => adopted === 'yes') };
}
function matches(wanted, own) {
    if (wanted.length > 0 && own.state === 'unreadable')
        return 'perhaps';
    const found = (key) => (own.state === 'known' ? own.value.get(key) : undefined);
    const hidden = ([key, value]) => value === null || found(key) === null;
    if (!wanted.every(([key, value]) => found(key) === value || (found(key) !== undefined && hidden([key, value]))))
        return 'no';
    return wanted.some(hidden) ? 'perhaps' : 'yes';
}
function adoption(instance) {
    const annotations = (0,model_fact/* stringsAt */.kp)(instance, ['metadata', 'annotations']);
    if (annotations.state === 'unreadable')
        return 'perhaps';
    return annotations.state === 'known' && annotations.value.has(ADOPTED) ? 'yes' : 'no';
}
/** The groups that carry the arbiter's label: NodeGroups, and groups of the provider's configuration. */
function arbiter(objects) {
    const facts = [
        ...ofKind(objects, 'NodeGroup').map(arbiterGroup),
        ...providerConfigurations(objects).flatMap(arbiterGroups),
    ];
    const known = facts.find(({ state }) => state === 'known');
    if (known !== undefined)
        return known;
    const [doubt] = doubts(objects, 'NodeGroup', '', ARBITER_LABEL);
    if (doubt !== undefined)
        return { state: 'unreadable', why: DOUBT, at: doubt };
    return facts.find(({ state }) => state === 'unreadable') ?? model_fact/* SILENT */.qY;
}
function arbiterGroup(group) {
    const label = (0,model_fact/* look */.Op)(group, ['spec', 'nodeTemplate', 'labels', ARBITER_LABEL]);
    const least = (0,model_fact/* integer */.nd)(group, ['spec', 'cloudInstances', 'minPerZone']);
    return arbiterOf(label, (0,model_fact/* firstToSpeak */.wE)(least, (0,model_fact/* integer */.nd)(group, ['spec', 'staticInstances', 'count'])));
}
function arbiterGroups(provider) {
    const groups = (0,model_fact/* listAt */.gT)(provider, ['nodeGroups']);
    if (groups.state !== 'known')
        return groups.state === 'unreadable' ? [groups] : [];
    return groups.value.map((group) => {
        const label = (0,model_fact/* lookIn */.$r)(provider, group, ['nodeTemplate', 'labels', ARBITER_LABEL], provider.at);
        return arbiterOf(label, (0,model_fact/* integerOf */.cP)((0,model_fact/* lookIn */.$r)(provider, group, ['replicas'], provider.at)));
    });
}
/** An arbiter's label whose group may be empty, or whose size is hidden, is no arbiter yet. */
function arbiterOf(label, size) {
    if (label.state === 'hidden')
        return { state: 'unreadable', why: label.why, at: label.at };
    if (label.state === 'absent' || (size.state === 'known' && size.value < 1))
        return model_fact/* SILENT */.qY;
    return size.state === 'unreadable' ? size : { state: 'known', value: true, text: ARBITER_LABEL, at: label.at };
}

;// CONCATENATED MODULE: ./lib/src/model/module-config.js


const KIND = 'ModuleConfig';
function moduleConfig(objects, module) {
    const manifests = named(objects, KIND, module);
    const on = manifests.find((manifest) => !isOff(manifest));
    if (on !== undefined)
        return { state: 'declared', at: on.at };
    const doubt = doubts(objects, KIND, module)[0];
    if (doubt !== undefined)
        return { state: 'doubtful', at: doubt };
    return manifests[0] === undefined ? { state: 'absent' } : { state: 'off', at: manifests[0].at };
}
/** `spec.enabled`; silent means that the bundle decides. */
function moduleEnabled(manifest) {
    return (0,model_fact/* boolean */.zM)(manifest, ['spec', 'enabled']);
}
/**
 * A setting of a module. A ModuleConfig that is switched off says nothing; where the switch itself is a
 * placeholder, nobody can tell whether its settings count.
 */
function setting(objects, module, path, read) {
    return singleton(objects, KIND, module, (manifest) => {
        const enabled = manifest.name === GLOBAL ? model_fact/* SILENT */.qY : moduleEnabled(manifest);
        if (enabled.state === 'known' && !enabled.value)
            return { state: 'silent', at: enabled.at };
        if (enabled.state !== 'unreadable')
            return read((0,model_fact/* look */.Op)(manifest, ['spec', 'settings', ...path]));
        return { ...enabled, why: `stands in a ModuleConfig whose \`enabled\` ${enabled.why}` };
    });
}
/** `global` is no module: it cannot be switched off. */
const GLOBAL = 'global';
function isOff(manifest) {
    const enabled = moduleEnabled(manifest);
    return manifest.name !== GLOBAL && enabled.state === 'known' && !enabled.value;
}

;// CONCATENATED MODULE: ./lib/src/model/release.js



function releases(objects) {
    const of = (...path) => setting(objects, 'deckhouse', path, model_fact/* textOf */.b6);
    return {
        config: moduleConfig(objects, 'deckhouse'),
        channel: of('releaseChannel'),
        misplacedChannel: of('update', 'releaseChannel'),
        mode: of('update', 'mode'),
        windows: windows(objects),
        policies: ofKind(objects, 'ModuleUpdatePolicy').map(updatePolicy),
        bindings: ofKind(objects, 'ModuleConfig').flatMap((manifest) => policyBinding(objects, manifest)),
        policyDoubts: doubts(objects, 'ModuleUpdatePolicy'),
        bindingDoubts: doubts(objects, 'ModuleConfig', '', 'updatePolicy'),
    };
}
/** The windows of module `deckhouse`, read from the manifest that declares them. */
function windows(objects) {
    const path = ['update', 'windows'];
    const agreed = setting(objects, 'deckhouse', path, (place) => (0,model_fact/* factOf */.yD)(place, 'list', listOf));
    if (agreed.state !== 'known')
        return agreed;
    const owner = ofKind(objects, 'ModuleConfig').find((manifest) => manifest.name === 'deckhouse' && (0,model_fact/* look */.Op)(manifest, ['spec', 'settings', ...path]).state === 'present');
    return owner === undefined ? { state: 'silent' } : windowsIn(owner, ['spec', 'settings', ...path]);
}
const listOf = (node) => node.type === 'list' ? { value: node.items, text: '' } : undefined;
function windowsIn(manifest, path) {
    const items = (0,model_fact/* listAt */.gT)(manifest, path);
    if (items.state !== 'known')
        return items;
    return { ...items, value: items.value.map((item) => readWindow(manifest, item)) };
}
function readWindow(manifest, item) {
    const at = manifest.source.locate(item.start, item.end);
    const days = (0,model_fact/* factOf */.yD)((0,model_fact/* lookIn */.$r)(manifest, item, ['days'], at), 'list', listOf);
    return {
        from: (0,model_fact/* textOf */.b6)((0,model_fact/* lookIn */.$r)(manifest, item, ['from'], at)),
        to: (0,model_fact/* textOf */.b6)((0,model_fact/* lookIn */.$r)(manifest, item, ['to'], at)),
        days: days.state === 'known'
            ? {
                ...days,
                value: days.value.map((day) => (0,model_fact/* textOf */.b6)((0,model_fact/* lookIn */.$r)(manifest, day, [], manifest.source.locate(day.start, day.end)))),
            }
            : days,
        at,
    };
}
function updatePolicy(manifest) {
    return {
        name: manifest.name,
        label: label(manifest),
        at: manifest.at,
        channel: (0,model_fact/* text */.Qq)(manifest, ['spec', 'releaseChannel']),
        mode: (0,model_fact/* text */.Qq)(manifest, ['spec', 'update', 'mode']),
        windows: windowsIn(manifest, ['spec', 'update', 'windows']),
    };
}
function policyBinding(objects, manifest) {
    const policy = (0,model_fact/* text */.Qq)(manifest, ['spec', 'updatePolicy']);
    const enabled = moduleEnabled(manifest);
    if (policy.state === 'silent' || (enabled.state === 'known' && !enabled.value))
        return [];
    const hidden = policy.state === 'known' ? doubts(objects, 'ModuleUpdatePolicy', policy.value) : [];
    return [{ module: manifest.name ?? '…', policy, enabled, doubts: hidden }];
}

;// CONCATENATED MODULE: ./lib/src/model/cluster.js








/**
 * The model of one cluster on one side of a pull request. `base` is the other side where this one is the head: an
 * object that it declared and this side lacks has been removed.
 */
function clusterOf(objects, { complete }, base) {
    return {
        installation: installation(objects),
        controlPlane: {
            config: moduleConfig(objects, 'control-plane-manager'),
            kubernetesVersion: setting(objects, 'control-plane-manager', ['kubernetesVersion'], model_fact/* textOf */.b6),
        },
        releases: releases(objects),
        masters: masters(objects),
        ingress: ingress(objects),
        missing: (object) => {
            if (complete === true)
                return 'complete';
            return complete === 'auto' && base !== undefined && declares(base, object) ? 'removed' : 'elsewhere';
        },
    };
}
function declares(objects, { kind, name }) {
    const kinds = typeof kind === 'string'
        ? [kind]
        : new Set(objects.manifests.map((manifest) => manifest.kind).filter((one) => kind.test(one)));
    const manifests = [...kinds].flatMap((one) => ofKind(objects, one));
    return name === undefined ? manifests.length > 0 : manifests.some((manifest) => manifest.name === name);
}

;// CONCATENATED MODULE: ./lib/src/model/load.js




const MONITORING = 'node-role.deckhouse.io/monitoring';
/** Whether a cluster counts as highly loaded: as declared, or by a declared group of monitoring nodes. */
function loadOf(objects, declared) {
    if (declared !== 'auto')
        return declared;
    const groups = ofKind(objects, 'NodeGroup').some((group) => {
        const labels = (0,model_fact/* stringsAt */.kp)(group, ['spec', 'nodeTemplate', 'labels']);
        return labels.state === 'known' && labels.value.has(MONITORING);
    });
    const inProvider = providerConfigurations(objects).some((provider) => {
        const list = (0,model_fact/* listAt */.gT)(provider, ['nodeGroups']);
        return (list.state === 'known' &&
            list.value.some((group) => (0,node/* child */.j)((0,node/* child */.j)((0,node/* child */.j)(group, 'nodeTemplate'), 'labels'), MONITORING) !== undefined));
    });
    return groups || inProvider ? 'high' : 'regular';
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/model/partition.js


const DISCOVERED = { environment: 'production', load: 'auto', complete: 'auto' };
/** Whether a file says anything about a cluster. */
function holdsManifests(file) {
    return file.doubtful.length > 0 || file.manifests.some(({ group }) => (0,sniff/* isDeckhouseGroup */.Bt)(group));
}
function objectsOf({ files }) {
    return { manifests: files.flatMap((file) => file.manifests), doubtful: files.flatMap((file) => file.doubtful) };
}
/** Sorts files by the clusters of a policy. Throws a UserError where two entries claim a file with equal right. */
function partitionByPatterns(files, patterns) {
    const clusters = new Map();
    const orphans = [];
    for (const file of files.filter(holdsManifests)) {
        const claims = patterns.flatMap((pattern) => {
            const name = pattern.nameOf(file.path);
            return name === undefined ? [] : [{ name, ...pattern }];
        });
        const best = Math.max(...claims.map(({ specificity }) => specificity));
        const [claim, rival] = claims.filter(({ specificity }) => specificity === best);
        if (claim === undefined)
            orphans.push(file);
        else if (rival !== undefined && rival.name !== claim.name) {
            throw new errors/* UserError */.y(`clusters: \`${claim.name}\` and \`${rival.name}\` claim \`${file.path}\` with equal right. Make the paths of one more specific.`);
        }
        else {
            const cluster = clusters.get(claim.name) ?? { root: claim.root, traits: claim.traits, files: [] };
            cluster.files.push(file);
            clusters.set(claim.name, cluster);
        }
    }
    return {
        clusters: [...clusters].map(([name, cluster]) => ({ name, found: 'named in the policy', ...cluster })),
        orphans,
    };
}
/**
 * Finds clusters without a policy. A folder that holds a ClusterConfiguration, an InitConfiguration or ModuleConfig
 * `deckhouse` or `global` is a root. Roots merge upwards as long as they do not declare the same object; what remains is
 * lifted to the highest folder that holds no other root. A file belongs to the nearest root above it; under no
 * root it belongs to the only cluster, or to none. `repository` names a cluster at the top. No root is lifted out of
 * the folders `within` which files were looked for.
 */
function discoverClusters(files, repository, within = ['']) {
    const holding = files.filter(holdsManifests);
    const markers = holding.flatMap((file) => {
        const keys = file.manifests.flatMap(markerKey);
        return keys.length === 0 ? [] : [{ folder: folderOf(file.path), keys: new Set(keys) }];
    });
    const roots = lift(mergeRoots(markers).map(({ folder }) => folder), within);
    const ofRoot = new Map(roots.map((root) => [root, []]));
    const orphans = [];
    for (const file of holding) {
        const root = roots
            .filter((candidate) => isWithin(file.path, candidate))
            .toSorted((left, right) => right.length - left.length)[0];
        const home = ofRoot.get(root ?? (roots.length === 1 ? (roots[0] ?? '') : ''));
        if (home === undefined)
            orphans.push(file);
        else
            home.push(file);
    }
    const names = roots.map((root) => (root === '' ? repository : baseName(root)));
    return {
        clusters: roots.map((root, index) => {
            const name = names[index] ?? root;
            const taken = names.filter((other) => other === name).length > 1;
            return {
                name: taken && root !== '' ? root : name,
                root: root === '' ? '.' : root,
                found: found(holding, root),
                files: ofRoot.get(root) ?? [],
                traits: DISCOVERED,
            };
        }),
        orphans,
    };
}
function found(files, root) {
    const marker = files.find((file) => isWithin(file.path, root) && file.manifests.some((manifest) => markerKey(manifest).length > 0));
    return marker === undefined ? 'discovered' : `discovered by \`${marker.path}\``;
}
function markerKey({ group, kind, name }) {
    if (!(0,sniff/* isDeckhouseGroup */.Bt)(group))
        return [];
    if (kind === 'ClusterConfiguration' || kind === 'InitConfiguration')
        return [kind];
    return kind === 'ModuleConfig' && (name === 'deckhouse' || name === 'global') ? [`${kind}/${name}`] : [];
}
/**
 * Merges roots from the deepest folder upwards. At a folder, what stands in it and below it becomes one root unless
 * two of its branches declare the same object: those are clusters of their own and stay where they are.
 */
function mergeRoots(markers) {
    const folders = new Set(markers.flatMap(({ folder }) => ancestors(folder)));
    let roots = [];
    for (const folder of [...folders].toSorted((left, right) => depth(right) - depth(left))) {
        const own = unite(folder, markers.filter((marker) => marker.folder === folder));
        const below = roots.filter((root) => isWithin(root.folder, folder) && root.folder !== folder);
        const rest = roots.filter((root) => !below.includes(root));
        const apart = below.filter((root) => below.some((other) => other !== root && overlap(root, other)) || (own !== undefined && overlap(root, own)));
        const joining = below.filter((root) => !apart.includes(root));
        // Branches that stand beside clusters of their own belong to none of them in particular.
        const merged = own === undefined && apart.length > 0 ? joining : [unite(folder, own === undefined ? joining : [own, ...joining])];
        roots = [...rest, ...apart, ...merged.filter((root) => root !== undefined)];
    }
    return roots;
}
function unite(folder, roots) {
    const [only] = roots;
    if (only === undefined)
        return undefined;
    return roots.length === 1 ? only : { folder, keys: new Set(roots.flatMap(({ keys }) => [...keys])) };
}
const overlap = (left, right) => [...left.keys].some((key) => right.keys.has(key));
/** Lifts each root to the highest ancestor that holds no other root. */
function lift(roots, within) {
    return roots.map((root) => {
        const free = ancestors(root).filter((folder) => within.some((limit) => isWithin(folder, limit)) &&
            roots.every((other) => other === root || isWithin(other, root) || !isWithin(other, folder)));
        return free.toSorted((left, right) => left.length - right.length)[0] ?? root;
    });
}
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const baseName = (folder) => folder.slice(folder.lastIndexOf('/') + 1);
const depth = (folder) => (folder === '' ? 0 : folder.split('/').length);
const isWithin = (path, folder) => folder === '' || path === folder || path.startsWith(`${folder}/`);
/** The folder and all above it, up to the top, which is ''. */
function ancestors(folder) {
    const parts = folder === '' ? [] : folder.split('/');
    return Array.from({ length: parts.length + 1 }, (_, length) => parts.slice(0, length).join('/'));
}

// EXTERNAL MODULE: ./lib/src/parse/index.js + 5 modules
var parse = __nccwpck_require__(9832);
// EXTERNAL MODULE: ./lib/src/rules/index.js + 7 modules
var rules = __nccwpck_require__(9208);
// EXTERNAL MODULE: ./lib/src/settings/glob.js
var glob = __nccwpck_require__(1830);
;// CONCATENATED MODULE: ./lib/src/settings/clusters.js


/**
 * The policy's clusters as patterns over paths. Throws a UserError where an entry takes its name from the path and a
 * pattern has no `{name}`, or the other way round.
 */
async function clusterPatterns(entries) {
    return Promise.all(entries.flatMap((entry) => entry.paths.map((path) => clusterPattern(entry, path))));
}
async function clusterPattern(entry, path) {
    const named = (0,glob/* hasName */.cP)(entry.name);
    if (named !== (0,glob/* hasName */.cP)(path)) {
        const where = `${entry.at.path}:${entry.at.start.line}`;
        throw new errors/* UserError */.y(`${where}: \`${named ? path : entry.name}\` lacks \`{name}\`, which \`${named ? entry.name : path}\` has. Use it in both or in neither.`);
    }
    const matches = await (0,glob/* matcher */.jN)([path]);
    const take = await (0,glob/* nameIn */.ZC)(path);
    return {
        root: path,
        nameOf: named ? (file) => apply(entry.name, take(file)) : (file) => (matches(file) ? entry.name : undefined),
        // An entry of its own is more specific than a pattern for many that is as long.
        specificity: (0,glob/* fixedPart */.sL)(path.replace('{name}', '*')).length * 2 + (named ? 0 : 1),
        traits: { environment: entry.environment, load: entry.load, complete: entry.complete },
    };
}
const apply = (name, found) => found === undefined || found === '' ? undefined : name.replace('{name}', () => found);

// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./lib/src/pipeline.js










/** The whole check, without an effect. */
async function check(input) {
    const { policy, settings, changedFiles } = input;
    const parsed = await parseSides(input);
    const patterns = policy.clusters === undefined ? undefined : await clusterPatterns(policy.clusters);
    const partition = (files) => patterns === undefined
        ? discoverClusters(files, input.repository, input.within)
        : partitionByPatterns(files, patterns);
    const head = partition(parsed.head);
    const base = parsed.base === undefined ? undefined : partition(parsed.base);
    const pairs = pairUp(head.clusters, base?.clusters ?? []);
    const chosen = pairs.filter(({ cluster }) => settings.clusters.length === 0 || settings.clusters.includes(cluster.name));
    const judged = chosen.filter(({ cluster, before }) => {
        const touched = base === undefined || [...cluster.files, ...(before?.files ?? [])].some(({ path }) => changedFiles.has(path));
        return touched && cluster.traits.environment === 'production';
    });
    const clusters = judged.map(({ cluster, before }) => reportCluster(cluster, base === undefined ? undefined : (before ?? 'new'), policy));
    const problems = [...input.problems, ...parseProblems(parsed.head, input), ...missingClusters(pairs, base, input)];
    const scope = base === undefined ? 'all' : (0,settings_settings/* stricter */.Rn)(settings_settings/* SCOPES */.iW, 'changed', policy.scope, settings.scope);
    const failOn = (0,settings_settings/* stricter */.Rn)(['never', ...settings_settings/* FAIL_ON */.d$.slice(0, 3)], 'fail', policy.failOn, settings.failOn);
    const counts = (0,report/* totals */.Sd)(clusters);
    const rows = clusters.flatMap((cluster) => cluster.rows);
    return {
        date: settings.date,
        verdict: (0,report/* overall */.Me)(counts, clusters.length),
        gate: (0,report/* gate */.Gj)({ clusters, problems, scope, failOn, changedFiles }),
        totals: counts,
        introduced: rows.filter(({ change }) => change === 'introduced').length,
        fixed: rows.filter(({ change }) => change === 'fixed').length,
        compared: base !== undefined,
        clusters,
        notes: [...input.notes, ...clusterNotes(pairs, judged, head, base)],
        problems,
        filesRead: judged.reduce((sum, { cluster }) => sum + cluster.files.length, 0),
    };
}
/** Parses both sides; a file that is the same on both is parsed once. */
async function parseSides({ head, base, }) {
    const texts = new Map(head.files.map((file) => [file.path, file.text]));
    const isSame = (file) => file.text !== undefined && texts.get(file.path) === file.text;
    const before = base?.files.filter((file) => !isSame(file)) ?? [];
    const parsed = await (0,parse/* parseFiles */.Bj)([...head.files, ...before]);
    const parsedHead = parsed.slice(0, head.files.length);
    if (base === undefined)
        return { head: parsedHead, base: undefined };
    const known = new Map([...parsedHead, ...parsed.slice(head.files.length)].map((file) => [file.path, file]));
    return { head: parsedHead, base: base.files.flatMap(({ path }) => known.get(path) ?? []) };
}
/**
 * Finds the same cluster at base: by name and root, else by the files that both share, so that a folder that is renamed
 * or lifted keeps its history. A cluster of base is paired once: a copy of it is a new cluster.
 */
function pairUp(head, base) {
    const before = new Map();
    const isFree = (other) => ![...before.values()].includes(other);
    for (const cluster of head) {
        const same = base.find(({ name, root }) => name === cluster.name && root === cluster.root);
        if (same !== undefined)
            before.set(cluster, same);
    }
    const similar = base
        .filter(isFree)
        .flatMap((other) => head.filter((cluster) => !before.has(cluster)).map((cluster) => ({ cluster, other, ...shared(cluster, other) })))
        .filter(({ paths, texts }) => paths + texts > 0)
        .toSorted((left, right) => right.paths - left.paths || right.texts - left.texts);
    for (const { cluster, other } of similar)
        if (!before.has(cluster) && isFree(other))
            before.set(cluster, other);
    return head.map((cluster) => ({ cluster, before: before.get(cluster) }));
}
/** How many files two sides of a cluster have in common, by their path and by their text. */
function shared(cluster, other) {
    const paths = new Set(other.files.map(({ path }) => path));
    const texts = new Set(other.files.flatMap(textsOf));
    return {
        paths: cluster.files.filter(({ path }) => paths.has(path)).length,
        texts: cluster.files.filter((file) => textsOf(file).some((text) => texts.has(text))).length,
    };
}
const textsOf = (file) => file.manifests.map(({ source }) => source.text);
function reportCluster(cluster, before, policy) {
    const objects = objectsOf(cluster);
    const { complete, load, environment } = cluster.traits;
    const beforeObjects = before === undefined || before === 'new' ? undefined : objectsOf(before);
    const judge = (side, other) => evaluate(clusterOf(side, { complete }, other), rules/* RULES */.y, { complete, levels: policy.levels });
    const base = before === 'new' ? 'new' : beforeObjects === undefined ? undefined : judge(beforeObjects);
    const rows = (0,compare/* compareRows */.f)(judge(objects, beforeObjects), base);
    return {
        name: cluster.name,
        root: cluster.root,
        found: cluster.found,
        environment,
        load: loadOf(objects, load),
        files: cluster.files.length,
        isNew: before === 'new',
        rows,
    };
}
/** What could not be read. It fails the gate where this change touches it, or where everything is judged. */
function parseProblems(files, { base, changedFiles, settings }) {
    return files.flatMap((file) => file.problems.map(({ at, message, deckhouse }) => {
        const counts = deckhouse && (base === undefined || changedFiles.has(file.path));
        return { at, level: counts ? settings.onUnreadable : 'warn', message };
    }));
}
/** Clusters that the policy names, or the run asks for, and that no file belongs to. */
function missingClusters(pairs, base, { policy, settings, within = [''] }) {
    const names = new Set(pairs.map(({ cluster }) => cluster.name));
    // Base's policy still names a cluster that this pull request removes.
    const gone = new Set(base?.clusters.map(({ name }) => name));
    const inPolicy = (within.includes('') ? (policy.clusters ?? []) : [])
        .filter(({ name }) => !name.includes('{name}') && !names.has(name) && !gone.has(name))
        .map(({ name, at }) => ({
        at,
        level: 'fail',
        message: `No file with Deckhouse manifests belongs to cluster \`${name}\`.`,
    }));
    const asked = settings.clusters
        .filter((name) => !names.has(name))
        .map((name) => ({
        level: 'fail',
        message: `There is no cluster \`${name}\`. Found: ${list([...names])}.`,
    }));
    return [...inPolicy, ...asked];
}
const list = (names) => names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ');
function clusterNotes(pairs, judged, head, base) {
    const notes = [];
    const unjudged = pairs.filter((pair) => !judged.includes(pair)).map(({ cluster }) => cluster);
    for (const environment of ['staging', 'development']) {
        const names = unjudged.filter(({ traits }) => traits.environment === environment).map(({ name }) => name);
        if (names.length > 0)
            notes.push(`Not judged, for only production clusters are: ${list(names)} (${environment}).`);
    }
    const quiet = unjudged.filter(({ traits }) => traits.environment === 'production').map(({ name }) => name);
    const why = base === undefined ? 'other clusters were asked for' : 'nothing of it changes';
    if (quiet.length > 0)
        notes.push(`Not judged, for ${why}: ${list(quiet)}.`);
    const gone = (base?.clusters ?? [])
        .filter((cluster) => !pairs.some(({ before }) => before === cluster))
        .map(({ name }) => name);
    if (gone.length > 0)
        notes.push(`No longer declared: ${list(gone)}.`);
    const orphans = head.orphans.filter(holdsManifests).map(({ path }) => path);
    if (orphans.length > 0)
        notes.push(`Belongs to no cluster: ${list(orphans.slice(0, 5))}${orphans.length > 5 ? ` and ${orphans.length - 5} more` : ''}.`);
    return notes;
}


/***/ }),

/***/ 6456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ printText),
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const STDOUT = 1;
/**
 * Writes to standard output, all of it, before it returns. Not through `process.stdout`: opening that stream is a part
 * of a short run's time, and it dies with a stack trace where the reader (`head`, say) has had enough.
 */
function printText(text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(STDOUT, bytes, at);
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? error.code : undefined;
            if (code === 'EPIPE')
                return;
            // A pipe that somebody set to non-blocking is full for a moment.
            if (code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}
/** Whether color helps: asked for by `FORCE_COLOR`, refused by `NO_COLOR`, else where the output is a terminal. */
function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }) {
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR !== '0';
    // A file or a pipe is no terminal, and asking the stream would open it.
    return TERM !== 'dumb' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(STDOUT).isCharacterDevice() && process.stdout.isTTY;
}


/***/ }),

/***/ 827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m6: () => (/* binding */ readAt),
  TA: () => (/* binding */ readFile),
  gJ: () => (/* binding */ readWorkTree),
  _E: () => (/* binding */ workTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/src/discover/git.js
/** Larger than any output that a repository of GitHub can give. */
const MAX_BUFFER = 2 ** 31 - 1;
/**
 * Runs git in a folder. Returns undefined where git fails or is not there. Never touches the network: a partial clone's
 * missing blobs come from the API like those of a shallow one.
 */
function git(folder, args, input) {
    // Loaded only here: a run that needs no git should not pay for the module.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const result = spawnSync('git', ['-c', 'safe.directory=*', '-c', 'core.quotePath=false', ...args], {
        cwd: folder,
        input: input ?? '',
        maxBuffer: MAX_BUFFER,
        stdio: ['pipe', 'pipe', 'ignore'],
        env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    });
    return result.status === 0 ? result.stdout : undefined;
}
/** The commit that is checked out in a folder and its parents as it names them, also where a shallow clone lacks them. */
function checkedOut(folder) {
    const sha = git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])?.toString().trim();
    if (sha === undefined || sha === '')
        return undefined;
    const header = git(folder, ['cat-file', 'commit', sha])?.toString().split('\n\n', 1)[0] ?? '';
    return { sha, parents: Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent ?? '') };
}
/** The commit that a revision names, or undefined. */
function resolveCommit(folder, revision) {
    // A revision that starts with a dash would be taken for an option.
    if (revision.startsWith('-'))
        return undefined;
    const sha = git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
        ?.toString()
        .trim();
    return sha === '' ? undefined : sha;
}
function mergeBase(folder, left, right) {
    const sha = git(folder, ['merge-base', left, right])?.toString().trim();
    return sha === '' ? undefined : sha;
}
/** Every file of a commit, or those at and below a path; undefined where the commit is not in the clone. */
function listCommit(folder, commit, path) {
    const output = git(folder, [
        'ls-tree',
        '-r',
        '-z',
        '--full-tree',
        commit,
        ...(path === undefined ? [] : ['--', path]),
    ]);
    if (output === undefined)
        return undefined;
    return output
        .toString()
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , sha = ''] = line.slice(0, tab).split(' ');
        return { path: line.slice(tab + 1), mode, sha };
    });
}
/** The blobs that the clone has; the others are left out. */
function readBlobs(folder, shas) {
    const blobs = new Map();
    if (shas.length === 0)
        return blobs;
    const output = git(folder, ['cat-file', '--batch', '--buffer'], `${shas.join('\n')}\n`);
    if (output === undefined)
        return blobs;
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(10, at);
        const [sha = '', type, size] = output.toString('utf8', at, end).split(' ');
        at = end + 1;
        if (type !== 'blob')
            continue;
        const length = Number(size);
        blobs.set(sha, output.subarray(at, at + length));
        at += length + 1;
    }
    return blobs;
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/read/candidates.js
/** Names under which manifests and templates of manifests are kept. */
const MANIFEST = /\.(?:ya?ml|json)(?:\.(?:tpl|tmpl|j2|jinja2?|example|sample|dist|in))?$/i;
/** Whether a file is read for manifests, by its name alone. */
function isCandidate(path) {
    return MANIFEST.test(path) && !path.split('/').includes('node_modules');
}

;// CONCATENATED MODULE: ./lib/src/read/source-file.js
/** A file from its bytes. Git LFS pointers and texts in no Unicode encoding are not read, and say so. */
function sourceFile(path, bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return { path, text: new TextDecoder('utf-16le').decode(bytes) };
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return { path, text: new TextDecoder('utf-16be').decode(bytes) };
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        return { path, unread: 'It is a Git LFS pointer.' };
    return text.includes('\0') ? { path, unread: 'It is no text.' } : { path, text };
}

;// CONCATENATED MODULE: ./lib/src/read/work-tree.js






/** Finds the repository of some paths. Throws a UserError for a path that is not there. */
function workTree(paths, cwd) {
    const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => {
        try {
            return external_node_fs_.realpathSync.native((0,external_node_path_namespaceObject.resolve)(cwd, path));
        }
        catch {
            throw new errors/* UserError */.y(`\`${path}\` is not there. Give folders or files that exist.`);
        }
    });
    const [first = cwd] = absolute;
    const start = (0,external_node_fs_.statSync)(first).isDirectory() ? first : (0,external_node_path_namespaceObject.resolve)(first, '..');
    const found = repositoryOf(start);
    const top = found ?? (absolute.length === 1 ? start : cwd);
    const within = absolute.map((path) => {
        const inside = (0,external_node_path_namespaceObject.relative)(top, path);
        if (inside === '..' || inside.startsWith(`..${external_node_path_namespaceObject.sep}`))
            throw new errors/* UserError */.y(`\`${path}\` lies outside of \`${top}\`. Give paths of one repository.`);
        return inside.split(external_node_path_namespaceObject.sep).join('/');
    });
    return { top, name: (0,external_node_path_namespaceObject.basename)(top), within, isGit: found !== undefined };
}
/** The folder at or above one that holds a repository. */
function repositoryOf(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_namespaceObject.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_namespaceObject.dirname)(folder);
    return parent === folder ? undefined : repositoryOf(parent);
}
/** Reads the files on disk as head and, where a revision is given, its files as base. */
function readWorkTree(tree, baseRevision, excluded) {
    const wanted = (path) => isCandidate(path) && !excluded(path) && tree.within.some((folder) => isWithin(path, folder));
    const paths = listFiles(tree).filter(wanted);
    const head = { files: [...new Set(paths)].toSorted().flatMap((path) => fromDisk(tree.top, path)) };
    if (baseRevision === undefined)
        return { head, base: undefined, changedFiles: new Set(), notes: [] };
    const base = atRevision(tree, baseRevision, wanted);
    return { head, base, changedFiles: difference(head, base), notes: [] };
}
/** A file of a revision as text, or undefined where it has no such file. Throws a UserError for an unknown revision. */
function readAt(tree, revision, path) {
    return git(tree.top, ['cat-file', 'blob', `${commitOf(tree, revision)}:${path}`])?.toString();
}
/** A file on disk as text, or undefined where there is none. */
function readFile(tree, path) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_namespaceObject.resolve)(tree.top, path), 'utf8');
    }
    catch {
        return undefined;
    }
}
/**
 * The commit with which the files on disk are compared: where this branch left the revision, so that what came to the
 * revision since then is not taken for a change of this branch.
 */
function comparedCommit(tree, revision) {
    const commit = commitOf(tree, revision);
    return mergeBase(tree.top, commit, 'HEAD') ?? commit;
}
function commitOf(tree, revision) {
    const commit = tree.isGit ? resolveCommit(tree.top, revision) : undefined;
    if (commit === undefined)
        throw new errors/* UserError */.y(`--base: \`${revision}\` is no revision of \`${tree.top}\`. Give a branch, a tag or a commit.`);
    return commit;
}
/**
 * Files that git knows, and new ones that it does not ignore. Where nothing tells git to ignore anything, a walk finds
 * the same files, and no process has to be started for it.
 */
function listFiles({ top, within, isGit }) {
    const { paths, ignoring } = walk(top, within);
    if (!isGit || !(ignoring || excludes(top)))
        return paths;
    const output = git(top, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    return output === undefined
        ? paths
        : output
            .toString()
            .split('\0')
            .filter((path) => path !== '');
}
/** Whether the repository's own exclude file holds a pattern; the one that git writes holds comments only. */
function excludes(top) {
    const file = (0,external_node_path_namespaceObject.join)(top, '.git', 'info', 'exclude');
    return (0,external_node_fs_.existsSync)(file) && /^\s*[^#\s]/m.test((0,external_node_fs_.readFileSync)(file, 'utf8'));
}
/** Every file below some paths; nested repositories are not entered. `ignoring`: an ignore file was met. */
function walk(top, within) {
    const paths = [];
    let ignoring = within.flatMap(above).some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_namespaceObject.join)(top, folder, '.gitignore')));
    const visit = (folder) => {
        const entries = list((0,external_node_path_namespaceObject.join)(top, folder));
        if (folder !== '' && entries.some(({ name }) => name === '.git'))
            return;
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.name === '.gitignore')
                ignoring = true;
            if (!entry.isDirectory())
                paths.push(path);
            else if (entry.name !== '.git' && entry.name !== 'node_modules')
                visit(path);
        }
    };
    for (const path of within) {
        if (path !== '' && (0,external_node_fs_.statSync)((0,external_node_path_namespaceObject.join)(top, path)).isFile())
            paths.push(path);
        else
            visit(path);
    }
    return { paths, ignoring };
}
/** The folders above a path, from the top, which is ''. */
function above(path) {
    return path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'));
}
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        throw new errors/* UserError */.y(`\`${folder}\` cannot be opened. Make it readable, or give other paths.`);
    }
}
function fromDisk(top, path) {
    const full = (0,external_node_path_namespaceObject.join)(top, path);
    try {
        // A link may point anywhere, also out of the repository.
        if (external_node_fs_.realpathSync.native(full) !== full)
            return [{ path, unread: 'It is a symbolic link, or lies behind one.' }];
        return (0,external_node_fs_.statSync)(full).isFile() ? [sourceFile(path, (0,external_node_fs_.readFileSync)(full))] : [];
    }
    catch (error) {
        // A file that git knows and that is deleted on disk is simply gone.
        return isMissing(error) ? [] : [{ path, unread: 'It cannot be opened.' }];
    }
}
const isMissing = (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
function atRevision(tree, revision, wanted) {
    const entries = (listCommit(tree.top, comparedCommit(tree, revision)) ?? []).filter(({ path }) => wanted(path));
    const blobs = readBlobs(tree.top, [...new Set(entries.map(({ sha }) => sha))]);
    return {
        files: entries.map(({ path, mode, sha }) => {
            if (mode === '120000')
                return { path, unread: 'It is a symbolic link, or lies behind one.' };
            const bytes = blobs.get(sha);
            return bytes === undefined ? { path, unread: 'Its content is not there.' } : sourceFile(path, bytes);
        }),
    };
}
function difference(head, base) {
    const before = new Map(base.files.map((file) => [file.path, file.text]));
    const changed = head.files
        .filter((file) => !before.has(file.path) || before.get(file.path) !== file.text)
        .map(({ path }) => path);
    const after = new Set(head.files.map(({ path }) => path));
    return new Set([...changed, ...[...before.keys()].filter((path) => !after.has(path))]);
}
const isWithin = (path, folder) => folder === '' || path === folder || path.startsWith(`${folder}/`);


/***/ }),

/***/ 9684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ renderFormat)
});

// EXTERNAL MODULE: ./lib/src/rules/index.js + 7 modules
var rules = __nccwpck_require__(9208);
;// CONCATENATED MODULE: ./lib/src/render/escape.js
/**
 * The one place where text from manifests, file names and configs enters Markdown and logs. Sentences quote values
 * in backticks; whatever a value holds, what comes out is plain text and code spans.
 */
/** A sentence for a Markdown table cell. */
function markdown(sentence) {
    return sentence
        .split('`')
        .map((part, index, parts) => {
        // An odd number of backticks leaves the last one without its pair.
        const code = index % 2 === 1 && index < parts.length - 1;
        return code ? codeSpan(part) : (index % 2 === 1 ? "'" : '') + plain(part);
    })
        .join('');
}
/** Text without any meaning in Markdown or HTML, and without a mention. */
function plain(text) {
    return oneLine(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[\\|*_[\]~#!`]/g, String.raw `\$&`)
        .replaceAll('@', '@\u200B');
}
function codeSpan(text) {
    const inner = oneLine(text).replaceAll('|', String.raw `\|`);
    return inner.trim() === '' ? '` `' : `\`${inner}\``;
}
/** A link whose text is plain. */
function escape_link(text, url) {
    return url === undefined ? plain(text) : `[${plain(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
/** A path as a part of a URL. */
function urlPath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
/** Line breaks and control characters would end a cell, a line of the log, or a terminal's good mood. */
function oneLine(text) {
    return text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g, ' ');
}
/**
 * Text that the runner takes for no command: `##[` works anywhere in a line, `::` at its start.
 */
function logLine(text) {
    return oneLine(text)
        .replaceAll('##[', '##\u200B[')
        .replace(/^\s*::/, (found) => found.replace('::', ':\u200B:'));
}

;// CONCATENATED MODULE: ./lib/src/render/annotations.js


/**
 * The runner keeps ten annotations of each level for a step and drops the rest without a word. The tenth error is the
 * verdict itself, which a failing action reports as an error too.
 */
const LIMITS = { error: 9, warning: 10, notice: 10 };
/** Chooses the annotations of a report: what this change does first, then places in changed files. */
function planAnnotations(report, changedFiles) {
    const all = [
        ...report.problems.map(problem),
        ...report.clusters.flatMap(({ name, rows }) => rows.flatMap((row) => ofRow(name, row, changedFiles))),
    ];
    const ranked = all.toSorted((left, right) => left.rank - right.rank).map(({ annotation }) => annotation);
    const unique = ranked.filter((one, index) => ranked.findIndex((other) => key(other) === key(one)) === index);
    const shown = ['error', 'warning', 'notice'].flatMap((level) => unique.filter((annotation) => annotation.level === level).slice(0, LIMITS[level]));
    return { shown, total: unique.length };
}
/** Clusters that share a file share its annotations; without a place only the message tells them apart. */
const key = ({ level, title, message, at }) => JSON.stringify([level, title, at ?? message]);
function problem({ at, level, message }) {
    const annotation = {
        level: level === 'fail' ? 'error' : 'warning',
        title: 'Not read',
        message,
        ...(at === undefined ? {} : { at }),
    };
    return { rank: level === 'fail' ? 0 : 4, annotation };
}
function ofRow(cluster, row, changedFiles) {
    return row.findings.flatMap((finding) => {
        if ((finding.verdict !== 'fail' && finding.verdict !== 'warn') || !('fix' in finding))
            return [];
        const isNew = row.fresh.includes(finding);
        const near = finding.at !== undefined && changedFiles.has(finding.at.path);
        const message = `${cluster}: ${finding.because} ${finding.fix}\n“${row.rule.quote.replaceAll('`', '')}” (${rules/* GUIDE */.x.title}, ${row.rule.section})`;
        const annotation = {
            level: finding.verdict === 'fail' ? 'error' : 'warning',
            title: `${row.rule.id}: ${row.rule.title}`,
            message,
            ...(finding.at === undefined ? {} : { at: finding.at }),
        };
        return [{ rank: isNew ? (near ? 1 : 2) : near ? 3 : 5, annotation }];
    });
}
/** The runner cuts a message at 4,096 characters. */
const MAX_MESSAGE = 4000;
/** An annotation as the line that the runner understands. */
function workflowCommand({ level, title, message, at }) {
    const place = at === undefined
        ? []
        : [
            `file=${property(at.path)}`,
            `line=${at.start.line}`,
            // Columns are dropped anyway when an annotation spans lines.
            ...(at.start.line === at.end.line
                ? [`col=${at.start.column}`, `endColumn=${at.end.column}`]
                : [`endLine=${at.end.line}`]),
        ];
    const properties = [...place, `title=${property(title)}`].join(',');
    return `::${level} ${properties}::${data(message.slice(0, MAX_MESSAGE))}`;
}
function data(text) {
    const lines = text.split('\n').map((line) => logLine(line));
    return lines.join('\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return oneLine(text)
        .replaceAll('##[', '##\u200B[')
        .replaceAll('%', '%25')
        .replaceAll(':', '%3A')
        .replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./lib/src/compare/report.js
var report = __nccwpck_require__(9106);
// EXTERNAL MODULE: ./lib/src/render/tool.js
var tool = __nccwpck_require__(3725);
;// CONCATENATED MODULE: ./lib/src/render/json.js



/** The report as stable JSON, indented by two, with a line break at its end. The same input gives the same bytes. */
function renderJson(report) {
    const document = {
        schemaVersion: 1,
        tool: tool/* TOOL */.j,
        guide: rules/* GUIDE */.x.edition,
        date: report.date,
        verdict: report.verdict,
        gate: {
            passed: report.gate.passed,
            failOn: report.gate.failOn,
            scope: report.gate.scope,
            because: report.gate.because,
        },
        totals: report.totals,
        introduced: report.introduced,
        fixed: report.fixed,
        clusters: report.clusters.map(cluster),
        exemptions: [],
        problems: report.problems.map(({ at, path, level, message }) => ({
            path: at?.path ?? path ?? null,
            line: at?.start.line ?? null,
            level,
            message,
        })),
        notes: report.notes,
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}
function cluster({ name, root, found, environment, load, files, rows }) {
    return { name, root, found, environment, load, files, recommendations: rows.map(recommendation) };
}
function recommendation(row) {
    const deciding = (0,report/* decisive */.l9)(row);
    const texts = (read) => {
        const said = [...new Set(deciding.flatMap((finding) => read(finding) ?? []))];
        return said.length === 0 ? null : said.join(' ');
    };
    return {
        id: row.rule.id,
        section: row.rule.section,
        title: row.rule.title,
        verdict: row.verdict,
        base: row.base ?? null,
        change: row.change,
        because: texts((finding) => finding.because),
        fix: texts((finding) => ('fix' in finding ? finding.fix : undefined)),
        ask: texts((finding) => ('ask' in finding ? finding.ask : undefined)),
        exempt: null,
        places: deciding.flatMap(placesOf),
        findings: row.findings.map((finding) => ({
            verdict: finding.verdict,
            object: finding.object,
            field: finding.field,
            because: finding.because,
            places: placesOf(finding),
        })),
    };
}
const placesOf = ({ at, also }) => [...(at === undefined ? [] : [at]), ...(also ?? [])].map(place);
function place({ path, start, end }) {
    return { path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

// EXTERNAL MODULE: ./lib/src/rules/rule.js
var rules_rule = __nccwpck_require__(346);
;// CONCATENATED MODULE: ./lib/src/render/words.js
/** `1 recommendation`, `2 recommendations`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** The one sentence that says it all, without its end, and the mood in which it is said. */
function headline(report) {
    const rows = report.clusters.flatMap((cluster) => cluster.rows);
    const introduced = rows.filter(({ change }) => change === 'introduced');
    const broken = introduced.filter(({ verdict }) => verdict === 'fail').length;
    const weakened = introduced.filter(({ verdict }) => verdict === 'warn').length;
    const clouded = rows.filter(({ change, verdict, base }) => change === 'incomparable' && verdict === 'unknown' && base !== 'pass');
    const hidden = introduced.length - broken - weakened + clouded.length;
    const { fail, warn, pass, error } = report.totals;
    const mood = (otherwise) => (report.gate.passed ? otherwise : 'fail');
    const it = 'this pull request';
    if (error > 0)
        return { mood: 'fail', text: `${count(error, 'rule')} crashed, so the check is not complete` };
    if (broken > 0)
        return { mood: mood('warn'), text: `${it} breaks ${count(broken, 'recommendation')}` };
    if (weakened > 0)
        return { mood: mood('warn'), text: `${it} falls short of ${count(weakened, 'recommendation')}` };
    if (report.clusters.length === 0 && report.gate.passed)
        return { mood: 'nothing', text: 'nothing to check' };
    if (report.problems.some(({ level }) => level === 'fail') && report.gate.because.length > 0 && fail === 0) {
        return { mood: mood('warn'), text: 'not everything can be read' };
    }
    if (hidden > 0) {
        return {
            mood: mood('unknown'),
            text: `${it} makes ${count(hidden, 'recommendation')} impossible to tell`,
        };
    }
    const unmet = fail + warn;
    if (unmet > 0) {
        const is = unmet === 1 ? 'is' : 'are';
        const since = report.compared && report.fixed === 0 ? `, ${unmet === 1 ? 'not' : 'none of them'} through ${it}` : '';
        const mended = report.fixed > 0 ? `, ${count(report.fixed, 'recommendation')} better than before` : '';
        return { mood: mood('warn'), text: `${count(unmet, 'recommendation')} ${is} not met${since}${mended}` };
    }
    if (report.fixed > 0)
        return { mood: 'pass', text: `${it} mends ${count(report.fixed, 'recommendation')}` };
    if (pass === 0)
        return { mood: mood('unknown'), text: 'Git cannot tell' };
    return {
        mood: mood('pass'),
        text: report.totals.unknown > 0 ? 'nothing is short of the guide, as far as Git tells' : 'every recommendation is met',
    };
}
/** A cluster in numbers: met is pass of pass, warn and fail. */
function tally({ rows }) {
    const number = (verdict) => rows.filter((row) => row.verdict === verdict).length;
    const before = rows.filter((row) => row.base === 'pass').length;
    const compared = rows.some((row) => row.base !== undefined);
    const met = number('pass');
    const said = [
        [number('fail'), 'fail'],
        [number('warn'), 'warn'],
        [number('error'), 'crashed'],
        [number('unknown'), 'cannot tell'],
        [number('not-applicable'), number('not-applicable') === 1 ? 'does not apply' : 'do not apply'],
    ];
    return {
        met,
        of: met + number('fail') + number('warn'),
        was: compared && before !== met ? before : undefined,
        words: said.filter(([amount]) => amount > 0).map(([amount, word]) => `${amount} ${word}`),
    };
}
/** `21 of 24 met, was 22 · 1 fail · …` */
function tallyLine(cluster) {
    const { met, of, was, words } = tally(cluster);
    return [`${met} of ${of} met${was === undefined ? '' : `, was ${was}`}`, ...words].join(' · ');
}
/** Rows with shortfalls: what this change does first, then fails, then warnings, each in the guide's order. */
function shortRows({ rows }) {
    const rank = (row) => (row.change === 'introduced' ? 0 : 2) + (row.verdict === 'warn' ? 1 : 0);
    return rows
        .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn' || verdict === 'error')
        .toSorted((left, right) => rank(left) - rank(right));
}
/** How a change is marked beside its row; empty where there is nothing to say. */
function changeMark(row) {
    switch (row.change) {
        case 'introduced':
            return 'new';
        case 'fixed':
            return 'better';
        case 'incomparable':
            return row.base === undefined ? '' : `was ${row.base}`;
        case 'unchanged':
            return '';
    }
}

;// CONCATENATED MODULE: ./lib/src/render/markdown.js





const COMMENT_BUDGET = { codePoints: 60_000, bytes: 65_536 };
/** The runner drops a job summary beyond 1 MiB as a whole. */
const SUMMARY_BUDGET = { codePoints: 900_000, bytes: 900_000 };
const RUNGS = [
    { evidence: true, unknowns: true, rows: Infinity, problems: 50 },
    { evidence: false, unknowns: true, rows: Infinity, problems: 20 },
    { evidence: false, unknowns: false, rows: Infinity, problems: 10 },
    { evidence: false, unknowns: false, rows: 5, problems: 5 },
    { evidence: false, unknowns: false, rows: 1, problems: 3 },
    { evidence: false, unknowns: false, rows: 0, problems: 0 },
];
const ICON = { fail: '❌', warn: '⚠️', pass: '✅', unknown: '❔', nothing: '➖' };
/**
 * The report as Markdown within a budget: what a comment and a job summary show. `room` is what else will stand in
 * the same text. Details give way before findings, findings before counts, and nothing is cut in its middle.
 */
function renderMarkdown(report, links, budget, room = '') {
    for (const detail of RUNGS) {
        const text = markdown_document(report, links, detail);
        if (fits(room + text, budget))
            return text;
    }
    // Only a fleet of many hundred clusters comes here: the sums are left.
    return `${title(report)}\n\n${count(report.clusters.length, 'cluster')}: ${Object.entries(report.totals)
        .map(([verdict, number]) => `${number} ${verdict}`)
        .join(' · ')}\n`;
}
function fits(text, { codePoints, bytes }) {
    return Buffer.byteLength(text) <= bytes && [...text].length <= codePoints;
}
function title(report) {
    const { mood, text } = headline(report);
    return `## ${ICON[mood]} Production readiness: ${text}`;
}
function markdown_document(report, links, detail) {
    const parts = [
        title(report),
        ...problems(report.problems, links, detail),
        ...report.clusters.flatMap((cluster) => clusterSection(cluster, links, detail)),
        ...report.notes.map((note) => markdown(note)),
        footer(report, links),
    ];
    return `${parts.join('\n\n')}\n`;
}
function problems(all, links, detail) {
    if (all.length === 0)
        return [];
    const sorted = all.toSorted((left, right) => Number(left.level === 'warn') - Number(right.level === 'warn'));
    const lines = sorted.slice(0, detail.problems).map(({ at, level, message }) => {
        const where = at === undefined ? '' : `${markdown_place(at, links)}: `;
        return `- ${level === 'fail' ? ICON.fail : ICON.warn} ${where}${markdown(message)}`;
    });
    const rest = all.length - lines.length;
    return [[...lines, ...(rest > 0 ? [`- ${rest} more in the job summary and the JSON report.`] : [])].join('\n')];
}
function clusterSection(cluster, links, detail) {
    const short = shortRows(cluster);
    const shown = short.slice(0, detail.rows);
    const unknown = cluster.rows.filter(({ verdict }) => verdict === 'unknown');
    const met = cluster.rows.filter(({ verdict }) => verdict === 'pass');
    const apart = cluster.rows.filter(({ verdict }) => verdict === 'not-applicable');
    const isNew = cluster.isNew ? ' · new cluster' : '';
    const sections = [`**${plain(cluster.name)}** · ${tallyLine(cluster)}${isNew}`];
    if (shown.length > 0) {
        const rows = shown.map((row) => `| ${mark(row)} | ${ruleLink(row.rule, links)} | ${found(row, links)} |`);
        sections.push(['| | Recommendation | What was found |', '|-|-|-|', ...rows].join('\n'));
    }
    if (shown.length < short.length)
        sections.push(`${count(short.length - shown.length, 'more recommendation')} in the job summary and the JSON report.`);
    if (detail.unknowns && unknown.length > 0) {
        const rows = unknown.map((row) => `| ${ruleLink(row.rule, links)}${base(row)} | ${asked(row, links)} |`);
        sections.push(fold(`${ICON.unknown} ${unknown.length} cannot be told from Git`, [
            '| Recommendation | What would decide it |',
            '|-|-|',
            ...rows,
        ]));
    }
    if (detail.evidence && met.length > 0) {
        const rows = met.map((row) => `| ${ruleLink(row.rule, links)}${base(row)} | ${evidence(row, links)} |`);
        sections.push(fold(`${ICON.pass} ${met.length} met, with the evidence`, ['| Recommendation | Evidence |', '|-|-|', ...rows]));
    }
    if (detail.evidence && apart.length > 0) {
        const rows = apart.map((row) => `| ${ruleLink(row.rule, links)} | ${evidence(row, links)} |`);
        sections.push(fold(`${ICON.nothing} ${apart.length} ${apart.length === 1 ? 'does' : 'do'} not apply`, [
            '| Recommendation | Why |',
            '|-|-|',
            ...rows,
        ]));
    }
    return sections;
}
function fold(summary, lines) {
    return `<details><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
function mark(row) {
    const icon = row.verdict === 'warn' ? ICON.warn : row.verdict === 'error' ? '⛔' : ICON.fail;
    const change = changeMark(row);
    return change === '' ? icon : `${icon} **${change}**`;
}
const base = (row) => {
    const change = changeMark(row);
    return change === '' ? '' : ` **${change}**`;
};
function ruleLink(rule, { pages }) {
    return escape_link(rule.title, pages === undefined ? undefined : `${pages}/${(0,rules_rule/* pageOf */.ZZ)(rule)}`);
}
/** Every finding of a row that falls short, the worst first, with its repair. */
function found(row, links) {
    const short = row.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    const listed = short.length === 0
        ? (0,report/* decisive */.l9)(row)
        : short.toSorted((left, right) => Number(left.verdict === 'warn') - Number(right.verdict === 'warn'));
    const fixes = [...new Set(listed.map((finding) => ('fix' in finding ? finding.fix : '')))].filter((fix) => fix !== '');
    return [...listed.map((finding) => sentence(finding, links)), ...fixes.map(markdown)].join('<br>');
}
function asked(row, links) {
    return row.findings
        .filter(({ verdict }) => verdict === 'unknown')
        .map((finding) => `${sentence(finding, links)}${'ask' in finding ? ` ${markdown(finding.ask)}` : ''}`)
        .join('<br>');
}
function evidence(row, links) {
    return (0,report/* decisive */.l9)(row)
        .map((finding) => sentence(finding, links))
        .join('<br>');
}
function sentence(finding, links) {
    const places = [...(finding.at === undefined ? [] : [finding.at]), ...(finding.also ?? [])].map((at) => markdown_place(at, links));
    return [markdown(finding.because), ...(places.length === 0 ? [] : [`(${places.join(', ')})`])].join(' ');
}
function markdown_place(at, { files }) {
    const name = at.path.slice(at.path.lastIndexOf('/') + 1);
    return escape_link(`${name}:${at.start.line}`, files === undefined ? undefined : `${files}/${urlPath(at.path)}#L${at.start.line}`);
}
function footer(report, links) {
    const shown = report.clusters.flatMap(({ rows }) => rows).length;
    const policy = links.policy === undefined ? '' : ` with the policy of ${markdown(`\`${links.policy}\``)}`;
    const gate = report.gate.passed
        ? `Gate passed (fails on \`${report.gate.failOn}\`, scope \`${report.gate.scope}\`).`
        : `Gate failed by ${report.gate.because
            .map((reason) => markdown(`\`${reason}\``))
            .slice(0, 5)
            .join(', ')}${report.gate.because.length > 5 ? ` and ${report.gate.because.length - 5} more` : ''}.`;
    const origins = report.clusters.map(({ name, found: how }) => markdown(`\`${name}\` was ${how}.`)).slice(0, 5);
    const words = [
        `Held against *${rules/* GUIDE */.x.title}* (${rules/* GUIDE */.x.edition.replace('dvp-', '')})${policy} on ${report.date}.`,
        gate,
        `${count(report.filesRead, 'file')} read, ${count(shown, 'recommendation')} judged.`,
        ...origins,
    ];
    return `<sub>${words.join(' ')}</sub>`;
}

;// CONCATENATED MODULE: ./lib/src/render/terminal.js



function styleOf(color) {
    const paint = (code) => (color ? (text) => `\u001B[${code}m${text}\u001B[0m` : (text) => text);
    return { red: paint(31), yellow: paint(33), green: paint(32), dim: paint(2), bold: paint(1) };
}
/** The report for a terminal: shortfalls with code frames, unknowns with what would decide them, then the sums. */
function renderTerminal(report, options) {
    const style = styleOf(options.color);
    const blocks = [
        ...report.problems.map((problem) => problemBlock(problem, style, options)),
        ...report.clusters.map((cluster) => clusterBlock(cluster, style, options)),
        ...(report.notes.length === 0 ? [] : [report.notes.map((note) => style.dim(oneLine(note))).join('\n')]),
        ending(report, style),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function problemBlock({ at, level, message }, style, options) {
    const sign = level === 'fail' ? style.red('✗') : style.yellow('!');
    const lines = [`${sign} ${oneLine(message)}`];
    if (at !== undefined)
        lines.push(`    ${position(at)}`, ...terminal_frame(at, undefined, style, options));
    return lines.join('\n');
}
function clusterBlock(cluster, style, options) {
    const head = `${style.bold(oneLine(cluster.name))}   ${style.dim([oneLine(cluster.root), cluster.environment, `${cluster.load} load`, count(cluster.files, 'file')].join(' · '))}`;
    const width = Math.max(...cluster.rows.map(({ rule }) => rule.id.length));
    const short = shortRows(cluster);
    const unknown = cluster.rows.filter(({ verdict }) => verdict === 'unknown');
    const met = cluster.rows.filter(({ verdict }) => verdict === 'pass');
    const apart = cluster.rows.filter(({ verdict }) => verdict === 'not-applicable');
    const lines = [
        ...short.flatMap((row) => shortfall(row, width, style, options)),
        ...unknown.flatMap((row) => row.findings.filter(({ verdict }) => verdict === 'unknown').map((finding) => unknownLine(row, finding, width))),
    ];
    if (options.verbose) {
        lines.push(...met.map((row) => `  ${style.green('✓')} ${row.rule.id.padEnd(width)}   ${terminal_evidence(row)}`));
        lines.push(...apart.map((row) => `  ${style.dim('–')} ${row.rule.id.padEnd(width)}   ${terminal_evidence(row)}`));
    }
    else if (met.length > 0)
        lines.push(`  ${style.green('✓')} ${met.length} met (--verbose lists them)`);
    return [head, '', ...lines, '', `  ${tallyLine(cluster)}`].join('\n');
}
function shortfall(row, width, style, options) {
    const listed = row.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    return (listed.length === 0 ? row.findings : listed).flatMap((finding) => {
        const sign = finding.verdict === 'warn' ? style.yellow('!') : style.red('✗');
        const mark = changeMark(row);
        const first = `  ${sign} ${row.rule.id.padEnd(width)}   ${oneLine(finding.because)}${mark === '' ? '' : `   ${style.bold(mark)}`}`;
        const fix = 'fix' in finding ? finding.fix : undefined;
        if (finding.at === undefined)
            return fix === undefined ? [first] : [first, `      ${oneLine(fix)}`];
        return [first, `      ${position(finding.at)}`, ...terminal_frame(finding.at, fix, style, options)];
    });
}
function unknownLine(row, finding, width) {
    const ask = 'ask' in finding ? ` ${finding.ask}` : '';
    const at = finding.at === undefined ? '' : ` (${position(finding.at)})`;
    const mark = changeMark(row);
    return `  ? ${row.rule.id.padEnd(width)}   ${oneLine(`${finding.because}${at}${ask}`)}${mark === '' ? '' : `   ${mark}`}`;
}
function terminal_evidence(row) {
    return row.findings
        .map(({ because, at }) => oneLine(at === undefined ? because : `${because} (${position(at)})`))
        .join(' ');
}
const position = ({ path, start }) => `${oneLine(path)}:${start.line}:${start.column}`;
/** The line of a place with the one before it, the place underlined, and the next step beside the line. */
function terminal_frame(at, label, style, { text }) {
    const lines = (text(at.path) ?? '').replace(/^\uFEFF/, '').split(/\r?\n/);
    const target = lines[at.start.line - 1];
    if (target === undefined || target.trim() === '')
        return label === undefined ? [] : [`        ${oneLine(label)}`];
    const digits = String(at.start.line).length;
    const shown = (number) => `        ${style.dim(`${String(number).padStart(digits)} │`)} ${clip(lines[number - 1] ?? '')}`;
    const until = at.end.line === at.start.line ? at.end.column : target.length + 1;
    const underline = '─'.repeat(Math.max(1, Math.min(until, MAX_WIDTH) - at.start.column));
    const before = at.start.line > 1 ? [shown(at.start.line - 1)] : [];
    const gap = ' '.repeat(at.start.column - 1);
    if (at.start.column >= MAX_WIDTH)
        return [...before, shown(at.start.line), ...(label === undefined ? [] : [`        ${oneLine(label)}`])];
    const under = `        ${' '.repeat(digits)} ${style.dim('│')} ${gap}${style.red(underline)}${label === undefined ? '' : ` ${oneLine(label)}`}`;
    return [...before, shown(at.start.line), under];
}
const MAX_WIDTH = 160;
function clip(line) {
    const clean = oneLine(line.replaceAll('\t', ' '));
    return clean.length > MAX_WIDTH ? `${clean.slice(0, MAX_WIDTH)}…` : clean;
}
function ending(report, style) {
    if (report.clusters.length === 0 && report.gate.passed) {
        if (report.compared)
            return 'Nothing to check: no manifest of a production cluster changes.';
        return 'Nothing to check: no cluster is in sight. A cluster is a folder with a ClusterConfiguration, an InitConfiguration, or ModuleConfig deckhouse or global.';
    }
    if (report.gate.passed)
        return style.green('Gate passed.');
    const reasons = report.gate.because.map((reason) => oneLine(reason));
    const first = /: ([a-z-]+)$/.exec(reasons[0] ?? '')?.[1];
    const why = first === undefined ? '' : `   Why: deckhouse-readiness explain ${first}`;
    return `${style.red(`Gate failed: ${reasons.slice(0, 5).join(', ')}${reasons.length > 5 ? ` and ${reasons.length - 5} more` : ''}.`)}${why}`;
}

;// CONCATENATED MODULE: ./lib/src/render/formats.js





/** The report in one of the formats of the command line. */
function renderFormat(format, report, options) {
    switch (format) {
        case 'text':
            return renderTerminal(report, options);
        case 'markdown':
            return renderMarkdown(report, {}, COMMENT_BUDGET);
        case 'json':
            return renderJson(report);
        case 'github':
            return github(report, options);
    }
}
function github(report, { changedFiles }) {
    const { shown, total } = planAnnotations(report, changedFiles);
    const verdict = report.gate.passed ? 'Gate passed.' : `Gate failed: ${report.gate.because.join(', ')}.`;
    return `${[...shown.map(workflowCommand), logLine(`${shown.length} of ${total} annotations. ${verdict}`)].join('\n')}\n`;
}


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ explainRule),
/* harmony export */   s: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5071);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9208);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(346);



/** All rules with level and section, in the order of the guide. */
function listRules() {
    const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map(({ id }) => id.length));
    const section = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map((rule) => rule.section.length));
    const lines = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map((rule) => `${rule.id.padEnd(width)}   ${rule.level}   ${rule.section.padEnd(section)}   ${rule.title}`);
    return `${lines.join('\n')}\n\nHeld against "${_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .GUIDE */ .x.title}", edition ${_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .GUIDE */ .x.edition}.\n`;
}
/** A rule's page. Throws a UserError that lists the rules where there is none. */
async function explainRule(id) {
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.find((one) => one.id === id);
    if (rule === undefined) {
        const allowed = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map((one) => `\`${one.id}\``).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(id === undefined ? `explain takes a rule. Allowed: ${allowed}.` : `\`${id}\` is no rule. Allowed: ${allowed}.`);
    }
    // Only this command needs the pages; they would cost every check its share of the start-up.
    const { PAGES } = await __nccwpck_require__.e(/* import() */ 447).then(__nccwpck_require__.bind(__nccwpck_require__, 7447));
    const page = PAGES[(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .ZZ)(rule)];
    if (page === undefined)
        throw new Error(`The page of ${rule.id} is not in the bundle.`);
    return page.replaceAll(/<!--[\s\S]*?-->\n?/g, '');
}


/***/ }),

/***/ 3725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** The tool as its reports name it. The version is that of `package.json`; a test holds the two together. */
const TOOL = { name: 'deckhouse-production-readiness', version: '0.1.0' };


/***/ }),

/***/ 9208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ GUIDE),
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./lib/src/rules/rule.js
var rule = __nccwpck_require__(346);
;// CONCATENATED MODULE: ./lib/src/rules/frontend-nodes/ingress-inlet.js

const FIX = 'Use `HostPort` behind a load balancer.';
const ingressInlet = {
    id: 'ingress-inlet',
    section: 'Frontend nodes',
    anchor: 'frontend-nodes',
    quote: 'Use the `HostPort` inlet with an external load balancer.',
    level: 'fail',
    title: 'Traffic enters through HostPort',
    why: 'HostPort behind a balancer keeps serving while a frontend node or its controller restarts; HostWithFailover is made for a single node.',
    check: ({ ingress, installation, missing }) => {
        const judged = ingress.controllers.map((controller) => judge(controller, installation.clusterType));
        const doubtful = ingress.doubts.map((at) => {
            const because = 'A document that cannot be read may be an IngressNginxController.';
            return {
                verdict: 'unknown',
                object: 'IngressNginxController',
                field: 'unreadable',
                because,
                at,
                ask: 'Repair the document.',
                unreadable: true,
            };
        });
        const all = [...judged, ...doubtful];
        return all.length === 0 ? [undeclared(ingress.albs, missing)] : all;
    },
};
function undeclared(albs, missing) {
    const subject = { object: 'IngressNginxController', field: 'spec.inlet' };
    const [alb] = albs;
    if (alb !== undefined) {
        const because = 'Traffic enters through module `alb`, of which the guide does not speak, and no IngressNginxController is declared.';
        return {
            verdict: 'unknown',
            ...subject,
            because,
            at: alb,
            ask: 'Commit the IngressNginxController, if there is one.',
        };
    }
    const because = 'No manifest declares an IngressNginxController.';
    if (missing({ kind: 'IngressNginxController' }) !== 'elsewhere') {
        return { verdict: 'fail', ...subject, because, fix: `Declare an IngressNginxController. ${FIX}`, absence: true };
    }
    return { verdict: 'unknown', ...subject, because, ask: 'Commit the IngressNginxController.' };
}
function judge(controller, clusterType) {
    const { inlet } = controller;
    const subject = { object: controller.label, field: 'spec.inlet' };
    if (inlet.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(inlet, `The inlet of ${controller.label}`, subject, 'Commit its value.');
    if (inlet.state === 'silent') {
        const because = `${controller.label} declares no inlet.`;
        return { verdict: 'fail', ...subject, because, at: inlet.at ?? controller.at, fix: FIX, absence: true };
    }
    const base = { ...subject, at: inlet.at };
    switch (inlet.value) {
        case 'HostPort':
        case 'HostPortWithProxyProtocol':
        case 'HostPortWithSSLPassthrough': {
            const hint = controller.balancerHint;
            const balancer = hint === undefined
                ? 'Whether a balancer stands in front, Git does not show.'
                : `A balancer in front is hinted at by \`${hint.text}\`.`;
            return { verdict: 'pass', ...base, because: `\`inlet: ${inlet.text}\`. ${balancer}` };
        }
        case 'HostWithFailover':
            return {
                verdict: 'fail',
                ...base,
                because: '`HostWithFailover` is for clusters with a single frontend node.',
                fix: FIX,
            };
        case 'LoadBalancer':
        case 'LoadBalancerWithSSLPassthrough':
        case 'LoadBalancerWithProxyProtocol':
            return loadBalancer(inlet.text, base, clusterType);
        default: {
            const because = `The guide does not speak of the inlet \`${inlet.text}\`.`;
            return {
                verdict: 'unknown',
                ...base,
                because,
                ask: 'Use one of the inlets that the guide names, such as `HostPort`.',
            };
        }
    }
}
function loadBalancer(text, base, type) {
    if (type.state === 'known' && type.value === 'Cloud') {
        return {
            verdict: 'not-applicable',
            ...base,
            because: `\`${text}\` takes the cloud's balancer, of which the guide does not speak.`,
        };
    }
    const because = type.state === 'known' && type.value === 'Static'
        ? `\`${text}\` on a static cluster depends on a balancer inside of it.`
        : `\`${text}\` is right in a cloud only, and no manifest says that this cluster is in one.`;
    return { verdict: 'warn', ...base, because, fix: `${FIX} In a cloud, commit the ClusterConfiguration.` };
}

;// CONCATENATED MODULE: ./lib/src/data/kubernetes-versions.js
/**
 * Kubernetes versions and what Deckhouse says of them. Git does not show which Deckhouse release a cluster runs,
 * so the table joins the two newest releases whose sources could be read.
 *
 * Sources: `candi/version_map.yml` of deckhouse/deckhouse at 00cb7868 (Deckhouse 1.75 and 1.76), CHANGELOG-v1.77
 * (adds 1.36, removes 1.31) and `modules/040-control-plane-manager/openapi/config-values.yaml` (1.32 to 1.36).
 * No status of 1.35 and 1.36 in Deckhouse 1.77 could be read: 1.35 keeps its last known one, and 1.36 is taken for a
 * preview because the newest version is one in every map that could be read.
 */
const KUBERNETES_VERSIONS = {
    date: '2026-11-23',
    deckhouse: '1.77',
    minors: {
        '1.31': 'end-of-life',
        '1.32': 'supported',
        '1.33': 'supported',
        '1.34': 'supported',
        '1.35': 'preview',
        '1.36': 'preview',
    },
};
/** What the table says of a minor version: a status, or that it is older or newer than everything in it. */
function kubernetesStatus(minor) {
    const minors = KUBERNETES_VERSIONS.minors;
    const known = minors[`${minor.major}.${minor.minor}`];
    if (known !== undefined)
        return known;
    const oldest = Math.min(...Object.keys(minors).map((name) => Number(name.split('.')[1])));
    return minor.major < 1 || (minor.major === 1 && minor.minor < oldest) ? 'removed' : 'newer';
}

;// CONCATENATED MODULE: ./lib/src/rules/kubernetes-version/kubernetes-version.js


const kubernetes_version_FIX = 'Set it to `Automatic` (`Default` in ModuleConfig `control-plane-manager`), or to a supported version.';
const ASK = 'Commit the ClusterConfiguration, or ModuleConfig `control-plane-manager` with `spec.settings.kubernetesVersion`.';
const MODULE = { object: 'ModuleConfig/control-plane-manager', field: 'spec.settings.kubernetesVersion' };
const INSTALLATION = { object: 'ClusterConfiguration', field: 'kubernetesVersion' };
const kubernetesVersion = {
    id: 'kubernetes-version',
    section: 'Kubernetes version',
    anchor: 'kubernetes-version',
    quote: 'Use the automatic Kubernetes version selection or set the version explicitly.',
    level: 'warn',
    title: 'Kubernetes is at a supported version',
    why: 'Deckhouse refuses to update a cluster whose Kubernetes version it no longer supports.',
    check: (cluster) => [decide(cluster)],
};
/** The module's setting overrides the ClusterConfiguration, also with `Default`. */
function decide({ controlPlane, installation, missing }) {
    const upper = controlPlane.kubernetesVersion;
    const lower = installation.kubernetesVersion;
    if (upper.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(upper, 'The Kubernetes version', MODULE, ASK);
    if (upper.state === 'known')
        return kubernetes_version_judge(upper, MODULE, lower.state === 'known' && lower.value !== upper.value ? lower : undefined);
    if (lower.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(lower, 'The Kubernetes version', INSTALLATION, ASK);
    if (lower.state === 'known')
        return kubernetes_version_judge(lower, INSTALLATION);
    const byDefault = 'Deckhouse selects the Kubernetes version itself unless a manifest says otherwise';
    if (installation.clusterConfiguration !== undefined) {
        const because = 'ClusterConfiguration sets no Kubernetes version, so Deckhouse selects it.';
        return { verdict: 'pass', ...INSTALLATION, because, at: installation.clusterConfiguration, byDefault };
    }
    // A ClusterConfiguration that is removed from Git still counts in the cluster.
    if (missing({ kind: 'ClusterConfiguration' }) === 'complete') {
        const because = 'No manifest sets a Kubernetes version, so Deckhouse selects it.';
        return { verdict: 'pass', ...MODULE, because, byDefault };
    }
    return { verdict: 'unknown', ...INSTALLATION, because: 'No manifest says which Kubernetes version runs.', ask: ASK };
}
function kubernetes_version_judge(fact, subject, overridden) {
    const note = overridden === undefined ? '' : ` It overrides \`${overridden.text}\` in ${(0,rule/* where */._M)(overridden)}.`;
    const base = { ...subject, at: fact.at };
    if (fact.value === 'Automatic' || fact.value === 'Default') {
        return { verdict: 'pass', ...base, because: `\`${fact.text}\`: Deckhouse selects the version.${note}` };
    }
    const [, major, minor, patch] = /^v?(\d+)\.(\d+)(\.\d+)?$/.exec(fact.value) ?? [];
    if (major === undefined || minor === undefined) {
        const because = `\`${fact.text}\` is no Kubernetes version.${note}`;
        return { verdict: 'fail', ...base, because, fix: kubernetes_version_FIX };
    }
    const version = `${Number(major)}.${Number(minor)}`;
    const table = `by the table of ${KUBERNETES_VERSIONS.date}, Deckhouse ${KUBERNETES_VERSIONS.deckhouse}`;
    const short = (because) => ({ verdict: 'warn', ...base, because: `${because}${note}`, fix: kubernetes_version_FIX });
    switch (kubernetesStatus({ major: Number(major), minor: Number(minor) })) {
        case 'removed':
            return short(`Kubernetes \`${fact.text}\` is no longer supported (${table}).`);
        case 'end-of-life':
            return short(`Kubernetes \`${fact.text}\` is at its end of life (${table}).`);
        case 'preview':
            return short(`Kubernetes \`${fact.text}\` is a preview (${table}).`);
        case 'newer':
            return short(`Kubernetes \`${fact.text}\` is newer than what is known here (${table}).`);
        case 'supported':
            if (version !== fact.value) {
                const form = patch === undefined ? 'in its short form' : 'by its minor version alone';
                return short(`Deckhouse takes a Kubernetes version ${form}: \`${version}\` instead of \`${fact.text}\`.`);
            }
            return { verdict: 'pass', ...base, because: `Kubernetes \`${fact.text}\` is supported (${table}).${note}` };
    }
}

;// CONCATENATED MODULE: ./lib/src/rules/master-nodes/master-count.js

const WANTED = 3;
const master_count_FIX = 'Declare three masters.';
const master_count_ASK = "Commit the provider's cluster configuration, or NodeGroup `master` with its count.";
const SUBJECT = { object: 'masters', field: 'count' };
const masterCount = {
    id: 'master-count',
    section: 'Master nodes',
    anchor: 'master-nodes',
    quote: 'A cluster must include three master nodes with fast 400+ IOPS disks.',
    level: 'fail',
    title: 'The cluster has three master nodes',
    why: 'A quorum needs a majority: one master has no spare, and an even number survives no more failures than one fewer.',
    check: ({ masters, installation, missing }) => {
        const { count } = masters;
        switch (count.state) {
            case 'known':
                return [count.value.withoutFirst ? staticMasters(count, masters) : exact(count.value.declared, count, masters)];
            case 'unreadable':
                return [
                    (0,rule/* cannotRead */.U0)(count, 'The number of masters', SUBJECT, 'Commit the number itself, and repair what cannot be read.'),
                ];
            case 'silent':
                return [silent(masters, count.at, installation, missing)];
        }
    },
};
function exact(count, { at, text }, { arbiter }) {
    const base = { ...SUBJECT, at };
    if (count === WANTED)
        return { verdict: 'pass', ...base, because: `Git declares three masters (\`${text}\`).` };
    if (count === 2 && arbiter.state !== 'silent')
        return twoAndArbiter(at, arbiter);
    if (count > WANTED && count % 2 === 1) {
        const because = `Git declares ${count} masters: more than three are not necessary.`;
        return { verdict: 'warn', ...base, because, fix: master_count_FIX };
    }
    if (count < 1)
        return { verdict: 'fail', ...base, because: `Git declares no masters (\`${text}\`).`, fix: master_count_FIX };
    const because = count === 1
        ? 'Git declares one master: when it fails, so does the control plane, and there is no other to take over.'
        : `Git declares ${count} masters: an even number of etcd members survives no more failures than one fewer.`;
    return { verdict: 'fail', ...base, because, fix: master_count_FIX };
}
function twoAndArbiter(at, arbiter) {
    const base = { ...SUBJECT, at, also: [arbiter.at] };
    if (arbiter.state === 'known') {
        const because = 'Git declares two masters and an etcd arbiter: a quorum, but no third control plane.';
        return { verdict: 'warn', ...base, because, fix: master_count_FIX };
    }
    const because = 'Git declares two masters, and whether an etcd arbiter makes up the quorum cannot be read.';
    const ask = 'Commit the group of the arbiter with its size, or declare three masters.';
    return { verdict: 'unknown', ...base, because, ask, unreadable: true };
}
/**
 * `staticInstances.count: n` without a sign of the first master: documented is n + 1, and n is possible. A count that
 * falls short either way gets the milder of the two verdicts, for that much is certain.
 */
function staticMasters({ value: { declared }, at, text }, { arbiter }) {
    const base = { ...SUBJECT, at };
    const said = `\`staticInstances.count: ${text}\``;
    const fix = 'Set `staticInstances.count` of NodeGroup `master` to 2: the master that was bootstrapped first is not in it.';
    switch (declared) {
        case 2: {
            const because = `${said} and the master that was bootstrapped first make three, as the vendor's documentation counts.`;
            return { verdict: 'pass', ...base, because };
        }
        case 3: {
            const because = `${said} means four masters, unless the first one is among the three StaticInstances.`;
            const ask = 'Commit the StaticInstances of the masters: one with the annotation `static.node.deckhouse.io/skip-bootstrap-phase` shows that the first master is counted.';
            return { verdict: 'unknown', ...base, because, ask };
        }
        case 1: {
            if (arbiter.state !== 'silent')
                return twoAndArbiter(at, arbiter);
            return { verdict: 'fail', ...base, because: `${said} means two masters at most, which is no quorum.`, fix };
        }
        default: {
            const because = `${said} means ${declared} or ${declared + 1} masters: more than three are not necessary, and an even number is no safer.`;
            return { verdict: 'warn', ...base, because, fix };
        }
    }
}
function silent({ provider, group }, near, installation, missing) {
    const at = near ?? group;
    const place = at === undefined ? {} : { at };
    if (provider !== undefined) {
        const because = "The provider's cluster configuration has no `masterNodeGroup.replicas`.";
        return { verdict: 'fail', ...SUBJECT, because, ...place, fix: 'Set `masterNodeGroup.replicas: 3`.', absence: true };
    }
    const type = installation.clusterType;
    const isStatic = type.state === 'known' && type.value === 'Static';
    const removed = missing({ kind: PROVIDERS }) !== 'elsewhere' || missing({ kind: 'NodeGroup', name: 'master' }) !== 'elsewhere';
    if (!isStatic && type.state !== 'unreadable' && group === undefined && removed) {
        return { verdict: 'fail', ...SUBJECT, because: 'Git declares no masters.', fix: master_count_FIX, absence: true };
    }
    const because = isStatic
        ? 'Static masters are joined outside of Git, and no manifest counts them.'
        : 'No manifest says how many masters there are.';
    const ask = isStatic ? 'Commit NodeGroup `master` with `staticInstances.count`.' : master_count_ASK;
    return { verdict: 'unknown', ...SUBJECT, because, ...place, ask };
}
const PROVIDERS = /^(?!Static)[A-Za-z]+ClusterConfiguration$/;

// EXTERNAL MODULE: ./lib/src/model/fact.js
var model_fact = __nccwpck_require__(9036);
;// CONCATENATED MODULE: ./lib/src/rules/release-channel/release-channel.js


const release_channel_FIX = 'Set `spec.settings.releaseChannel` of ModuleConfig `deckhouse` to `EarlyAccess` or `Stable`.';
const release_channel_ASK = 'Commit ModuleConfig `deckhouse` with `spec.settings.releaseChannel`.';
const CHANNEL = { object: 'ModuleConfig/deckhouse', field: 'spec.settings.releaseChannel' };
const ORDER = ['Alpha', 'Beta', 'EarlyAccess', 'Stable', 'RockSolid', 'LTS'];
const releaseChannel = {
    id: 'release-channel',
    section: 'Release channel',
    anchor: 'release-channel-and-update-mode',
    quote: 'Use `Early Access` or `Stable` release channel.',
    level: 'fail',
    title: 'Deckhouse follows a release channel for production',
    why: 'Alpha and Beta get releases that nobody has run for long; without a channel a cluster gets no updates at all.',
    check: ({ releases, installation, missing }) => {
        const found = [
            ...channel(releases, installation, missing),
            ...releases.bindings.flatMap((binding) => boundPolicy(binding, releases)),
        ];
        return [...found, ...releases.bindingDoubts.filter((at) => !(0,rule/* speaksOf */.Tq)(found, at)).map(hiddenBinding)];
    },
};
/** The first that speaks decides: `devBranch`, ModuleConfig, `configOverrides`, InitConfiguration. */
function channel(releases, init, missing) {
    if (init.devBranch.state !== 'silent')
        return [devBranch(init.devBranch)];
    const sources = [
        [releases.channel, CHANNEL, 'The release channel'],
        [
            init.overriddenReleaseChannel,
            { object: 'InitConfiguration', field: 'deckhouse.configOverrides.deckhouse.releaseChannel' },
            'The release channel in `configOverrides`',
        ],
        [
            init.releaseChannel,
            { object: 'InitConfiguration', field: 'deckhouse.releaseChannel' },
            'The release channel of InitConfiguration',
        ],
    ];
    const astray = releases.channel.state === 'silent' ? releases.misplacedChannel : model_fact/* SILENT */.qY;
    if (astray.state === 'known')
        return [misplaced(astray)];
    const speaking = sources.filter(([fact]) => fact.state !== 'silent');
    const [first, ...lower] = speaking;
    if (first === undefined)
        return [nothing(releases, missing)];
    if (astray.state === 'unreadable') {
        const field = 'spec.settings.update.releaseChannel';
        return [(0,rule/* cannotRead */.U0)(astray, 'What `settings.update` says of a channel', { ...CHANNEL, field }, release_channel_ASK)];
    }
    const [fact, subject, what] = first;
    if (fact.state !== 'known')
        return fact.state === 'unreadable' ? [(0,rule/* cannotRead */.U0)(fact, what, subject, release_channel_ASK)] : [];
    return [
        release_channel_judge(fact, subject, lower.map(([other]) => other).filter((other) => other.state === 'known'), releases.misplacedChannel),
    ];
}
function devBranch(fact) {
    const subject = { object: 'InitConfiguration', field: 'deckhouse.devBranch' };
    if (fact.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(fact, '`devBranch`', subject, 'Remove `devBranch`, or commit its value.');
    return {
        verdict: 'fail',
        ...subject,
        because: `\`devBranch: ${fact.text}\` installs a development build, which follows no release channel.`,
        at: fact.at,
        fix: `Remove \`devBranch\`. ${release_channel_FIX}`,
    };
}
function misplaced({ text, at }) {
    return {
        verdict: 'fail',
        object: CHANNEL.object,
        field: 'spec.settings.update.releaseChannel',
        because: `\`releaseChannel: ${text}\` stands under \`settings.update\`, where Deckhouse does not read it.`,
        at,
        fix: 'Move it one level up, to `spec.settings.releaseChannel`.',
    };
}
function nothing({ config, channel: fact }, missing) {
    if (config.state === 'declared') {
        return {
            verdict: 'fail',
            ...CHANNEL,
            because: 'ModuleConfig `deckhouse` names no release channel, so the cluster gets no updates.',
            at: fact.state === 'silent' && fact.at !== undefined ? fact.at : config.at,
            fix: release_channel_FIX,
            absence: true,
        };
    }
    if (config.state === 'off') {
        const because = 'ModuleConfig `deckhouse` is switched off, so its settings prove nothing, and nothing else names a release channel.';
        return { verdict: 'unknown', ...CHANNEL, because, at: config.at, ask: release_channel_ASK };
    }
    if (missing({ kind: 'ModuleConfig', name: 'deckhouse' }) !== 'elsewhere') {
        return { verdict: 'fail', ...CHANNEL, because: 'No manifest names a release channel.', fix: release_channel_FIX, absence: true };
    }
    return { verdict: 'unknown', ...CHANNEL, because: 'No manifest names a release channel.', ask: release_channel_ASK };
}
function release_channel_judge(fact, subject, lower, misplacedChannel) {
    const others = lower
        .filter((other) => other.value !== fact.value)
        .map((other) => ` It overrides \`${other.text}\` in ${(0,rule/* where */._M)(other)}.`);
    if (misplacedChannel.state === 'known')
        others.push(` The one under \`settings.update\` in ${(0,rule/* where */._M)(misplacedChannel)} is not read.`);
    const note = others.join('');
    const base = { ...subject, at: fact.at };
    switch (fact.value) {
        case 'EarlyAccess':
        case 'Stable':
            return { verdict: 'pass', ...base, because: `\`releaseChannel: ${fact.text}\`.${note}` };
        case 'RockSolid':
        case 'LTS':
        case 'Lts': {
            const because = `\`${fact.text}\` is more conservative than the channels that the guide names.${note}`;
            return { verdict: 'warn', ...base, because, fix: release_channel_FIX };
        }
        case 'Alpha':
        case 'Beta':
            return {
                verdict: 'fail',
                ...base,
                because: `\`${fact.text}\` is a channel for trying things out.${note}`,
                fix: release_channel_FIX,
            };
        default: {
            const meant = ORDER.find((name) => simplify(name) === simplify(fact.value));
            const guess = meant === undefined ? '' : ` \`${meant}\` was probably meant.`;
            const because = `\`${fact.text}\` is no release channel.${guess} The channels are ${ORDER.map((name) => `\`${name}\``).join(', ')}.${note}`;
            return { verdict: 'fail', ...base, because, fix: release_channel_FIX };
        }
    }
}
const simplify = (name) => name.toLowerCase().replaceAll(/[^a-z]/g, '');
/** A module that is updated by a policy of its own follows that policy's channel instead. */
function boundPolicy(binding, { policies }) {
    const subject = { object: `ModuleConfig/${binding.module}`, field: 'spec.updatePolicy' };
    const what = `The update policy of module \`${binding.module}\``;
    if (binding.policy.state === 'silent')
        return [];
    if (binding.policy.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(binding.policy, what, subject, 'Commit the name of the policy.')];
    const { value, text, at } = binding.policy;
    const ask = `Commit ModuleUpdatePolicy \`${text}\`, or take \`updatePolicy\` out.`;
    const hidden = binding.doubts.map((also) => {
        const because = `${what} is \`${text}\`, which a document that cannot be read may declare.`;
        return { verdict: 'unknown', ...subject, because, at, also: [also], ask, unreadable: true };
    });
    const matching = policies.filter(({ name }) => name === value);
    if (matching.length === 0 && hidden.length === 0) {
        const because = `${what} is \`${text}\`, which no manifest declares.`;
        return [{ verdict: 'unknown', ...subject, because, at, ask }];
    }
    return [...matching.flatMap((policy) => policyChannel(policy, binding, what)), ...hidden];
}
function hiddenBinding(at) {
    const because = 'A document that cannot be read may bind a module to an update policy.';
    const subject = { object: 'ModuleConfig', field: 'spec.updatePolicy' };
    return { verdict: 'unknown', ...subject, because, at, ask: 'Repair the document.', unreadable: true };
}
function policyChannel(policy, binding, what) {
    const subject = { object: policy.label, field: 'spec.releaseChannel' };
    if (policy.channel.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(policy.channel, `${what} has a channel that`, subject, 'Commit its value.')];
    // Without a channel a policy follows `Stable`.
    if (policy.channel.state === 'silent' || /^(?:EarlyAccess|Stable|RockSolid|Lts|LTS)$/.test(policy.channel.value))
        return [];
    const { text, value, at } = policy.channel;
    if (value !== 'Alpha' && value !== 'Beta') {
        const because = `${what} follows \`${text}\`, which is no release channel.`;
        return [
            { verdict: 'unknown', ...subject, because, at, ask: 'Set `spec.releaseChannel` of the policy to `Stable`.' },
        ];
    }
    if (binding.enabled.state === 'known') {
        const because = `Module \`${binding.module}\` is updated from \`${text}\` by ${policy.label}.`;
        return [
            {
                verdict: 'fail',
                ...subject,
                because,
                at,
                fix: 'Set `spec.releaseChannel` of the policy to `EarlyAccess` or `Stable`.',
            },
        ];
    }
    const because = `Module \`${binding.module}\` is bound to a policy on \`${text}\`, and nothing says whether the module is enabled.`;
    const ask = `Set \`spec.enabled\` in ModuleConfig \`${binding.module}\`, or move the policy to \`Stable\`.`;
    return [{ verdict: 'unknown', ...subject, because, at, ask }];
}

;// CONCATENATED MODULE: ./lib/src/model/window.js
/** Deckhouse accepts one-digit hours and no `24:00` (`modules/002-deckhouse/openapi/config-values.yaml`). */
const TIME = /^(?:\d|[01]\d|2[0-3]):[0-5]\d$/;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
function opening(window) {
    const { from, to, days } = window;
    if (from.state === 'unreadable')
        return { state: 'unreadable', what: 'The start', fact: from };
    if (to.state === 'unreadable')
        return { state: 'unreadable', what: 'The end', fact: to };
    if (days.state === 'unreadable')
        return { state: 'unreadable', what: 'The list of days', fact: days };
    const named = days.state === 'known' ? days.value : [];
    const hidden = named.find((day) => day.state === 'unreadable');
    if (hidden !== undefined)
        return { state: 'unreadable', what: 'A day', fact: hidden };
    if (from.state === 'silent')
        return never('`from` is missing', window.at, 'Give the window a `from`.');
    if (to.state === 'silent')
        return never('`to` is missing', window.at, 'Give the window a `to`.');
    for (const time of [from, to]) {
        if (!TIME.test(time.value))
            return never(`\`${time.text}\` is no time from \`0:00\` to \`23:59\``, time.at, 'Write the time as `HH:MM` in UTC.');
    }
    const odd = named.find((day) => day.state === 'known' && !DAYS.includes(day.value));
    if (odd?.state === 'known')
        return never(`\`${odd.text}\` is no day`, odd.at, `Write days as ${DAYS.join(', ')}.`);
    if (minutes(from.value) >= minutes(to.value)) {
        const fix = 'Deckhouse does not cross midnight: split the window at 23:59 and 00:00, and move the days of the second part by one.';
        return never(`it starts at \`${from.text}\` and ends at \`${to.text}\` of the same day`, from.at, fix);
    }
    const on = named.flatMap((day) => (day.state === 'known' ? [day.value] : []));
    return { state: 'opens', text: `${on.length === 0 ? 'every day' : on.join(', ')} ${from.text}–${to.text}` };
}
const never = (why, at, fix) => ({ state: 'never', why, at, fix });
/** Minutes since midnight of a time that `TIME` accepts. */
function minutes(time) {
    const [hours = '0', rest = '0'] = time.split(':');
    return Number(hours) * 60 + Number(rest);
}

;// CONCATENATED MODULE: ./lib/src/rules/release-channel/update-schedule.js


const OBJECT = 'ModuleConfig/deckhouse';
const WINDOWS = { object: OBJECT, field: 'spec.settings.update.windows' };
const MODE = { object: OBJECT, field: 'spec.settings.update.mode' };
const update_schedule_FIX = 'Add a window to `spec.settings.update.windows` of ModuleConfig `deckhouse`, for example `{from: "03:00", to: "05:00", days: [Sat]}` in UTC, or set `update.mode: Manual`.';
const update_schedule_ASK = 'Commit ModuleConfig `deckhouse` with `spec.settings.update`.';
const updateSchedule = {
    id: 'update-schedule',
    section: 'Release channel',
    anchor: 'release-channel-and-update-mode',
    quote: 'Configure the auto-update window or select manual mode.',
    level: 'fail',
    title: 'Updates wait for a window or for a person',
    why: 'Without a window, Deckhouse installs a patch as soon as it is out, also in the busiest hour of the week.',
    check: ({ releases, missing }) => {
        const found = [...schedule(releases, missing), ...releases.policies.flatMap(policySchedule)];
        return [...found, ...releases.policyDoubts.filter((at) => !(0,rule/* speaksOf */.Tq)(found, at)).map(hiddenPolicy)];
    },
};
function schedule(releases, missing) {
    const { config, mode, windows } = releases;
    if (config.state === 'absent' || config.state === 'off')
        return [update_schedule_undeclared(config, missing)];
    const manual = mode.state === 'known' && mode.value === 'Manual';
    const declared = windows.state === 'known' ? windows.value : [];
    const open = judgeWindows(declared, WINDOWS, 'warn');
    const opens = open.some(({ verdict }) => verdict === 'pass');
    const undecided = open.some(({ verdict }) => verdict === 'unknown');
    if (manual) {
        const pass = {
            verdict: 'pass',
            ...MODE,
            because: '`update.mode: Manual`: a person confirms each release.',
            at: mode.at,
        };
        return [pass, ...open.filter(({ verdict }) => verdict !== 'pass'), ...unreadableWindows(windows)];
    }
    if (windows.state === 'unreadable')
        return unreadableWindows(windows);
    if (opens || undecided)
        return open;
    if (mode.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(mode, 'The update mode', MODE, 'Commit `update.mode`, or add a window.'), ...open];
    return open.length > 0 ? judgeWindows(declared, WINDOWS, 'fail') : [noSchedule(releases, config)];
}
function unreadableWindows(windows) {
    return windows.state === 'unreadable' ? [(0,rule/* cannotRead */.U0)(windows, 'The list of update windows', WINDOWS, update_schedule_ASK)] : [];
}
function update_schedule_undeclared(config, missing) {
    if (config.state === 'off') {
        const because = 'ModuleConfig `deckhouse` is switched off, so its settings prove nothing.';
        return { verdict: 'unknown', ...WINDOWS, because, at: config.at, ask: update_schedule_ASK };
    }
    const because = 'No manifest declares ModuleConfig `deckhouse`, which holds the update windows.';
    if (missing({ kind: 'ModuleConfig', name: 'deckhouse' }) !== 'elsewhere') {
        return { verdict: 'fail', ...WINDOWS, because, fix: update_schedule_FIX, absence: true };
    }
    return { verdict: 'unknown', ...WINDOWS, because, ask: update_schedule_ASK };
}
function noSchedule({ mode, windows }, config) {
    const said = mode.state === 'known'
        ? `\`update.mode: ${mode.text}\` has no update window`
        : 'ModuleConfig `deckhouse` has no update window';
    const meant = mode.state === 'known' && mode.value.toLowerCase() === 'manual' ? ' `Manual` was probably meant.' : '';
    const at = (mode.state === 'known' ? mode.at : windows.at) ?? (config.state === 'absent' ? undefined : config.at);
    return {
        verdict: 'fail',
        ...WINDOWS,
        because: `${said}, so releases may be installed at any hour.${meant}`,
        ...(at === undefined ? {} : { at }),
        fix: update_schedule_FIX,
        absence: true,
    };
}
/** `never` is the verdict of a window that never opens. */
function judgeWindows(windows, subject, never) {
    return windows.map((window) => {
        // A window's hours are its identity: its number in the list changes with its neighbors.
        const own = { ...subject, field: `${subject.field}[${hours(window)}]` };
        const result = opening(window);
        switch (result.state) {
            case 'opens':
                return { verdict: 'pass', ...own, because: `Updates wait for ${result.text} UTC.`, at: window.at };
            case 'never': {
                const because = `This update window never opens: ${result.why}.`;
                return { verdict: never, ...own, because, at: result.at, fix: result.fix };
            }
            case 'unreadable':
                return (0,rule/* cannotRead */.U0)(result.fact, `${result.what} of an update window`, own, 'Commit the value of the window.');
        }
    });
}
const hours = ({ from, to }) => [from, to].map((time) => (time.state === 'known' ? time.text : time.state)).join('-');
function hiddenPolicy(at) {
    const because = 'A document that cannot be read may be a ModuleUpdatePolicy.';
    const subject = { object: 'ModuleUpdatePolicy', field: 'spec.update' };
    return { verdict: 'unknown', ...subject, because, at, ask: 'Repair the document.', unreadable: true };
}
/** Policies of single modules: updates at any hour, or none at all, are short of the guide but touch one module. */
function policySchedule(policy) {
    const subject = { object: policy.label, field: 'spec.update.windows' };
    const { mode, windows } = policy;
    if (mode.state === 'unreadable')
        return [
            (0,rule/* cannotRead */.U0)(mode, `The update mode of ${policy.label}`, { ...subject, field: 'spec.update.mode' }, 'Commit it.'),
        ];
    if (mode.state === 'known' && mode.value === 'Manual')
        return [];
    if (mode.state === 'known' && mode.value === 'Ignore') {
        const because = `${policy.label} has \`mode: Ignore\`, so its modules are never updated.`;
        return [
            {
                verdict: 'warn',
                ...subject,
                field: 'spec.update.mode',
                because,
                at: mode.at,
                fix: 'Use `Auto` with windows, or `Manual`.',
            },
        ];
    }
    if (windows.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(windows, `The list of windows of ${policy.label}`, subject, 'Commit it.')];
    const judged = windows.state === 'known'
        ? judgeWindows(windows.value, subject, 'warn').filter(({ verdict }) => verdict !== 'pass')
        : [];
    if (windows.state === 'known' && windows.value.length > 0)
        return judged;
    const because = `${policy.label} has no update window, so its modules are updated at any hour.`;
    const at = windows.at ?? policy.at;
    return [
        {
            verdict: 'warn',
            ...subject,
            because,
            at,
            fix: 'Add `spec.update.windows` to the policy, or set `update.mode: Manual`.',
            absence: true,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/rules/index.js





/** The edition of the guide that the rules hold manifests against. */
const GUIDE = { edition: 'dvp-2025-12', title: 'Going to Production with DVP' };
/** Every rule, in the order of the guide. */
const RULES = [releaseChannel, updateSchedule, kubernetesVersion, masterCount, ingressInlet];


/***/ }),

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   QZ: () => (/* binding */ worst)
/* harmony export */ });
/* unused harmony export VERDICTS */
/** Worst first: the order in which findings decide their row. */
const VERDICTS = ['fail', 'warn', 'unknown', 'pass', 'not-applicable'];
/** The worst of some verdicts. */
function worst(verdicts) {
    return VERDICTS.find((verdict) => verdicts.includes(verdict));
}
/** Whether the left verdict is worse than the right one. */
function isWorse(left, right) {
    return VERDICTS.indexOf(left) < VERDICTS.indexOf(right);
}


/***/ }),

/***/ 346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   U0: () => (/* binding */ cannotRead),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   _M: () => (/* binding */ where)
/* harmony export */ });
/** A fact that cannot be used, said as an unknown: `what` is the subject of the sentence that the fact ends. */
function cannotRead(fact, what, subject, ask) {
    const also = fact.also === undefined ? {} : { also: fact.also };
    return {
        verdict: 'unknown',
        ...subject,
        because: `${what} ${fact.why}.`,
        at: fact.at,
        ...also,
        ask,
        unreadable: true,
    };
}
/** Whether a finding speaks of this very place already: what cannot be read is said once in a row. */
function speaksOf(findings, at) {
    return findings.some((finding) => finding.at === at);
}
/** `text` with the place, for sentences that speak of a second place. */
function where(fact) {
    return `${fact.at.path}:${fact.at.start.line}`;
}
/** The path of a rule's page below `src/rules`: the section's folder and the id. */
function pageOf({ section, id }) {
    return `${section.toLowerCase().replaceAll(' ', '-')}/${id}.md`;
}


/***/ }),

/***/ 6130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u_: () => (/* binding */ USAGE),
  QB: () => (/* binding */ parseCheck)
});

// UNUSED EXPORTS: FORMATS

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
// EXTERNAL MODULE: ./lib/src/settings/closest.js
var closest = __nccwpck_require__(241);
;// CONCATENATED MODULE: ./lib/src/settings/arguments.js



const FORMATS = ['text', 'markdown', 'json', 'github'];
const USAGE = `Usage: deckhouse-readiness COMMAND

  check [PATH…]      judge the manifests of a repository or of some folders
    --base REF             compare with where this branch left REF, and judge the clusters that change
    --config FILE          the policy (.github/production-readiness.yml)
    --config-from SIDE     base or head (base): whose policy judges
    --scope SCOPE          introduced, changed or all: what the gate counts (with --base: changed, else all)
    --fail-on VERDICT      fail, warn, unknown or never (fail)
    --on-unreadable LEVEL  fail or warn (fail): manifests that cannot be parsed
    --clusters NAMES       only these clusters, separated by commas
    --date YYYY-MM-DD      judge as on this day (today)
    --format FORMAT        text, markdown, json or github (text)
    --output FILE          write to a file instead of the terminal
    --verbose              list also what is met
  explain RULE       the guide's words, why, what passes and fails, how to repair
  rules              the list of rules

Exit status: 0 gate passed, 1 gate failed, 2 could not check.
`;
const OPTIONS = {
    base: { type: 'string' },
    config: { type: 'string' },
    'config-from': { type: 'string' },
    scope: { type: 'string' },
    'fail-on': { type: 'string' },
    'on-unreadable': { type: 'string' },
    clusters: { type: 'string' },
    date: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    verbose: { type: 'boolean' },
};
/** Parses the arguments of `check`. Throws a UserError that quotes what is wrong and lists what is allowed. */
function parseCheck(args) {
    const { values, positionals } = parse(args);
    return {
        paths: positionals,
        base: values.base,
        format: format(values.format),
        output: values.output,
        verbose: values.verbose ?? false,
        raw: values,
    };
}
function parse(args) {
    const unknown = args.find((arg) => /^--?[a-z]/.test(arg) && !isKnown(arg));
    if (unknown !== undefined) {
        const names = Object.keys(OPTIONS).map((name) => `--${name}`);
        throw new errors/* UserError */.y(`\`${unknown}\` is no option of check. ${(0,closest/* allowedWords */.w)(unknown, names)}`);
    }
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : '';
        throw new errors/* UserError */.y(`${message.replaceAll("'", '`').replace(/\.$/, '')}. See \`deckhouse-readiness --help\`.`, {
            cause: error,
        });
    }
}
function isKnown(arg) {
    const name = arg.split('=', 1)[0] ?? '';
    return Object.keys(OPTIONS).some((option) => name === `--${option}`);
}
function format(value) {
    if (value === undefined)
        return 'text';
    const found = FORMATS.find((known) => known === value);
    if (found === undefined)
        throw new errors/* UserError */.y(`--format: \`${value}\` is not allowed. ${(0,closest/* allowedWords */.w)(value, FORMATS)}`);
    return found;
}


/***/ }),

/***/ 241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ allowedWords)
/* harmony export */ });
/* unused harmony export closest */
/** The allowed word that was probably meant, or undefined where none is near. */
function closest(word, allowed) {
    const ranked = allowed
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .toSorted((left, right) => left.distance - right.distance);
    const [best] = ranked;
    if (best === undefined)
        return undefined;
    const { candidate, distance: mistakes } = best;
    // Of a word of one letter nothing is left to recognize.
    return mistakes === 0 || (mistakes <= Math.max(1, Math.floor(candidate.length / 3)) && mistakes < candidate.length)
        ? candidate
        : undefined;
}
/** Levenshtein's distance, one row at a time. */
function distance(left, right) {
    let row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (const [index, letter] of [...left].entries()) {
        const next = [index + 1];
        for (const [column, other] of [...right].entries()) {
            const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}
/** `Allowed are a, b and c.`, with a guess in front where one is near. */
function allowedWords(word, allowed) {
    const guess = closest(word, allowed);
    const meant = guess === undefined || guess === word ? '' : ` Did you mean \`${guess}\`?`;
    return `${meant} Allowed: ${allowed.map((one) => `\`${one}\``).join(', ')}.`.trimStart();
}


/***/ }),

/***/ 1830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   cP: () => (/* binding */ hasName),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   sL: () => (/* binding */ fixedPart)
/* harmony export */ });
/** Characters that mean something in a glob pattern. */
const SPECIAL = /[*?[\]{}()!+@\\]/;
/**
 * Whether a path matches one of the glob patterns. Dot files match too: nothing of a repository is left out silently.
 * The glob library is loaded only where a pattern is more than a path or a folder.
 */
async function matcher(patterns) {
    const simple = patterns.map(simpleMatcher);
    const rest = patterns.filter((_, index) => simple[index] === undefined);
    const plain = simple.filter((one) => one !== undefined);
    if (rest.length === 0)
        return (path) => plain.some((matches) => matches(path));
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    const matches = picomatch(rest, { dot: true, flags: 's' });
    return (path) => plain.some((one) => one(path)) || matches(path);
}
/** A path, or everything below a folder. */
function simpleMatcher(pattern) {
    const folder = pattern.endsWith('/**') ? pattern.slice(0, -3) : undefined;
    if (SPECIAL.test(folder ?? pattern))
        return undefined;
    return folder === undefined ? (path) => path === pattern : (path) => path === folder || path.startsWith(`${folder}/`);
}
/** The folders of a pattern before its first wildcard: the longer, the more specific. */
function fixedPart(pattern) {
    const segments = pattern.split('/');
    const wild = segments.findIndex((segment) => SPECIAL.test(segment));
    return (wild === -1 ? segments : segments.slice(0, wild)).join('/');
}
const NAME = '{name}';
/**
 * A pattern with `{name}` in place of one folder or file name: what `{name}` stands for in a path, or undefined where
 * the path does not match.
 */
async function nameIn(pattern) {
    const segments = pattern.split('/');
    const index = segments.findIndex((segment) => segment.includes(NAME));
    const matches = await matcher([pattern.replace(NAME, '*')]);
    const [before = '', after = ''] = (segments[index] ?? '').split(NAME);
    return (path) => {
        if (index === -1 || !matches(path))
            return undefined;
        const segment = path.split('/')[index] ?? '';
        return segment.slice(before.length, segment.length - after.length);
    };
}
/** Whether a pattern takes the cluster's name from the path. */
function hasName(pattern) {
    return pattern.includes(NAME);
}


/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   ms: () => (/* binding */ settingsFrom)
/* harmony export */ });
/* unused harmony export DEFAULT_CONFIG */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(241);


const DEFAULT_CONFIG = '.github/production-readiness.yml';
const SCOPES = ['introduced', 'changed', 'all'];
const FAIL_ON = ['fail', 'warn', 'unknown', 'never'];
/** Parses settings. Throws a UserError that quotes the value and lists the allowed ones. `today` is `YYYY-MM-DD`, UTC. */
function settingsFrom(raw, today) {
    const config = raw.config === undefined || raw.config === '' ? DEFAULT_CONFIG : raw.config;
    if (/^[^/@]+\/[^/@]+\/.+@.+$/.test(config)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`config: \`${config}\` names another repository, which this version cannot read. Give a path in this repository.`);
    }
    return {
        config: config.replace(/^\.\//, ''),
        configNamed: config !== DEFAULT_CONFIG,
        configFrom: oneOf('config-from', raw['config-from'], ['base', 'head']) ?? 'base',
        scope: oneOf('scope', raw.scope, SCOPES),
        failOn: oneOf('fail-on', raw['fail-on'], FAIL_ON),
        onUnreadable: oneOf('on-unreadable', raw['on-unreadable'], ['fail', 'warn']) ?? 'fail',
        comment: oneOf('comment', raw.comment, ['always', 'on-failure', 'never']) ?? 'always',
        annotations: (oneOf('annotations', raw.annotations, ['true', 'false']) ?? 'true') === 'true',
        clusters: (raw.clusters ?? '')
            .split(/[\n,]/)
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        target: target(raw.target),
        date: date(raw.date) ?? today,
    };
}
function oneOf(name, value, allowed) {
    if (value === undefined || value === '')
        return undefined;
    const found = allowed.find((word) => word === value);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name}: \`${value}\` is not allowed. ${(0,_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedWords */ .w)(value, allowed)}`);
    return found;
}
function target(value) {
    if (value === undefined || value === '')
        return 'default';
    // The key stands in the comment's marker, which is an HTML comment with JSON in it.
    if (!/^[\w.-]{1,64}$/.test(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`target: \`${value}\` is not allowed. Allowed: up to 64 letters, digits, \`.\`, \`_\` and \`-\`.`);
    }
    return value;
}
function date(value) {
    if (value === undefined || value === '')
        return undefined;
    const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
    if (parsed === undefined || Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`date: \`${value}\` is no day. Allowed: \`YYYY-MM-DD\`, such as \`2026-11-23\`.`);
    }
    return value;
}
/** The stricter of what the policy and the run ask for; `fallback` where neither says anything. */
function stricter(order, fallback, ...asked) {
    const given = asked.filter((value) => value !== undefined);
    return given.toSorted((left, right) => order.indexOf(left) - order.indexOf(right)).at(-1) ?? fallback;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8476);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
