"""Is the PDF readable by people, by programs and by scanners?"""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from db.facts.trouble import PaperTrouble
from pos_gui.receipt import font, pdf
from pos_gui.receipt.document import document
from pos_gui.receipt.number import number_code
from pos_gui.receipt.papers import paper, paper_names
from tests.pos_gui.receipt import samples

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GOLDEN = samples.golden()
ROLLS = paper_names()


def tool(name: str) -> str:
    """Find a program that looks at PDF."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def said(*command: str) -> str:
    """Run it and give what it says."""
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


@pytest.fixture(params=ROLLS)
def receipt(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Draw the design's sale on each roll."""
    path = tmp_path / "receipt.pdf"
    drawn = document(samples.picture(), samples.SHOP_CN)
    path.write_bytes(pdf.pdf(drawn, paper(str(request.param))))
    return path


def test_text_comes_back(receipt: Path) -> None:
    """Chinese, amounts and the number, in the order of the paper."""
    read = said(tool("pdftotext"), "-layout", str(receipt), "-").split("\n")
    plain = [" ".join(line.split()) for line in read]
    assert plain[0].replace(" ", "") == "惠民生鲜"
    assert any("红富士苹果" in line for line in plain)
    assert any("1.236kg 11.96 14.78 B" in line for line in plain)
    assert any("¥256.60" in line.replace(" ", "") for line in plain)


def test_only_the_embedded_subset_is_in_the_file(receipt: Path) -> None:
    """No Helvetica, which another computer would replace."""
    fonts = said(tool("pdffonts"), str(receipt)).splitlines()[2:]
    assert fonts
    for line in fonts:
        name, *_, embedded, subset, unicode, _, _ = line.split()
        assert "+" in name
        assert (embedded, subset, unicode) == ("yes", "yes", "yes")


def test_page_is_the_roll_and_as_long_as_needed(receipt: Path) -> None:
    """One page, titled with the receipt's number."""
    info = dict(
        line.split(":", 1)
        for line in said(tool("pdfinfo"), str(receipt)).splitlines()
        if ":" in line
    )
    assert info["Title"].strip() == "03-000483"
    assert info["Pages"].strip() == "1"
    points = [float(one) for one in info["Page size"].split() if one[0].isdigit()]
    assert any(abs(points[0] - paper(roll).roll_mm * 72 / 25.4) < 0.1 for roll in ROLLS)


@pytest.mark.parametrize("roll", ROLLS)
@pytest.mark.parametrize("name", ["sale_zh_CN", "return_en", "demo_zh_CN"])
def test_bars_are_read_at_the_printers_resolution(name: str, roll: str, tmp_path: Path) -> None:
    """At 203 dpi, seven digits too."""
    path = tmp_path / "receipt.pdf"
    path.write_bytes(pdf.pdf(GOLDEN[name], paper(roll)))
    draw, scan = tool("pdftoppm"), tool("zbarimg")
    said(draw, "-r", "203", "-gray", "-png", "-singlefile", str(path), str(tmp_path / "page"))
    read = said(scan, "-q", "--raw", "-S*.disable", "-Scode128.enable", f"{tmp_path / 'page'}.png")
    codes = {
        "sale_zh_CN": number_code(samples.picture()),
        "return_en": number_code(samples.refund()),
        "demo_zh_CN": number_code(samples.dear()),
    }
    assert read.strip() == codes[name]


@pytest.mark.parametrize("name", GOLDEN)
def test_the_same_receipt_gives_the_same_bytes(name: str) -> None:
    """Printing again after a crash changes nothing."""
    for roll in ROLLS:
        assert pdf.pdf(GOLDEN[name], paper(roll)) == pdf.pdf(GOLDEN[name], paper(roll))


def test_signs_the_font_does_not_have_do_no_harm() -> None:
    """Emoji, Thai, combining accents: drawn as well as they go."""
    sold = samples.line("茶 🍵 ชา e\u0301 ½ Ω", "1", "5.00")
    drawn = document(samples.sale(samples.SHOP_CN, [sold]), samples.SHOP_CN)
    assert pdf.pdf(drawn, paper("58mm")).startswith(b"%PDF")


@pytest.fixture
def forgotten() -> Iterator[None]:
    """Let the font be looked for again, before and after."""
    font._registered.cache_clear()  # noqa: SLF001  (the process keeps its font)
    yield
    font._registered.cache_clear()  # noqa: SLF001


@pytest.mark.usefixtures("forgotten")
def test_without_a_chinese_font_the_trouble_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """No font, no TrueType and no font at all: one sentence."""
    (tmp_path / "not.ttf").write_bytes(b"no font")
    monkeypatch.setattr(font, "_USUAL", (str(tmp_path / "none.ttc"), str(tmp_path / "not.ttf")))
    monkeypatch.setattr(font, "_ASKING", ())
    with pytest.raises(PaperTrouble, match="WenQuanYi") as met:
        font.face()
    assert met.value.sentence.endswith("(fonts-wqy-microhei).")


@pytest.mark.usefixtures("forgotten")
def test_fontconfig_is_asked_where_the_usual_places_are_empty(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A font installed elsewhere is found."""
    tool("fc-match")
    monkeypatch.setattr(font, "_USUAL", ())
    assert font.face().narrow > 0
