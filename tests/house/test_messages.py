"""Everything that is said has its Vietnamese, with the same placeholders."""

import io
import re

from babel.messages.mofile import write_mo

from tests.house.messages import MO, catalogue, source_strings, untranslated

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]")


def test_every_source_string_has_its_vietnamese():
    assert untranslated() == []


def test_placeholders_are_the_same_in_both_languages():
    made = catalogue()
    for said in source_strings():
        entry = made[said]
        texts = entry.string if isinstance(entry.string, tuple) else (entry.string,)
        for text in texts:
            assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(said)), said


def test_the_compiled_catalogue_is_up_to_date():
    made = io.BytesIO()
    write_mo(made, catalogue())
    assert MO.read_bytes() == made.getvalue(), "run make messages"
