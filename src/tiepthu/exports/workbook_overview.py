"""The first sheet of the workbook: what it is, the ledger with its balance, what each sheet holds, how to read it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.hyperlink import Hyperlink

from tiepthu.exports.case import Case, Ledger
from tiepthu.exports.labels import PAGE, STATES, WORKBOOK, Label
from tiepthu.exports.workbook_sheet import cell_text, head_cell, link_font, set_up, sheet_name
from tiepthu.exports.workbook_tables import Context

_WIDTHS = (30.0, 14.0, 110.0)
_PARTS = ("read", "exact_duplicate", "near_duplicate", "unreadable", "refused")
_LEGEND = (
    (PAGE["confidence"], WORKBOOK["about_confidence"]),
    (WORKBOOK["link"], WORKBOOK["about_link"]),
    (WORKBOOK["file"], WORKBOOK["about_file"]),
    (WORKBOOK["mark"], WORKBOOK["about_cut"]),
)
_TOP = Alignment(vertical="top", wrap_text=True)
_CENTRED = Alignment(vertical="top", horizontal="center")
_TITLE_SIZE, _TITLE_HEIGHT = 16, 27


def write_overview(sheet: Any, case: Case, context: Context, counts: dict[str, int]) -> None:
    """Write the overview; `counts` are the rows of each sheet by its key, in the order of the sheets."""
    set_up(sheet, _WIDTHS, head_lines=0)
    _write_top(sheet, case, context)
    _write_ledger(sheet, case.ledger, context)
    _heads(sheet, context, WORKBOOK["sheet"], WORKBOOK["row_count"], WORKBOOK["holds"])
    for key, count in counts.items():
        name = sheet_name(context.say(WORKBOOK[key]))
        _row(sheet, [name, count, context.say(WORKBOOK[f"about_{key}"])], link=f"'{name}'!A1")
    sheet.append([])
    _heads(sheet, context, WORKBOOK["legend"], Label("", ""), Label("", ""))
    for label, about in _LEGEND:
        _row(sheet, [context.say(label), None, context.say(about)])
    sheet.close()


def _write_top(sheet: Any, case: Case, context: Context) -> None:
    sheet.row_dimensions[1].height = _TITLE_HEIGHT
    title = _cell(sheet, case.title or context.say(WORKBOOK["survey"]))
    title.font = Font(name="Calibri", bold=True, size=_TITLE_SIZE)
    title.alignment = Alignment(vertical="center")
    sheet.append([title])
    _row(sheet, [context.say(PAGE["made"]), case.made_on])
    _row(sheet, [context.say(WORKBOOK["reader"]), None, case.reader])
    _row(sheet, [context.say(PAGE["warnings"]), None, context.say(PAGE["proposed"])])
    sheet.append([])


def _write_ledger(sheet: Any, ledger: Ledger, context: Context) -> None:
    _heads(sheet, context, WORKBOOK["ledger"], WORKBOOK["files"], Label("", ""))
    _row(sheet, [context.say(PAGE["received"]), ledger.received, context.say(PAGE["balance"])])
    for state in _PARTS:
        note = f"{context.say(STATES['partly'])}: {ledger.partly}" if state == "read" and ledger.partly else None
        _row(sheet, [context.say(STATES[state]), getattr(ledger, state), note])
    parts = [getattr(ledger, state) for state in _PARTS]
    said = WORKBOOK["balanced"] if ledger.balances() else WORKBOOK["unbalanced"]
    sign = "=" if ledger.balances() else "≠"
    shown = f"{ledger.received} {sign} {' + '.join(str(part) for part in parts)} ({sum(parts)})"
    _row(sheet, [context.say(WORKBOOK["balance"]), context.say(said), shown])
    sheet.append([])


def _heads(sheet: Any, context: Context, *labels: Label) -> None:
    sheet.append([head_cell(sheet, context.say(label)) for label in labels])


def _row(sheet: Any, values: Sequence[str | int | date | None], *, link: str = "") -> None:
    made = [None if value in (None, "") else _cell(sheet, value) for value in values]
    if link and made[0] is not None:
        made[0].hyperlink = Hyperlink(ref="", location=link)
        made[0].font = link_font()
    sheet.append(made)


def _cell(sheet: Any, value: str | int | date) -> Any:
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, cell_text(value))
        cell.data_type = "s"
        cell.alignment = _TOP
    else:
        cell = WriteOnlyCell(sheet)
        cell.value = value
        cell.alignment = _CENTRED
        cell.number_format = "dd/mm/yyyy" if isinstance(value, date) else "#,##0"
    return cell
