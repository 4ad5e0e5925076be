"""A reading as JSON, and back: the form of `docs/reference/reading-json.md`, one object per document.

Numbers are JSON numbers (an integer where the value is whole), dates ISO strings, absent values left out of
passages and null or "" elsewhere. `reading_from_json` is the inverse: a reading survives the round trip unchanged.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from tiepthu.reader.problems import Problem
from tiepthu.reader.records import (
    Box,
    Citation,
    Figure,
    Finding,
    Heading,
    Metadata,
    Operator,
    Organisation,
    Origin,
    Passage,
    PassageKind,
    Period,
    Person,
    Piece,
    Rank,
    Reading,
    Recommendation,
    Role,
    Sentence,
    Source,
    Span,
    Topic,
)

Json = dict[str, Any]

# -- to JSON -------------------------------------------------------------------------------------------------------


def reading_to_json(reading: Reading) -> Json:
    """Return the reading as plain JSON values."""
    text = reading.text
    findings = sorted(
        [
            *(_figure(f, text) for f in reading.figures),
            *(_rank(f, text) for f in reading.ranks),
            *(_citation(f, text) for f in reading.citations),
            *(_period(f, text) for f in reading.periods),
            *(_person(f, text) for f in reading.people),
            *(_organisation(f, text) for f in reading.organisations),
            *(_topic(f, text) for f in reading.topics),
            *(_recommendation(f, text) for f in reading.recommendations),
        ],
        key=lambda f: (f["start"], f["end"], f["kind"]),
    )
    return {
        "source": {
            "path": reading.source.path,
            "sha256": reading.source.sha256,
            "media_type": reading.source.media_type,
            "bytes": reading.source.bytes,
        },
        "reader": reading.reader,
        "text": text,
        "meta": _meta(reading.meta),
        "passages": [_passage(p) for p in reading.passages],
        "outline": [_heading(h) for h in reading.outline],
        "sentences": [_sentence(s) for s in reading.sentences],
        "findings": findings,
        "problems": [_problem(p) for p in reading.problems],
    }


def number(value: Decimal | None) -> int | float | None:
    """Return a decimal as a JSON number: whole ones as integers."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _base(kind: str, finding: Finding, text: str) -> Json:
    made: Json = {
        "kind": kind,
        "start": finding.span.start,
        "end": finding.span.end,
        "quote": finding.span.of(text),
        "confidence": round(finding.confidence, 3),
    }
    if finding.warnings:
        made["warnings"] = list(finding.warnings)
    return made


def _figure(f: Figure, text: str) -> Json:
    return _base("figure", f, text) | {
        "value": number(f.value),
        "value2": number(f.value2),
        "of_total": number(f.of_total),
        "unit": f.unit,
        "of": f.of,
        "approx": f.operator.approx,
        "operator": f.operator.value,
        "printed_decimals": f.printed_decimals,
        "scale": number(f.scale),
        "period": f.period and _period(f.period, text),
    }


def _rank(r: Rank, text: str) -> Json:
    return _base("rank", r, text) | {"value": r.value, "of": r.kind, "period": r.period and _period(r.period, text)}


def _citation(c: Citation, text: str) -> Json:
    return _base("citation", c, text) | {
        "type": c.type,
        "sign": c.sign,
        "date": _iso(c.date) or "",
        "issuer": c.issuer,
        "term": c.term,
        "title": c.title,
        "pinpoint": c.pinpoint,
        "pinpoint_eid": c.pinpoint_eid,
        "key": c.key,
    }


def _period(p: Period, text: str) -> Json:
    return _base("period", p, text) | {
        "from": _iso(p.start),
        "to": _iso(p.end),
        "edtf": p.edtf,
        "relation": p.relation,
    }


def _person(p: Person, text: str) -> Json:
    return _base("person", p, text) | {
        "name": p.name,
        "posts": list(p.posts),
        "organisation": p.organisation,
        "honorific": p.honorific,
        "identity": p.identity,
        "post_spans": [[s.start, s.end] for s in p.post_spans],
    }


def _organisation(o: Organisation, text: str) -> Json:
    return _base("organisation", o, text) | {"name": o.name, "type": o.kind, "identity": o.identity}


def _topic(t: Topic, text: str) -> Json:
    return _base("topic", t, text) | {"number": t.number, "text": t.text}


def _recommendation(r: Recommendation, text: str) -> Json:
    return _base("recommendation", r, text) | {"by": r.by, "to": r.to, "topics": list(r.topics)}


def _sentence(s: Sentence) -> Json:
    return {"start": s.span.start, "end": s.span.end, "role": s.role.value, "confidence": round(s.confidence, 3)}


def _heading(h: Heading) -> Json:
    return {
        "start": h.span.start,
        "end": h.span.end,
        "covers": [h.covers.start, h.covers.end],
        "level": h.level,
        "unit": h.unit,
        "number": h.number,
        "title": h.title,
        "theme": h.theme.value if h.theme else None,
        "eid": h.eid,
    }


def _meta(m: Metadata) -> Json:
    return {
        "title": m.title,
        "kind": m.kind,
        "number": m.number,
        "date": _iso(m.date) or "",
        "place": m.place,
        "issuer": m.issuer,
        "organisation": m.organisation,
        "authors": list(m.authors),
        "views": m.views,
    }


def _passage(p: Passage) -> Json:
    made: Json = {"start": p.span.start, "end": p.span.end, "kind": p.kind.value} | _origin(p.origin)
    if p.level:
        made["level"] = p.level
    if p.pieces:
        made["pieces"] = [{"start": i.span.start, "end": i.span.end} | _origin(i.origin) for i in p.pieces]
    return made


def _origin(o: Origin) -> Json:
    made: Json = {
        key: value
        for key, value in (
            ("page", o.page),
            ("paragraph", o.paragraph),
            ("table", o.table),
            ("sheet", o.sheet or None),
            ("row", o.row),
            ("column", o.column),
            ("cell", o.cell if o.sheet else None),
            ("confidence", o.confidence),
        )
        if value is not None
    }
    if o.box is not None:
        made["box"] = [o.box.x0, o.box.y0, o.box.x1, o.box.y1]
    if o.byte_start is not None:
        made["bytes"] = [o.byte_start, o.byte_end]
    return made


def _problem(p: Problem) -> Json:
    return {
        "code": p.code,
        "severity": p.kind.severity.value,
        "place": p.place,
        "values": dict(p.values),
        "cause": p.cause,
        "next_step": p.next_step,
    }


# -- from JSON -----------------------------------------------------------------------------------------------------


def reading_from_json(made: Json) -> Reading:
    """Return the reading that `reading_to_json` wrote."""
    of_kind: dict[str, list[Json]] = {}
    for finding in made["findings"]:
        of_kind.setdefault(finding["kind"], []).append(finding)
    source = made["source"]
    return Reading(
        source=Source(source["path"], source["sha256"], source["media_type"], source["bytes"]),
        reader=made["reader"],
        text=made["text"],
        meta=_meta_back(made["meta"]),
        passages=tuple(_passage_back(p) for p in made["passages"]),
        outline=tuple(_heading_back(h) for h in made.get("outline", [])),
        sentences=tuple(
            Sentence(span=_span(s), confidence=s.get("confidence", 1.0), role=Role(s["role"]))
            for s in made["sentences"]
        ),
        figures=tuple(_figure_back(f) for f in of_kind.get("figure", [])),
        ranks=tuple(
            Rank(**_base_back(f), value=f["value"], kind=f["of"], period=f["period"] and _period_back(f["period"]))
            for f in of_kind.get("rank", [])
        ),
        citations=tuple(_citation_back(f) for f in of_kind.get("citation", [])),
        periods=tuple(_period_back(f) for f in of_kind.get("period", [])),
        people=tuple(_person_back(f) for f in of_kind.get("person", [])),
        organisations=tuple(
            Organisation(**_base_back(f), name=f["name"], kind=f["type"], identity=f["identity"])
            for f in of_kind.get("organisation", [])
        ),
        topics=tuple(Topic(**_base_back(f), number=f["number"], text=f["text"]) for f in of_kind.get("topic", [])),
        recommendations=tuple(
            Recommendation(**_base_back(f), by=f["by"], to=f["to"], topics=tuple(f["topics"]))
            for f in of_kind.get("recommendation", [])
        ),
        problems=tuple(Problem(p["code"], p["place"], tuple(sorted(p["values"].items()))) for p in made["problems"]),
    )


def _span(made: Json) -> Span:
    return Span(made["start"], made["end"])


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _decimal(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def _base_back(made: Json) -> dict[str, Any]:
    return {
        "span": _span(made),
        "confidence": made["confidence"],
        "warnings": tuple(made.get("warnings", ())),
    }


def _figure_back(made: Json) -> Figure:
    return Figure(
        **_base_back(made),
        value=Decimal(str(made["value"])),
        value2=_decimal(made["value2"]),
        of_total=_decimal(made["of_total"]),
        unit=made["unit"],
        of=made["of"],
        operator=Operator(made["operator"]),
        printed_decimals=made["printed_decimals"],
        scale=Decimal(str(made["scale"])),
        period=made["period"] and _period_back(made["period"]),
    )


def _citation_back(made: Json) -> Citation:
    words = ("type", "sign", "issuer", "term", "title", "pinpoint", "pinpoint_eid", "key")
    return Citation(**_base_back(made), date=_day(made["date"]), **{w: made[w] for w in words})


def _period_back(made: Json) -> Period:
    return Period(
        **_base_back(made),
        start=_day(made["from"]),
        end=_day(made["to"]),
        edtf=made["edtf"],
        relation=made["relation"],
    )


def _person_back(made: Json) -> Person:
    return Person(
        **_base_back(made),
        name=made["name"],
        posts=tuple(made["posts"]),
        organisation=made["organisation"],
        honorific=made["honorific"],
        identity=made["identity"],
        post_spans=tuple(Span(*s) for s in made["post_spans"]),
    )


def _heading_back(made: Json) -> Heading:
    return Heading(
        span=_span(made),
        covers=Span(*made["covers"]),
        level=made["level"],
        unit=made["unit"],
        number=made["number"],
        title=made["title"],
        theme=Role(made["theme"]) if made["theme"] else None,
        eid=made["eid"],
    )


def _meta_back(made: Json) -> Metadata:
    words = ("title", "kind", "number", "place", "issuer", "organisation")
    return Metadata(
        **{w: made[w] for w in words}, date=_day(made["date"]), authors=tuple(made["authors"]), views=made["views"]
    )


def _passage_back(made: Json) -> Passage:
    return Passage(
        span=_span(made),
        kind=PassageKind(made["kind"]),
        origin=_origin_back(made),
        pieces=tuple(Piece(_span(p), _origin_back(p)) for p in made.get("pieces", ())),
        level=made.get("level", 0),
    )


def _origin_back(made: Json) -> Origin:
    box, place = made.get("box"), made.get("bytes", (None, None))
    return Origin(
        page=made.get("page"),
        box=Box(*box) if box else None,
        paragraph=made.get("paragraph"),
        table=made.get("table"),
        sheet=made.get("sheet", ""),
        row=made.get("row"),
        column=made.get("column"),
        byte_start=place[0],
        byte_end=place[1],
        confidence=made.get("confidence"),
    )
