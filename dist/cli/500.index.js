"use strict";
exports.id = 500;
exports.ids = [500];
exports.modules = {

/***/ 7500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notesOf: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _check_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);

const MAX_NOTES = 200;
function notesOf(files, changedFiles, redact, check = _check_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .checkManifest */ .K) {
    const shown = [];
    let elsewhere = 0;
    let more = 0;
    for (const file of files) {
        const notes = distinct(file.manifests.flatMap((manifest) => check(manifest).map(({ start, end, message }) => ({
            at: manifest.source.locate(start, end),
            message,
        }))));
        if (changedFiles !== undefined && !changedFiles.has(file.path)) {
            elsewhere += notes.length;
            continue;
        }
        const room = notes.slice(0, MAX_NOTES - shown.length);
        shown.push(...room.map(({ at, message }) => ({ at, message: redact(message) })));
        more += notes.length - room.length;
    }
    return shown.length + elsewhere + more === 0 ? undefined : { shown, elsewhere, more };
}
function distinct(notes) {
    return [...new Map(notes.map((note) => [JSON.stringify([note.at, note.message]), note])).values()];
}


/***/ })

};
;