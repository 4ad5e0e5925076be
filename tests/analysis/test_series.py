"""Series over the years."""

import pytest

from tiepthu.analysis.series import check_series

CASES = [
    ("jump", "năm 2011 trồng 3.000 ha; năm 2012 trồng 30.000 ha; năm 2013 trồng 3.100 ha", ["2012"]),
    ("drop", "năm 2011 trồng 3.000 ha; năm 2012 trồng 300 ha; năm 2013 trồng 3.100 ha", ["2012"]),
    ("steady", "năm 2011 trồng 3.000 ha; năm 2012 trồng 4.000 ha; năm 2013 trồng 3.100 ha", []),
    ("low_first_year", "năm 2011 trồng 300 ha; năm 2012 trồng 3.000 ha; năm 2013 trồng 3.100 ha", []),
    ("growing", "năm 2011 trồng 300 ha; năm 2012 trồng 900 ha; năm 2013 trồng 3.000 ha", []),
    ("two_years", "năm 2011 trồng 3.000 ha; năm 2012 trồng 30.000 ha", []),
    ("other_units", "năm 2011 trồng 3.000 ha; năm 2012 được 30 tấn; năm 2013 trồng 3.100 ha", []),
    ("years_apart", "năm 2005 trồng 3.000 ha; năm 2010 trồng 30.000 ha; năm 2015 trồng 3.100 ha", []),
]


@pytest.mark.parametrize(("_case", "text", "years"), CASES, ids=[c[0] for c in CASES])
def test_checks_series(_case, text, years, read):
    found = list(check_series(read(text)))
    assert len(found) == len(years)
    assert all(f"năm {year}" in d.question for d, year in zip(found, years, strict=True))
