"""What the team tells of its survey: the topics (topics.yaml) and the units (units.csv)."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from fnmatch import fnmatch
from gettext import gettext as _
from pathlib import Path
from typing import Any

import click
import yaml

from tiepthu.analysis.topics import SurveyTopic


@dataclass(frozen=True, slots=True)
class UnitOfFiles:
    """Files that match `pattern` (a path relative to the folder, with * and ?) are of this unit."""

    pattern: str
    unit: str
    kind: str = ""


def read_topics(path: Path) -> list[SurveyTopic]:
    """Read topics.yaml: a list, or a mapping with the list under `topics`, of titles or of {title, keywords}.

    Raises:
        click.ClickException: the file is not of that form; the message names the entry.
    """
    try:
        given = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise click.ClickException(
            _("%(file)s is not valid YAML: %(error)s") % {"file": path, "error": error}
        ) from error
    if isinstance(given, dict):
        given = given.get("topics")
    if not isinstance(given, list) or not given:
        raise click.ClickException(
            _("%(file)s holds no list of topics. Write one title a line, each after a dash.") % {"file": path}
        )
    return [_topic(entry, number, path) for number, entry in enumerate(given, start=1)]


def _topic(entry: Any, number: int, path: Path) -> SurveyTopic:
    if isinstance(entry, str):
        return SurveyTopic(number, entry.strip())
    if isinstance(entry, dict) and isinstance(entry.get("title"), str):
        keywords = entry.get("keywords") or []
        if isinstance(keywords, list) and all(isinstance(k, str) for k in keywords):
            return SurveyTopic(int(entry.get("number", number)), entry["title"].strip(), tuple(keywords))
    raise click.ClickException(
        _("%(file)s, topic %(number)s: expected a title, or title and a list of keywords.")
        % {"file": path, "number": number}
    )


_COLUMNS = {"file": "file", "tep": "file", "tệp": "file", "unit": "unit", "don_vi": "unit", "đơn vị": "unit"}
_COLUMNS |= {"kind": "kind", "loai": "kind", "loại": "kind"}


def read_units(path: Path) -> list[UnitOfFiles]:
    """Read units.csv: columns file (or tệp), unit (or đơn vị) and, if wanted, kind (or loại); comma or semicolon.

    Raises:
        click.ClickException: a column is missing or a row is incomplete; the message names row and column.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise click.ClickException(
            _("%(file)s is not UTF-8. Save it as CSV UTF-8 and run again.") % {"file": path}
        ) from error
    head = text.split("\n", 1)[0]
    rows = csv.reader(text.splitlines(), delimiter=";" if head.count(";") > head.count(",") else ",")
    names = [_COLUMNS.get(name.strip().lower(), "") for name in next(rows, [])]
    for wanted in ("file", "unit"):
        if wanted not in names:
            raise click.ClickException(
                _("%(file)s has no column %(column)s. Its first row must name the columns: file, unit, kind.")
                % {"file": path, "column": wanted}
            )
    units = []
    for number, row in enumerate(rows, start=2):
        cells = dict(zip(names, (c.strip() for c in row), strict=False))
        if not any(cells.values()):
            continue
        for wanted in ("file", "unit"):
            if not cells.get(wanted):
                raise click.ClickException(
                    _("%(file)s, row %(row)s: the column %(column)s is empty.")
                    % {"file": path, "row": number, "column": wanted}
                )
        units.append(UnitOfFiles(cells["file"], cells["unit"], cells.get("kind", "")))
    return units


def unit_of(path: str, units: list[UnitOfFiles]) -> str:
    """Return the unit that the first fitting row gives for a file, empty where none fits.

    >>> unit_of("bo-y-te/bao-cao.docx", [UnitOfFiles("bo-y-te/*", "Bộ Y tế")])
    'Bộ Y tế'
    """
    name = path.rsplit("/", 1)[-1]
    return next((u.unit for u in units if fnmatch(path, u.pattern) or fnmatch(name, u.pattern)), "")
