"use strict";
exports.id = 229;
exports.ids = [229];
exports.modules = {

/***/ 7229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   overlooked: () => (/* binding */ overlooked)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5474);
/* harmony import */ var _sniff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1465);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7205);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4453);




function overlooked(path, raw, readTree) {
    const source = (0,_span_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .v)(path, raw);
    return (0,_split_js__WEBPACK_IMPORTED_MODULE_3__/* .splitDocuments */ .Z)(source.text)
        .filter(({ start, end }) => (0,_sniff_js__WEBPACK_IMPORTED_MODULE_1__/* .sniff */ .ZF)(source.text.slice(start, end)) === null)
        .flatMap(({ start, end }) => {
        const tree = readTree(source.text.slice(start, end), start);
        return tree.state === 'read' && tree.root !== undefined ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(source, tree.root, readTree).manifests : [];
    })
        .filter(({ group, kind, root }) => (0,_sniff_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeckhouseGroup */ .Bt)(group) || (0,_sniff_js__WEBPACK_IMPORTED_MODULE_1__/* .isNativeObject */ .nz)(group, kind, source.text.slice(root.start, root.end)));
}


/***/ })

};
;