"""Is a slip's PDF readable, whole, and the same each time?"""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pos_gui.receipt.papers import paper, paper_names
from pos_gui.receipt.pdf import pdf
from tests.pos_gui.receipt import slip_samples

if TYPE_CHECKING:
    from pathlib import Path

SLIPS = slip_samples.every()
DPI = 203
_DARK = 128


def tool(name: str) -> str:
    """Find a program that looks at PDF."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def drawn(name: str, roll: str, folder: Path) -> Path:
    """Draw a slip into a file."""
    path = folder / "slip.pdf"
    path.write_bytes(pdf(SLIPS[name], paper(roll)))
    return path


def page(path: Path) -> Image.Image:
    """Look at it as a receipt printer would."""
    draw = tool("pdftoppm")
    command = (draw, "-r", str(DPI), "-gray", "-png", "-singlefile", str(path), str(path.stem))
    subprocess.run(command, check=True, timeout=60, cwd=path.parent)
    return Image.open(path.with_suffix(".png")).convert("L")


@pytest.mark.parametrize("roll", paper_names())
@pytest.mark.parametrize("name", SLIPS)
def test_nothing_is_drawn_beyond_what_the_head_reaches(
    name: str, roll: str, tmp_path: Path
) -> None:
    """Left and right of the printable width all is white; below the last line too."""
    image = page(drawn(name, roll, tmp_path))
    here = paper(roll)
    dark = image.point(lambda grey: 255 if grey < _DARK else 0).getbbox()
    assert dark is not None
    left, top, right, bottom = (at * 25.4 / DPI for at in dark)
    margin = (here.roll_mm - here.printable_mm) / 2
    assert left >= margin - 0.3
    assert right <= here.roll_mm - margin + 0.3
    assert top >= 3
    assert bottom <= image.height * 25.4 / DPI - 3


@pytest.mark.parametrize("name", SLIPS)
def test_the_same_slip_gives_the_same_bytes(name: str) -> None:
    """Printing again after a crash changes nothing."""
    for roll in paper_names():
        assert pdf(SLIPS[name], paper(roll)) == pdf(SLIPS[name], paper(roll))


@pytest.mark.parametrize("roll", paper_names())
def test_text_comes_back(roll: str, tmp_path: Path) -> None:
    """What a program reads is what stands there."""
    path = drawn("slip_sale_zh_CN_merchant", roll, tmp_path)
    command = (tool("pdftotext"), "-layout", str(path), "-")
    read = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    plain = read.replace(" ", "")
    for part in ("消费SALE", "商户存根", "622576******9524", "000007", "A1B2C3", "¥256.60"):
        assert part in plain
    assert "3012" not in plain


@pytest.mark.parametrize("roll", paper_names())
def test_the_signature_is_on_the_paper(roll: str, tmp_path: Path) -> None:
    """Its ink and the grey of its code, in its proportions, as wide as fits."""
    here = paper(roll)
    with_it = page(drawn("slip_signed_zh_CN_merchant", roll, tmp_path))
    without = page(drawn("slip_sale_zh_CN_merchant", roll, tmp_path))

    def greys(image: Image.Image) -> int:
        return sum(image.histogram()[195:215])

    assert greys(with_it) > greys(without) + 1000
    wide = min(80, here.printable_mm)
    grown = (with_it.height - without.height) * 25.4 / DPI
    cell = here.printable_mm / here.columns
    # The picture and one line of text stand where the five blanks and the rule were.
    line = 1.33 * 2 * cell
    assert grown == pytest.approx(wide * 30 / 80 + line - (5 * 0.6 + 0.5) * line, abs=1)


def test_the_picture_in_the_file_is_the_one_that_was_drawn(tmp_path: Path) -> None:
    """Dot for dot, not made coarser."""
    path = drawn("slip_signed_zh_CN_merchant", "80mm", tmp_path)
    images = tool("pdfimages")
    subprocess.run((images, "-png", str(path), "image"), check=True, timeout=60, cwd=tmp_path)
    (found,) = tmp_path.glob("image-*.png")
    order = slip_samples.orders()["signed_zh_CN"][0]
    assert order.signature is not None
    wanted = Image.open(BytesIO(order.signature.image)).convert("L")
    assert Image.open(found).convert("L").tobytes() == wanted.tobytes()
