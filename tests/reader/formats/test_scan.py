"""Scans and photographs: words with boxes and confidences; what happens without tesseract."""

import io
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from tests.reader.formats.made_pdf import Sheet, make_pdf
from tiepthu.reader.formats import ocr
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.formats.pdf import read_pdf
from tiepthu.reader.formats.scan import read_image
from tiepthu.reader.formats.scan_image import Prepared, prepare, skew, turned_back
from tiepthu.reader.problems import ReaderError, Severity

OPTIONS = FormatOptions()
LINES = ["Báo cáo kết quả khảo sát năm 2016", "Cả huyện có 47.436 hộ, trong đó 228 hộ nghèo.", "Kinh phí 85 tỷ đồng."]
FACES = [
    "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf",
    "/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf",
]


def _has_vietnamese() -> bool:
    try:
        ocr.tesseract()
    except ReaderError:
        return False
    return True


needs_tesseract = pytest.mark.skipif(not _has_vietnamese(), reason="tesseract or its Vietnamese data is not installed")


def picture(lines=LINES, *, turned=0.0, seal=False) -> Image.Image:
    """A page at 200 dpi."""
    face = next((path for path in FACES if Path(path).exists()), None)
    if face is None:
        pytest.skip("no font with Vietnamese letters is installed")
    font = ImageFont.truetype(face, 38)
    page = Image.new("RGB", (1654, 2339), "white")
    draw = ImageDraw.Draw(page)
    for at, line in enumerate(lines):
        draw.text((200, 300 + 80 * at), line, font=font, fill="black")
    if seal:
        draw.ellipse((700, 250, 1000, 550), outline=(220, 30, 40), width=9)
    return page.rotate(turned, fillcolor="white", resample=Image.Resampling.BICUBIC)


def saved(image: Image.Image, kind: str, **more) -> bytes:
    made = io.BytesIO()
    image.save(made, kind, **more)
    return made.getvalue()


def codes(source):
    return {problem.code for problem in source.problems}


@needs_tesseract
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_reads_a_picture_word_by_word(kind):
    source = read_image(saved(picture(), kind, dpi=(200, 200)), name="a", options=OPTIONS)
    assert source.text.split("\n") == LINES
    passage = source.passages[1]
    assert passage.span.of(source.text).split() == [piece.span.of(source.text) for piece in passage.pieces]
    figure = next(piece for piece in passage.pieces if piece.span.of(source.text) == "47.436")
    assert figure.origin.page == 1 and 0.5 < figure.origin.confidence <= 1
    assert 140 < figure.origin.box.x0 < 150 and 130 < figure.origin.box.y0 < 160
    assert codes(source) == {"scan.recognised"}


@needs_tesseract
@pytest.mark.slow
@pytest.mark.parametrize(("_case", "how"), [("skewed", {"turned": 1.5}), ("sealed", {"seal": True})])
def test_reads_a_spoiled_picture(_case, how):
    source = read_image(saved(picture(**how), "PNG", dpi=(200, 200)), name="a.png", options=OPTIONS)
    assert "47.436" in source.text and "85 tỷ đồng" in source.text


@needs_tesseract
@pytest.mark.slow
def test_reads_a_picture_on_its_side():
    upright = picture(LINES * 4).rotate(90, expand=True)
    source = read_image(saved(upright, "PNG", dpi=(200, 200)), name="a.png", options=OPTIONS)
    assert source.text.split("\n")[0] == LINES[0]


@needs_tesseract
@pytest.mark.slow
def test_the_camera_says_which_way_is_up():
    exif = Image.Exif()
    exif[0x0112] = 6
    data = saved(picture().rotate(90, expand=True), "JPEG", dpi=(200, 200), exif=exif)
    assert read_image(data, name="a.jpg", options=OPTIONS).text.split("\n")[0] == LINES[0]


@needs_tesseract
@pytest.mark.slow
def test_reads_every_page_of_a_tiff():
    second = picture(["Trang thứ hai có 77 kiến nghị."])
    data = saved(picture(), "TIFF", save_all=True, append_images=[second], dpi=(200, 200))
    source = read_image(data, name="a.tif", options=OPTIONS)
    assert source.pages == 2
    assert source.passages[-1].origin.page == 2 and "77" in source.text


@needs_tesseract
def test_reads_a_pdf_of_pictures_beside_pages_of_text():
    text = Sheet().write(85, 100, "Trang này có lớp văn bản riêng của nó, đủ dài để được tin là văn bản.")
    source = read_pdf(make_pdf(text, Sheet(image=picture())), name="a.pdf", options=OPTIONS)
    assert source.text.split("\n")[1:] == LINES
    assert [passage.origin.page for passage in source.passages] == [1, 2, 2, 2]
    assert source.passages[0].origin.confidence is None and source.passages[1].origin.confidence > 0.5


MISSING = [
    ("program", "scan.tesseract_missing", "tesseract-ocr"),
    ("data", "scan.vietnamese_missing", "tesseract-ocr-vie"),
]


@pytest.fixture(params=MISSING, ids=[case for case, *_ in MISSING])
def without(request, monkeypatch):
    """Tesseract, or its Vietnamese data, as if it were not installed."""
    case, code, package = request.param
    if case == "program":
        monkeypatch.setattr(shutil, "which", lambda name: None)
    else:
        english = subprocess.CompletedProcess([], 0, stdout=b"List of available languages (1):\neng\n", stderr=b"")
        monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/tesseract")
        monkeypatch.setattr(subprocess, "run", lambda *args, **more: english)
    ocr.tesseract.cache_clear()
    yield code, package
    ocr.tesseract.cache_clear()


def test_names_the_packages_to_install(without):
    code, package = without
    for read, data in ((read_image, saved(picture(), "PNG")), (read_pdf, make_pdf(Sheet(image=picture())))):
        with pytest.raises(ReaderError) as refusal:
            read(data, name="a", options=OPTIONS)
        assert refusal.value.problem.code == code
        assert package in refusal.value.problem.next_step


def test_reads_the_pages_of_text_without_it(without):
    code, package = without
    text = Sheet().write(85, 100, "Trang này có lớp văn bản riêng của nó, đủ dài để được tin là văn bản.")
    source = read_pdf(make_pdf(text, Sheet(image=picture())), name="a.pdf", options=OPTIONS)
    assert source.text.startswith("Trang này")
    (problem,) = (problem for problem in source.problems if problem.kind.severity is Severity.PARTLY)
    assert (problem.code, problem.place) == (f"{code}_partly", "page 2")
    assert package in problem.next_step


@pytest.mark.parametrize("angle", [-2.5, -0.6, 0.0, 0.4, 3.0])
def test_measures_the_skew(angle):
    grey = picture(LINES * 6).convert("L").rotate(angle, fillcolor=255, resample=Image.Resampling.BICUBIC)
    assert abs(skew(grey) + angle) <= 0.15


def test_takes_coloured_ink_out_and_keeps_black():
    prepared = prepare(picture(seal=True))
    grey = np.asarray(prepared.image)
    assert prepared.coloured > 0.02
    assert grey[249:262, 840:860].min() > 200  # on the seal, above the lines
    assert (np.asarray(prepare(picture()).image) < 100).sum() > 1000


def test_places_are_those_of_the_picture_as_it_came():
    prepared = Prepared(Image.new("L", (1000, 1000)), turned=90.0)
    assert [round(value) for value in turned_back(900, 500, prepared)] == [500, 900]


def shared(folder: str) -> list[Path]:
    root = os.environ.get("TIEPTHU_SHARED") or Path(__file__).resolve().parents[4] / "shared"
    return sorted(Path(root, "corpus", "files", folder).glob("*"))


@needs_tesseract
@pytest.mark.slow
def test_reads_every_shared_scan():
    if not shared("scan"):
        pytest.skip("the shared folder is absent")
    for path in shared("scan"):
        source = read_pdf(path.read_bytes(), name=path.name, options=OPTIONS)
        assert len(source.text) > 700 and "scan.recognised" in codes(source), path.name
