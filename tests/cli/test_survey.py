"""topics.yaml and units.csv: what is accepted, and what is refused with the place named."""

import click
import pytest

from tiepthu.analysis.topics import SurveyTopic
from tiepthu.cli.survey import UnitOfFiles, read_topics, read_units, unit_of

TOPIC_CASES = [
    ("titles", "- Nhận thức\n- Năng lực\n", [SurveyTopic(1, "Nhận thức"), SurveyTopic(2, "Năng lực")]),
    ("under_a_key", "topics:\n  - Nhận thức\n", [SurveyTopic(1, "Nhận thức")]),
    (
        "keywords",
        "- title: Dân chủ\n  keywords: [quy chế dân chủ]\n",
        [SurveyTopic(1, "Dân chủ", ("quy chế dân chủ",))],
    ),
    ("own_numbers", "- {number: 4, title: Phối hợp}\n", [SurveyTopic(4, "Phối hợp")]),
]


@pytest.mark.parametrize(("_case", "text", "expected"), TOPIC_CASES)
def test_topics(tmp_path, _case, text, expected):
    path = tmp_path / "topics.yaml"
    path.write_text(text, encoding="utf-8")
    assert read_topics(path) == expected


BAD_TOPICS = [
    ("not_yaml", "- [", "YAML"),
    ("no_list", "title: x\n", "list|danh sách"),
    ("no_title", "- Nhận thức\n- keywords: [a]\n", "2"),
    ("keywords_no_list", "- {title: A, keywords: b}\n", "1"),
]


@pytest.mark.parametrize(("_case", "text", "said"), BAD_TOPICS)
def test_bad_topics_are_refused_with_the_place(tmp_path, _case, text, said):
    path = tmp_path / "topics.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(click.ClickException, match=said) as caught:
        read_topics(path)
    assert "topics.yaml" in caught.value.message


UNIT_CASES = [
    ("english", "file,unit,kind\na/*,Bộ Y tế,bộ\n", [UnitOfFiles("a/*", "Bộ Y tế", "bộ")]),
    ("vietnamese_semicolons", "\ufefftệp;đơn vị\nb.docx;Bộ Tài chính\n", [UnitOfFiles("b.docx", "Bộ Tài chính")]),
    ("empty_rows", "file,unit\n\na,B\n,\n", [UnitOfFiles("a", "B")]),
]


@pytest.mark.parametrize(("_case", "text", "expected"), UNIT_CASES)
def test_units(tmp_path, _case, text, expected):
    path = tmp_path / "units.csv"
    path.write_text(text, encoding="utf-8")
    assert read_units(path) == expected


BAD_UNITS = [("no_column", "tệp,tên\na,b\n", "unit"), ("empty_cell", "file,unit\na.txt,\n", "2")]


@pytest.mark.parametrize(("_case", "text", "said"), BAD_UNITS)
def test_bad_units_are_refused_with_row_and_column(tmp_path, _case, text, said):
    path = tmp_path / "units.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(click.ClickException, match=said):
        read_units(path)


def test_the_first_fitting_row_gives_the_unit():
    units = [UnitOfFiles("bo-y-te/phu-luc*", "Vụ Kế hoạch"), UnitOfFiles("bo-y-te/*", "Bộ Y tế")]
    assert unit_of("bo-y-te/phu-luc-1.xlsx", units) == "Vụ Kế hoạch"
    assert unit_of("bo-y-te/bao-cao.docx", units) == "Bộ Y tế"
    assert unit_of("khac.docx", units) == ""
