"""PDF in: the text layer page by page, OCR where a page has none, tables by their lines, furniture taken off."""

from __future__ import annotations

from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium

from tiepthu.reader.formats import scan
from tiepthu.reader.formats.assemble import notes
from tiepthu.reader.formats.flow import Flow
from tiepthu.reader.formats.legacy import charset_of_font, guess_charset
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.formats.page_furniture import Furniture, strip_stamps
from tiepthu.reader.formats.page_words import Frame, Page, Word, rows_of
from tiepthu.reader.formats.pdf_assemble import PageRows, assemble_pages
from tiepthu.reader.formats.pdf_repair import Repairs, repair_page
from tiepthu.reader.formats.pdf_tables import find_tables, may_hold_table
from tiepthu.reader.formats.pdf_words import image_share, quarter_turns, read_page_words, ruling_lines, widget_boxes
from tiepthu.reader.formats.readable import foreign_share, readable_share
from tiepthu.reader.problems import Problem, ReaderError
from tiepthu.reader.records import Box, SourceText

_FORMAT = "a PDF"
_LEAST_READABLE = 0.5  # measured: pages of Vietnamese or English give 0.85 and more, wrongly mapped fonts below 0.3
_MOST_FOREIGN = 0.06  # measured: 817 stretches of Vietnamese give 0.04 at most, a printer's wrong letters 0.07 to 0.10
_MAX_SIDE = 14_400.0  # points, the largest page the format allows


@dataclass(slots=True)
class _Job:
    """The state of reading one PDF."""

    data: bytes
    options: FormatOptions
    pages: list[PageRows] = field(default_factory=list)
    repairs: Repairs = field(default_factory=Repairs)
    stamps: int = 0
    hints: list[tuple[str, str]] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)
    unread: dict[str, list[int]] = field(default_factory=dict)  # code of the problem: pages
    scanned: list[int] = field(default_factory=list)
    dropped: dict[int, int] = field(default_factory=dict)


def read_pdf(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read a PDF: passages with page and box, one piece for each line (for each word of a scanned page).

    What signature fields show counts as text where it is a number or a day filled in, and is left out where it is a
    stamp. Pages without a text layer, or with one that cannot be words, are recognised by OCR.

    Raises:
        ReaderError: the file is protected by a password, damaged beyond reading, has more pages than the limit, or
            consists of pictures that cannot be recognised here.
    """
    document = _open(data)
    try:
        count = len(document)
        if count == 0:
            raise ReaderError("file.damaged", format=_FORMAT)
        if count > options.max_pages:
            raise ReaderError("pdf.too_many_pages", pages=str(count), limit=str(options.max_pages))
        job = _Job(data, options)
        for index in range(count):
            _read_page(document, index, job)
    finally:
        document.close()
    return _finish(job, count)


def _open(data: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            raise ReaderError("file.encrypted") from error
        raise ReaderError("file.damaged", format=_FORMAT) from error


def _read_page(document: pypdfium2.PdfDocument, index: int, job: _Job) -> None:
    """Read one page into the job; a page that fails is noted and left out."""
    number = index + 1
    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        job.failed.append(number)
        return
    try:
        width, height = page.get_size()
        if not (0 < width <= _MAX_SIDE and 0 < height <= _MAX_SIDE):
            job.failed.append(number)
            return
        fields = widget_boxes(page)
        if pdfium.FPDFPage_GetAnnotCount(page) and pdfium.FPDFPage_Flatten(page, 0) == pdfium.FLATTEN_SUCCESS:
            page.close()  # the page is parsed anew with what its annotations show
            page = document[index]
        turns = quarter_turns(page)
        if turns:
            page.set_rotation((page.get_rotation() + 90 * turns) % 360)
            fields = widget_boxes(page)
        words = read_page_words(page, number, ruling_lines(page))
        if _is_scan(page, words):
            words = _recognise(page, words, job)
        else:
            repair_page(page, words, job.repairs, job.options)
        _keep(words, fields, job, turns)
    except pypdfium2.PdfiumError:
        job.failed.append(number)
    finally:
        page.close()


def _is_scan(page: pypdfium2.PdfPage, words: Page) -> bool:
    """Say whether the page has to be recognised: pictures and hardly a letter, or letters that are no words."""
    text = " ".join(word.text for word in words.words)
    letters = sum(char.isalpha() for char in text)
    if letters < 150 and image_share(page) > 0.3 and letters < 0.01 * page.get_width():
        return True
    if letters < 120 and image_share(page) > 0.6:
        return True
    if letters <= 60 or _is_sound(text):
        return False
    return guess_charset(text, at_least=8) is None and not any(charset_of_font(word.font) for word in words.words)


def _recognise(page: pypdfium2.PdfPage, words: Page, job: _Job) -> Page:
    """Return the page as OCR reads it; on failure the few words of its text layer, with the problem noted."""
    try:
        if not job.options.ocr:
            raise ReaderError("scan.switched_off")
        result = scan.recognise_page(page, words.number, job.options)
    except ReaderError as error:
        job.unread.setdefault(error.problem.code, []).append(words.number)
        return words
    job.scanned.append(words.number)
    if result.dropped:
        job.dropped[words.number] = result.dropped
    # what the text layer has for sure is better than OCR: all of it on a scan (signature fields), else its numbers
    sound = _is_sound(" ".join(word.text for word in words.words))
    for word in words.words:
        if sound or (word.text.isascii() and any(char.isdigit() for char in word.text)):
            result.page.words = [seen for seen in result.page.words if not _same_place(seen, word)]
            if not any(_same_place(word, seen) for seen in result.page.words):  # it is a part of a word of OCR
                result.page.words.append(word)
    return result.page


def _is_sound(text: str) -> bool:
    """Say whether the text layer of a page can be words."""
    return readable_share(text) >= _LEAST_READABLE and foreign_share(text) <= _MOST_FOREIGN


def _same_place(seen: Word, word: Word) -> bool:
    """Say whether a word of OCR has its middle on a word of the text layer."""
    return word.x0 <= (seen.x0 + seen.x1) / 2 <= word.x1 and word.top <= (seen.y0 + seen.y1) / 2 <= word.y1


def _keep(words: Page, fields: list[Box], job: _Job, turns: int) -> None:
    tables = []
    if may_hold_table(words.rules) and not turns and not words.scanned:
        tables = find_tables(job.data, words)
    frame = Frame(turns, words.width, words.height) if turns else None
    rows, stamps, hints = strip_stamps(rows_of(words.words, words.number, frame), fields)
    job.stamps += stamps
    job.hints += [hint for hint in hints if hint[0] not in dict(job.hints)]
    job.pages.append(PageRows(words.number, words.width, words.height, rows, tables, words.rules, words.scanned))


def _finish(job: _Job, count: int) -> SourceText:
    flow = Flow()
    furniture = assemble_pages(job.pages, flow)
    text, passages = flow.finish()
    if not text and job.unread:
        code, pages = next(iter(job.unread.items()))
        raise ReaderError(code, pages=_pages(pages))
    if not text and len(job.failed) == count:
        raise ReaderError("file.damaged", format=_FORMAT)
    problems = _problems(job, furniture)
    return SourceText(text, passages, "application/pdf", (*problems, *notes(flow.counts)), tuple(job.hints), count)


def _problems(job: _Job, furniture: Furniture) -> list[Problem]:
    found: list[Problem] = []
    if job.failed:
        found.append(Problem("pdf.pages_damaged", place=_pages(job.failed), values=(("count", str(len(job.failed))),)))
    for code, pages in job.unread.items():
        found.append(Problem(f"{code}_partly", place=_pages(pages), values=(("pages", _pages(pages)),)))
    found += job.repairs.problems()
    if job.scanned:
        found.append(Problem("scan.recognised", place=_pages(job.scanned), values=(("count", str(len(job.scanned))),)))
    for page, dropped in job.dropped.items():
        found.append(Problem("scan.left_out", place=f"page {page}", values=(("count", str(dropped)),)))
    counts = (furniture.page_numbers, furniture.running, job.stamps)
    if any(counts):
        values = tuple(zip(("numbers", "running", "stamps"), map(str, counts), strict=True))
        found.append(Problem("pdf.furniture", values=tuple(sorted(values))))
    return found


def _pages(numbers: list[int]) -> str:
    """Return page numbers for people: `pages 1-3, 7`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs]
    return ("page " if len(numbers) == 1 else "pages ") + ", ".join(parts)
