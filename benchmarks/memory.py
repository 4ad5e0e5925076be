"""Whether memory stays flat as a folder grows: `tiepthu run` over folders of documents that differ from each other.

    python -m benchmarks.memory [--counts 1000 10000]

Prints for each size the time and the largest resident memory of any process of the run, and the ratio of the last to
the first.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

UNITS = ("Sở Y tế", "Sở Giáo dục và Đào tạo", "Sở Giao thông vận tải", "Sở Nội vụ", "Sở Tài chính")


def document(number: int) -> str:
    """Return a report unlike every other in its figures."""
    unit = UNITS[number % len(UNITS)]
    lines = [f"Báo cáo số {number} của {unit} về công tác dân vận năm 2016", "I. Kết quả"]
    for i in range(12):
        done = number * 13 + i * 7 + 1
        lines.append(
            f"Năm {2010 + i % 6}, {unit} đã giải quyết {done} hồ sơ của đợt {number}-{i + 1},"
            f" chi {done % 97 + 1} tỷ đồng theo Quyết định số {i + 1}/QĐ-UBND ngày 12/{i + 1}/2013."
        )
    lines += ["II. Kiến nghị", f"Đề nghị Chính phủ xem xét bố trí {number + 5} biên chế cho đơn vị trong năm 2017."]
    return "\n".join(lines) + "\n"


def measure(count: int) -> tuple[float, float]:
    """Return seconds, and megabytes of the largest process, for a folder of `count` documents."""
    with tempfile.TemporaryDirectory() as temporary:
        folder, out = Path(temporary, "in"), Path(temporary, "out")
        folder.mkdir()
        for number in range(count):
            (folder / f"{number:06}.txt").write_text(document(number), encoding="utf-8")
        command = [str(Path(sys.executable).with_name("tiepthu")), "run", str(folder), "--out", str(out)]
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if os.waitstatus_to_exitcode(status) != 0:
            raise SystemExit(f"tiepthu run failed on {count} documents")
        return time.perf_counter() - start, usage.ru_maxrss / 1024


def main() -> None:
    """Print the measures of each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--counts", nargs="+", type=int, default=[1000, 10000])
    found = []
    for count in parser.parse_args().counts:
        seconds, megabytes = measure(count)
        found.append(megabytes)
        print(f"{count} documents: {seconds:.0f} s, largest process {megabytes:.0f} MB")
    print(f"memory of the last over the first: {found[-1] / found[0]:.2f}")


if __name__ == "__main__":
    main()
