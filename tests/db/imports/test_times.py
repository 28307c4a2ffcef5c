"""When was it, by the shop's clock?"""

from __future__ import annotations

import pytest

from db.imports.answer import Bad
from db.imports.times import Calendar

ZONE = "Asia/Shanghai"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2010-12-01 08:26:00", "2010-12-01T08:26:00+08:00"),
        ("2010-12-01T08:26", "2010-12-01T08:26:00+08:00"),
        ("2010-12-01T08:26:00Z", "2010-12-01T08:26:00+00:00"),
        ("2010/12/1 8:26", "2010-12-01T08:26:00+08:00"),
        ("2010年12月1日 8:26:05", "2010-12-01T08:26:05+08:00"),
        ("2010-12-01", "2010-12-01T12:00:00+08:00"),
        ("2010/12/1", "2010-12-01T12:00:00+08:00"),
    ],
)
def test_times(text: str, moment: str) -> None:
    """ISO and its like; a date alone is noon, which no cut-off hour moves."""
    assert Calendar(ZONE).read(text).text() == moment


@pytest.mark.parametrize(
    "text", ["", "soon", "2010-13-01", "2010-02-30 10:00", "0001-01-01", "8:26"]
)
def test_what_is_no_time(text: str) -> None:
    """Refused."""
    with pytest.raises(Bad) as bad:
        Calendar(ZONE).read(text)
    assert bad.value.field_name == "time"


def test_the_file_proves_its_order() -> None:
    """3/8 is in March where another row says 1/27, in August where one says 27/1."""
    for proof, moment in (("1/27/2019", "2019-03-08"), ("27/1/2019", "2019-08-03")):
        calendar = Calendar(ZONE)
        for text in ("3/8/2019", proof, "2019-01-01"):
            calendar.learn(text)
        assert calendar.read("3/8/2019 20:33").text().startswith(f"{moment}T20:33")


@pytest.mark.parametrize("proofs", [(), ("1/27/2019", "27/1/2019")])
def test_without_a_proof_it_is_refused(proofs: tuple[str, ...]) -> None:
    """Nor where the file contradicts itself."""
    calendar = Calendar(ZONE)
    for text in proofs:
        calendar.learn(text)
    with pytest.raises(Bad, match="told apart"):
        calendar.read("3/8/2019")
