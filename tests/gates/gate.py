"""`make gate`: scores the reader on the annotated documents and fails below the pinned floors.

    python -m tests.gates.gate [--errors KIND] [--pin] [--lower REASON]

Two sets: the invented documents of tests/corpus, always; the annotated real documents of the shared folder (its path in
TIEPTHU_SHARED, or ../shared) where it is there. Floors stand in floors.json with the digest of the set they were
measured on. After an improvement --pin raises them; lowering one needs --lower with the reason, which is kept.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from pathlib import Path

from tests.gates.scoring import KINDS, Scores, reliability, score_folder

ROOT = Path(__file__).parent.parent.parent
FLOORS = Path(__file__).parent / "floors.json"
SETS = {
    "invented": ROOT / "tests" / "corpus",
    "development gold": Path(os.environ.get("TIEPTHU_SHARED", ROOT.parent / "shared")) / "gold" / "dev",
}
SLACK = 0.002  # rounding of a pinned floor


def digest_of(folder: Path) -> str:
    """Return a digest of the annotations and texts of a set."""
    made = hashlib.sha256()
    for path in sorted(p for p in folder.iterdir() if p.suffix in (".txt", ".json")):
        made.update(path.name.encode() + b"\0" + path.read_bytes())
    return made.hexdigest()[:16]


def below(scores: Scores, floors: dict[str, float]) -> list[str]:
    """Return a line for each figure that lies below its floor."""
    found = scores.figures()
    return [
        f"{name}: {found[name]:.3f} is below the floor {floor:.3f}"
        for name, floor in floors.items()
        if found[name] < floor - SLACK
    ]


def _print(name: str, scores: Scores, errors: str | None) -> None:
    print(f"== {name}")
    for kind, score in scores.kinds.items():
        total = score.hit + len(score.missed)
        print(f"{kind:15} P {score.precision:.3f}  R {score.recall:.3f}  F1 {score.f1:.3f}  ({total} gold)")
        for band, count, mean, right in reliability(score):
            print(f"  confidence {band}: {count} findings, mean {mean:.2f}, right {right:.2f}")
        if kind == errors:
            print(*(f"  missed   {line}" for line in score.missed), sep="\n")
            print(*(f"  spurious {line}" for line in score.spurious), sep="\n")
    for role, f1 in scores.role_f1().items():
        print(f"  role {role:14} F1 {f1:.3f}")
    rest = scores.figures()
    print("".join(f"{name} {rest[name]:.3f}  " for name in ("role accuracy", "role macro-F1", "posts")))


def main() -> int:
    """Score both sets; return 1 if a figure lies below its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", choices=KINDS)
    parser.add_argument("--pin", action="store_true", help="raise the floors to today's figures")
    parser.add_argument("--lower", metavar="REASON", help="pin the floors to today's figures though some are lower")
    options = parser.parse_args()
    pinned = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    failed = []
    for name, folder in SETS.items():
        if not folder.is_dir():
            print(f"== {name}: not there, not scored ({folder.name})")
            continue
        scores = score_folder(folder)
        _print(name, scores, options.errors)
        before = pinned.get(name, {}).get("floors", {})
        faults = below(scores, before)
        if faults and not options.lower:
            failed += [f"{name}: {fault}" for fault in faults]
            continue
        better = {key: round(value - 0.0005, 3) for key, value in scores.figures().items()}
        kept = better if options.lower else {key: max(before.get(key, 0.0), value) for key, value in better.items()}
        entry = {"digest": digest_of(folder), "floors": kept}
        reasons = pinned.get(name, {}).get("lowered", []) + ([options.lower] if faults and options.lower else [])
        pinned[name] = entry | ({"lowered": reasons} if reasons else {})
    if failed:
        print(*failed, sep="\n")
        return 1
    if options.pin or options.lower:
        FLOORS.write_text(json.dumps(pinned, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print("1 passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
