"use strict";
exports.id = 841;
exports.ids = [841];
exports.modules = {

/***/ 4841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRule: () => (/* binding */ explainRule),
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8998);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5770);
/* harmony import */ var _data_guide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(890);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5667);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3915);





function listRules() {
    const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id }) => id.length));
    const section = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map((rule) => rule.section.length));
    const lines = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map((rule) => `${rule.id.padEnd(width)}   ${rule.level}   ${rule.section.padEnd(section)}   ${rule.title}`);
    const community = `For people, the guide has one more: follow the news of the project on Telegram, ${_data_guide_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANNEL */ .s$}.`;
    return `${lines.join('\n')}\n\nHeld against "${_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GUIDE */ .x.title}", edition ${_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GUIDE */ .x.edition}.\n${community}\n`;
}
async function explainRule(id) {
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.find((one) => one.id === id);
    if (rule === undefined) {
        const said = id === undefined ? 'explain takes a rule.' : `\`${id}\` is no rule.`;
        const allowed = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map((one) => one.id);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${said} ${(0,_closest_js__WEBPACK_IMPORTED_MODULE_4__/* .allowedWords */ .wP)(id ?? '', allowed)}`);
    }
    const { PAGES } = await __webpack_require__.e(/* import() */ 826).then(__webpack_require__.bind(__webpack_require__, 6826));
    const page = PAGES[(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .ZZ)(rule)];
    if (page === undefined)
        throw new Error(`The page of ${rule.id} is not in the bundle.`);
    return withoutLinks(page.replaceAll(/<!--[\s\S]*?-->\n?/g, ''), (0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .ZZ)(rule));
}
function withoutLinks(page, path) {
    const folder = new URL(`src/rules/${path}`, 'file:///');
    return page
        .split('```')
        .map((part, index) => index % 2 === 1
        ? part
        : part.replaceAll(/\[([^\]\n]+)\]\(([^)\s]+)\)/g, (_, text, target) => {
            const { protocol, pathname, hash, href } = new URL(target, folder);
            return `${text} (${protocol === 'file:' ? `${pathname.slice(1)}${hash}` : href})`;
        }))
        .join('```');
}


/***/ })

};
;