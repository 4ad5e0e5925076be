"""How fast documents are read, beside what one would use instead, as ratios of one run.

    python -m benchmarks.speed [--folder TEXTS] [--docx FILE.docx ...]

Texts are the annotated documents of tests/corpus, or the .txt files of another folder. Process time of one core, the
median of five rounds; what is compared reads the same texts in the same process. Taguette imports DOCX through the
ebook-convert of calibre, which is timed where it is installed.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

from tiepthu.reader.formats import read_bytes
from tiepthu.reader.reading import read_source_text
from tiepthu.reader.records import Source

ROOT = Path(__file__).parent.parent
ROUNDS = 5


def median_seconds(
    action: Callable[[], object], rounds: int = ROUNDS, clock: Callable[[], float] = time.process_time
) -> float:
    """Return the median time that `action` took."""
    took = []
    for _ in range(rounds):
        start = clock()
        action()
        took.append(clock() - start)
    return statistics.median(took)


def reading(texts: Sequence[str]) -> float:
    """Return the seconds that reading all texts whole took (formats and every finder)."""
    source = Source("", "", "text/plain", 0)

    def read_all() -> None:
        for text in texts:
            read_source_text(read_bytes(text.encode("utf-8"), name="a.txt"), source)

    read_all()  # the weights load once
    return median_seconds(read_all)


def beside(texts: Sequence[str]) -> dict[str, float]:
    """Return the seconds that each of the libraries one would use instead took on the same texts."""
    took: dict[str, float] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            from pyvi import ViTokenizer

            ViTokenizer.tokenize("Đảng bộ")
            took["pyvi word segmentation"] = median_seconds(lambda: [ViTokenizer.tokenize(t) for t in texts])
        except ImportError:
            print("pyvi is not installed: not compared")
        try:
            from underthesea import ner, word_tokenize

            ner("Đảng bộ")
            took["underthesea word segmentation"] = median_seconds(lambda: [word_tokenize(t) for t in texts])
            took["underthesea NER"] = median_seconds(lambda: [ner(t) for t in texts], rounds=1)
        except ImportError:
            print("underthesea is not installed: not compared")
    return took


def documents(paths: Sequence[Path]) -> None:
    """Print how long the text of each document takes in a fresh process, and in one that has the libraries loaded."""
    for path in paths:
        data = path.read_bytes()
        read_bytes(data, name=path.name)
        warm = median_seconds(lambda d=data, p=path: read_bytes(d, name=p.name), clock=time.perf_counter)
        script = (
            "import sys,time; t=time.perf_counter(); from tiepthu.reader.formats import read_bytes;"
            "p=sys.argv[1]; read_bytes(open(p,'rb').read(), name=p); print(time.perf_counter()-t)"
        )
        cold = statistics.median(
            float(subprocess.run([sys.executable, "-c", script, path], check=True, capture_output=True).stdout)
            for _ in range(ROUNDS)
        )
        said = f"{path.name}: text ready in {cold * 1000:.0f} ms from a fresh process, {warm * 1000:.1f} ms after"
        if path.suffix == ".docx" and shutil.which("ebook-convert"):
            with tempfile.TemporaryDirectory() as folder:
                target = str(Path(folder, "out.html"))
                command = ["ebook-convert", str(path), target, "--enable-heuristics"]
                theirs = median_seconds(
                    lambda c=command: subprocess.run(c, check=False, capture_output=True),
                    rounds=1,
                    clock=time.perf_counter,
                )
            said += f"; ebook-convert (Taguette's import) {theirs * 1000:.0f} ms, {theirs / cold:.0f} times ours"
        print(said)


def start_up() -> float:
    """Return the seconds that `tiepthu --help` took, start of the interpreter included."""
    command = [str(Path(sys.executable).with_name("tiepthu")), "--help"]
    return median_seconds(lambda: subprocess.run(command, check=True, capture_output=True), clock=time.perf_counter)


def main() -> None:
    """Print all measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=ROOT / "tests" / "corpus")
    parser.add_argument("--docx", nargs="*", type=Path, default=[])
    options = parser.parse_args()
    texts = [p.read_text(encoding="utf-8") for p in sorted(options.folder.glob("*.txt"))]
    syllables = sum(len(t.split()) for t in texts)
    ours = reading(texts)
    print(f"{len(texts)} texts, {syllables} syllables")
    pace = f"{ours / syllables * 1e6:.2f} ms per 1,000 syllables, {syllables / ours:,.0f} syllables a second"
    print(f"whole reading: {pace}")
    for name, seconds in beside(texts).items():
        ratio = f"the whole reading is {seconds / ours:.1f} times as fast"
        print(f"{name}: {syllables / seconds:,.0f} syllables a second; {ratio}")
    print(f"tiepthu --help: {start_up() * 1000:.0f} ms")
    example = ROOT / "src" / "tiepthu" / "cli" / "example_survey"
    documents(options.docx or sorted(p for p in example.rglob("*") if p.suffix in (".docx", ".html")))


if __name__ == "__main__":
    main()
