"""Small PDFs for tests, written by hand: any Unicode text without a font file, lines, pictures, form fields.

Each font is a standard one whose codes 33 to 255 are given out as letters come and explained in its ToUnicode map; all
letters are half as wide as high, so places can be reckoned.
"""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass, field

from PIL import Image

WIDTH = 0.5  # of a letter, as a share of the size of the font
CMAP = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <01> <FF> endcodespacerange
{rows}
endcmap CMapName currentdict /CMap defineresource pop end end"""


@dataclass
class Font:
    """A font with the letters met so far, each with its code; `wrong` replaces letters in the ToUnicode map."""

    name: str = "Helvetica"
    wrong: dict[str, str] = field(default_factory=dict)
    codes: dict[str, int] = field(default_factory=lambda: {" ": 32})

    def encode(self, text: str) -> bytes:
        return bytes(self.codes.setdefault(char, len(self.codes) + 32) for char in text)


@dataclass
class Sheet:
    """One page: texts with their places, y from the top; lines as (x0, y0, x1, y1); fields as boxes with texts."""

    texts: list[tuple] = field(default_factory=list)
    lines: list[tuple[float, float, float, float]] = field(default_factory=list)
    fields: list[tuple[float, float, float, float, str]] = field(default_factory=list)
    image: Image.Image | None = None
    rotate: int = 0
    width: float = 595
    height: float = 842

    def write(self, x: float, y: float, text: str, size: float = 13, bold: bool = False, turned: bool = False) -> Sheet:
        self.texts.append((x, y, text, size, bold, turned))
        return self

    def centre(self, y: float, text: str, size: float = 13, bold: bool = True) -> Sheet:
        return self.write((self.width - len(text) * size * WIDTH) / 2, y, text, size, bold)

    def paragraph(
        self, y: float, text: str, *, left: float = 85, right: float = 540, indent: float = 28, size: float = 13
    ) -> float:
        """Break `text` into lines as a word processor does; return where the next line would stand."""
        line, at = "", left + indent
        for word in text.split():
            longer = f"{line} {word}".strip()
            if at + len(longer) * size * WIDTH > right:
                self.write(at, y, line, size)
                y, line, at = y + 1.35 * size, word, left
            else:
                line = longer
        self.write(at, y, line, size)
        return y + 1.35 * size

    def grid(self, x: list[float], y: list[float]) -> Sheet:
        self.lines += [(left, y[0], left, y[-1]) for left in x] + [(x[0], top, x[-1], top) for top in y]
        return self


def make_pdf(*sheets: Sheet, regular: Font | None = None, bold: Font | None = None) -> bytes:
    """Return a PDF of the sheets."""
    fonts = (regular or Font(), bold or Font("Helvetica-Bold"))
    objects: list[bytes] = [b"", b""]  # the catalogue and the page tree are written last

    def add(body: bytes) -> int:
        objects.append(body)
        return len(objects)

    def stream(head: str, content: bytes) -> int:
        packed = zlib.compress(content)
        return add(f"<<{head}/Filter/FlateDecode/Length {len(packed)}>>stream\n".encode() + packed + b"\nendstream")

    pages = []
    drawn = [(sheet, _content(sheet, fonts)) for sheet in sheets]
    filled = [[_shown(text, fonts[0]) for *_, text in sheet.fields] for sheet in sheets]
    names = " ".join(f"/F{number} {_font(font, add, stream)} 0 R" for number, font in enumerate(fonts))
    for (sheet, content), texts in zip(drawn, filled, strict=True):
        resources = f"/Font<<{names}>>"
        if sheet.image is not None:
            made = io.BytesIO()
            sheet.image.convert("RGB").save(made, "JPEG", quality=92)
            picture = made.getvalue()
            head = f"<</Type/XObject/Subtype/Image/Width {sheet.image.width}/Height {sheet.image.height}"
            head += f"/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length {len(picture)}>>stream\n"
            number = add(head.encode() + picture + b"\nendstream")
            resources += f"/XObject<</I {number} 0 R>>"
        body = stream("", content)
        notes = []
        for (x0, y0, x1, y1, _), text in zip(sheet.fields, texts, strict=True):
            form = stream(
                f"/Type/XObject/Subtype/Form/BBox[0 0 {x1 - x0} {y1 - y0}]/Resources<</Font<<{names}>>>>", text
            )
            rect = f"[{x0} {sheet.height - y1} {x1} {sheet.height - y0}]"
            notes.append(add(f"<</Type/Annot/Subtype/Widget/FT/Sig/T(s)/F 4/Rect{rect}/AP<</N {form} 0 R>>>>".encode()))
        page = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {sheet.width} {sheet.height}]/Rotate {sheet.rotate}"
        page += f"/Resources<<{resources}>>/Contents {body} 0 R/Annots[{' '.join(f'{note} 0 R' for note in notes)}]>>"
        pages.append(add(page.encode()))
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    kids = " ".join(f"{page} 0 R" for page in pages)
    objects[1] = f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode()
    return _file(objects)


def _content(sheet: Sheet, fonts: tuple[Font, Font]) -> bytes:
    out = []
    if sheet.image is not None:
        out.append(f"q {sheet.width} 0 0 {sheet.height} 0 0 cm /I Do Q".encode())
    out += [f"{x0} {sheet.height - y0} m {x1} {sheet.height - y1} l S".encode() for x0, y0, x1, y1 in sheet.lines]
    for x, y, text, size, bold, turned in sheet.texts:
        matrix = f"0 1 -1 0 {x} {y}" if turned else f"1 0 0 1 {x} {sheet.height - y}"
        code = fonts[bold].encode(text).hex()
        out.append(f"BT /F{int(bold)} {size} Tf {matrix} Tm <{code}> Tj ET".encode())
    return b"\n".join(out)


def _shown(text: str, font: Font) -> bytes:
    rows = text.split("\n")
    return b"\n".join(
        f"BT /F0 10 Tf 1 0 0 1 2 {(len(rows) - at) * 12 - 8} Tm <{font.encode(row).hex()}> Tj ET".encode()
        for at, row in enumerate(rows)
    )


def _font(font: Font, add, stream) -> int:
    rows = [f"<{code:02x}> <{font.wrong.get(c, c).encode('utf-16-be').hex()}>" for c, code in font.codes.items()]
    blocks = [rows[at : at + 100] for at in range(0, len(rows), 100)]
    mapped = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    unicode = stream("", CMAP.format(rows=mapped).encode())
    widths = " ".join(["500"] * 255)
    head = f"<</Type/Font/Subtype/Type1/BaseFont/{font.name}/FirstChar 1/LastChar 255/Widths[{widths}]"
    return add(f"{head}/Encoding/WinAnsiEncoding/ToUnicode {unicode} 0 R>>".encode())


def _file(objects: list[bytes]) -> bytes:
    out, places = bytearray(b"%PDF-1.5\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
