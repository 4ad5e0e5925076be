"""What could not be read, was restored or was refused: one table of codes, causes and next steps.

Texts here are English for developers and source strings for the command line, which translates them (`cli/locale`).
Placeholders are `%(name)s` and are filled from `Problem.values`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """What a problem means for the file it is about."""

    NOTE = "note"  # something was restored or left out on purpose; the reading is whole
    PARTLY = "partly"  # a part could not be read; the rest was
    UNREADABLE = "unreadable"  # nothing could be read, the file is kept
    REFUSED = "refused"  # the file may not or must not be read (secrecy, bomb); nothing of it is kept


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """A kind of problem: its severity, cause and next step (source strings with placeholders)."""

    severity: Severity
    cause: str
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem met while reading. `place` names where (page 3, sheet Biểu 2); `values` fill the placeholders."""

    code: str
    place: str = ""
    values: tuple[tuple[str, str], ...] = ()

    @property
    def kind(self) -> ProblemKind:
        """The entry of `KINDS` that this problem is one of."""
        return KINDS[self.code]

    @property
    def cause(self) -> str:
        """The cause in English with its values filled in."""
        return self.kind.cause % dict(self.values)

    @property
    def next_step(self) -> str:
        """What to do, in English with its values filled in."""
        return self.kind.next_step % dict(self.values)


class ReaderError(Exception):
    """A source that cannot be read. Raised by `reader.formats` only; becomes the state of that source."""

    def __init__(self, code: str, *, place: str = "", **values: str) -> None:
        self.problem = Problem(code, place, tuple(sorted(values.items())))
        super().__init__(f"{code}: {self.problem.cause}")


KINDS: dict[str, ProblemKind] = {
    "archive.duplicate": ProblemKind(
        Severity.REFUSED,
        "The archive holds two files of this name; the second was not opened.",
        "Unpack the archive, rename one of them and send both.",
    ),
    "archive.left_out": ProblemKind(
        Severity.NOTE, "A hidden file, or one that the system or an open program made; it is no document."
    ),
    "archive.link": ProblemKind(
        Severity.REFUSED,
        "This is a link that leads out of the folder or to another folder; it was not followed.",
        "Put the file itself into the folder.",
    ),
    "archive.too_deep": ProblemKind(
        Severity.REFUSED,
        "Archives are packed into archives more than %(limit)s deep.",
        "Unpack the inner archive and send its files.",
    ),
    "archive.unsafe_name": ProblemKind(
        Severity.REFUSED,
        "The name of this file in the archive leads out of the folder or is malformed; it was not opened.",
        "Ask the sender to pack the files anew, without paths.",
    ),
    "file.archive": ProblemKind(
        Severity.UNREADABLE, "The file is an archive of several documents.", "Read its members one by one."
    ),
    "file.converter_failed": ProblemKind(
        Severity.UNREADABLE,
        "The converter (%(converter)s) could not read the file; it is probably damaged.",
        "Open the file, save it as DOCX and send it again.",
    ),
    "file.converter_missing": ProblemKind(
        Severity.UNREADABLE,
        "Reading %(format)s needs a converter, and none is installed.",
        "Install LibreOffice (apt-get install libreoffice-writer), or save the file as DOCX.",
    ),
    "file.converter_slow": ProblemKind(
        Severity.UNREADABLE,
        "The converter (%(converter)s) was stopped after %(seconds)s seconds.",
        "Open the file, save it as DOCX and send it again.",
    ),
    "file.damaged": ProblemKind(
        Severity.UNREADABLE,
        "The file is damaged or cut short; it cannot be read as %(format)s.",
        "Ask the sender for the file again, or open it, save it anew and send that.",
    ),
    "file.empty": ProblemKind(
        Severity.UNREADABLE, "The file is empty (0 bytes).", "Ask the sender for the file again."
    ),
    "file.encrypted": ProblemKind(
        Severity.UNREADABLE, "The file is protected by a password.", "Remove the password and send the file again."
    ),
    "file.extension": ProblemKind(
        Severity.NOTE,
        "The name ends in %(extension)s, but the content is %(format)s and was read as that.",
        "Rename the file.",
    ),
    "file.reader_died": ProblemKind(
        Severity.UNREADABLE,
        "The process that read this file was ended by the system, most likely for want of memory.",
        "Read the file alone on a machine with more memory, or ask the sender for it in parts.",
    ),
    "file.too_slow": ProblemKind(
        Severity.UNREADABLE,
        "Reading this file took more than %(seconds)s seconds and was stopped.",
        "Split the file, or ask the sender for it in another format.",
    ),
    "file.failed": ProblemKind(
        Severity.UNREADABLE,
        "The reader failed on this file (%(error)s); this is a fault of the reader.",
        "Keep the file and report the fault with the code shown.",
    ),
    "file.missing": ProblemKind(
        Severity.UNREADABLE, "The file disappeared before it was read.", "Put it back and run again."
    ),
    "file.no_text": ProblemKind(
        Severity.UNREADABLE,
        "The file was opened as %(format)s and holds no text.",
        "Look whether it consists of pictures; if so, send it as a PDF scan.",
    ),
    "file.not_permitted": ProblemKind(
        Severity.UNREADABLE, "The file may not be opened by this user.", "Change its permissions and run again."
    ),
    "file.not_text": ProblemKind(
        Severity.UNREADABLE,
        "The content is binary data, neither text nor a document format known here.",
        "Ask the sender which program wrote the file, and for a DOCX or PDF of it.",
    ),
    "file.secret": ProblemKind(
        Severity.REFUSED,
        "The document bears the mark of a state secret; nothing of it was kept.",
        "Remove the file from this computer and handle it by the rules for state secrets.",
    ),
    "file.too_deep": ProblemKind(
        Severity.REFUSED,
        "The markup of the file is nested more than %(limit)s levels deep, which no honest document is.",
        "Ask the sender for a PDF of the document.",
    ),
    "file.too_large": ProblemKind(
        Severity.REFUSED,
        "The content takes more than the %(limit)s allowed.",
        "Split the file, or raise the limit if the file can be trusted.",
    ),
    "file.too_many_parts": ProblemKind(
        Severity.REFUSED,
        "The file is a container of more than %(limit)s parts.",
        "Ask the sender for a PDF of the document.",
    ),
    "file.unsafe": ProblemKind(
        Severity.REFUSED,
        "The file declares entities (%(format)s), which documents do not need and attacks use.",
        "Ask the sender for a PDF of the document.",
    ),
    "file.unsupported": ProblemKind(
        Severity.UNREADABLE,
        "The content is %(format)s, which cannot be read.",
        "Send the document as DOCX, PDF, XLSX, HTML or text.",
    ),
    "sheet.cut": ProblemKind(
        Severity.PARTLY,
        "Only the first %(read)s of %(rows)s rows of sheet “%(sheet)s” were read.",
        "Split the sheet into several files.",
    ),
    "sheet.decimals": ProblemKind(
        Severity.NOTE, "The numbers of columns %(columns)s have a decimal dot; they were written with a comma."
    ),
    "sheet.hidden": ProblemKind(Severity.NOTE, "Sheet “%(sheet)s” is hidden in the file; it was read too."),
    "sheet.no_cells": ProblemKind(Severity.NOTE, "Sheet “%(sheet)s” is a chart or a macro and holds no cells."),
    "sheet.rows_only": ProblemKind(
        Severity.NOTE, "Sheet “%(sheet)s” is very large; its rows have places, their single cells do not."
    ),
    "sheet.too_large": ProblemKind(
        Severity.REFUSED,
        "A sheet would take more than %(limit)s million cells, which no honest table needs.",
        "Copy the filled cells into a new file and send that.",
    ),
    "text.broken_bytes": ProblemKind(
        Severity.PARTLY,
        "%(count)s bytes do not fit the text's encoding (UTF-8) and were left as a replacement mark.",
        "Look for the mark in the text and ask the sender for a sound copy.",
    ),
    "text.comments": ProblemKind(Severity.NOTE, "%(count)s comments in the margin were left out."),
    "pdf.furniture": ProblemKind(
        Severity.NOTE,
        "Left out as no part of the text: %(numbers)s page numbers, %(running)s running heads or feet, "
        "%(stamps)s signature stamps.",
    ),
    "pdf.letters_lost": ProblemKind(
        Severity.PARTLY,
        "On %(count)s pages the file hides letters in wrongly mapped fonts; some words lack letters.",
        "Install tesseract-ocr and tesseract-ocr-vie and read the file again, or ask for the DOCX.",
    ),
    "pdf.letters_renamed": ProblemKind(
        Severity.NOTE, "%(count)s letters that the file names wrongly (ƣ for ư) were put right."
    ),
    "pdf.pages_damaged": ProblemKind(
        Severity.PARTLY, "%(count)s pages are damaged and were not read.", "Ask the sender for the file again."
    ),
    "pdf.too_many_pages": ProblemKind(
        Severity.REFUSED,
        "The file has %(pages)s pages; at most %(limit)s are read.",
        "Split the file, or raise the limit if the file can be trusted.",
    ),
    "pdf.words_redrawn": ProblemKind(
        Severity.NOTE, "%(count)s words with wrongly mapped letters were read from their image."
    ),
    "scan.failed": ProblemKind(
        Severity.UNREADABLE,
        "The text recognition (tesseract) failed or took too long.",
        "Try again with fewer files at a time; scan the document anew if it fails again.",
    ),
    "scan.failed_partly": ProblemKind(
        Severity.PARTLY,
        "The text recognition (tesseract) failed on %(pages)s; the rest was read.",
        "Try again with fewer files at a time; scan these pages anew if it fails again.",
    ),
    "scan.left_out": ProblemKind(
        Severity.PARTLY,
        "%(count)s places that are a seal, handwriting or illegible were left out.",
        "Look at the page for numbers and dates written by hand.",
    ),
    "scan.recognised": ProblemKind(
        Severity.NOTE, "The text of %(count)s pages was recognised from their picture; figures need a second look."
    ),
    "scan.switched_off": ProblemKind(
        Severity.UNREADABLE,
        "The file is a picture of text, and text recognition is switched off.",
        "Switch text recognition on and read the file again.",
    ),
    "scan.switched_off_partly": ProblemKind(
        Severity.PARTLY,
        "%(pages)s are pictures of text, and text recognition is switched off; the rest was read.",
        "Switch text recognition on and read the file again.",
    ),
    "scan.tesseract_missing": ProblemKind(
        Severity.UNREADABLE,
        "The file is a picture of text, and the program that recognises it (tesseract) is not installed.",
        "Install it (apt-get install tesseract-ocr tesseract-ocr-vie) and read the file again.",
    ),
    "scan.tesseract_missing_partly": ProblemKind(
        Severity.PARTLY,
        "%(pages)s are pictures of text, and the program that recognises it (tesseract) is not installed; "
        "the rest was read.",
        "Install it (apt-get install tesseract-ocr tesseract-ocr-vie) and read the file again.",
    ),
    "scan.too_large": ProblemKind(
        Severity.REFUSED,
        "The picture has %(size)s pixels, more than can be read safely.",
        "Scan the page at 300 dpi and send that.",
    ),
    "scan.vietnamese_missing": ProblemKind(
        Severity.UNREADABLE,
        "The file is a picture of text, and tesseract lacks its Vietnamese data.",
        "Install it (apt-get install tesseract-ocr-vie) and read the file again.",
    ),
    "scan.vietnamese_missing_partly": ProblemKind(
        Severity.PARTLY,
        "%(pages)s are pictures of text, and tesseract lacks its Vietnamese data; the rest was read.",
        "Install it (apt-get install tesseract-ocr-vie) and read the file again.",
    ),
    "text.composed": ProblemKind(Severity.NOTE, "%(count)s letters with separate marks were composed."),
    "text.embedded": ProblemKind(
        Severity.PARTLY,
        "%(count)s documents embedded in the file were not read.",
        "Open the file, save it anew as DOCX and send that.",
    ),
    "text.encoding": ProblemKind(
        Severity.NOTE,
        "The text was stored as %(encoding)s; restored, %(valid)s of the %(seen)s marked words tested are Vietnamese.",
    ),
    "text.encoding_doubtful": ProblemKind(
        Severity.PARTLY,
        "The encoding of the text is uncertain; it was read as %(encoding)s.",
        "Compare the text with the file, or ask the sender to save it as UTF-8.",
    ),
    "text.hidden": ProblemKind(Severity.NOTE, "%(count)s runs of hidden text were left out."),
    "text.invisible": ProblemKind(Severity.NOTE, "%(count)s invisible characters were left out."),
    "text.legacy_font": ProblemKind(
        Severity.NOTE, "%(count)s runs in %(charset)s fonts were restored to Unicode letters."
    ),
    "text.lookalike": ProblemKind(Severity.NOTE, "%(count)s letters that only look like đ were made đ."),
    "text.pictures": ProblemKind(
        Severity.NOTE, "%(count)s pictures were not read.", "Look whether one of them shows text that counts."
    ),
    "text.spaces": ProblemKind(Severity.NOTE, "%(count)s no-break or odd spaces were made plain."),
    "text.tracked_deletions": ProblemKind(
        Severity.NOTE, "%(count)s tracked deletions were left out, as if accepted.", "Compare with the marked-up file."
    ),
    "text.tracked_insertions": ProblemKind(
        Severity.NOTE, "%(count)s tracked insertions were read, as if accepted.", "Compare with the marked-up file."
    ),
    "text.tracked_moves": ProblemKind(
        Severity.NOTE, "%(count)s tracked moves were read at their new place.", "Compare with the marked-up file."
    ),
}
