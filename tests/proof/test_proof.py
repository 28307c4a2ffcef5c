"""Does the proof itself tell the truth: a table when all holds, exit 1 when it does not?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.crash.power import CUTS_A_TRIAL
from tests.proof.__main__ import main
from tests.proof.campaigns import CAMPAIGNS, Campaign, Outcome

if TYPE_CHECKING:
    from pathlib import Path


def broken(seeds: range, folder: Path) -> Outcome:
    """Break a promise at the seed 3."""
    assert folder.is_dir()
    return Outcome({"tried": len(seeds)}, [f"seed {seed}: lost" for seed in seeds if seed == 3])


def test_a_violation_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the seed that shows it again; without it all is well."""
    monkeypatch.setitem(CAMPAIGNS, "kills", Campaign(broken, 8))
    assert main(["--only", "kills"]) == 1
    said = capsys.readouterr()
    assert "kills: seed 3: lost" in said.out
    assert "tried 8" in said.out
    assert main(["--only", "kills", "--first", "4"]) == 0
    assert "lost" not in capsys.readouterr().out


def test_a_part_of_a_campaign(capsys: pytest.CaptureFixture[str]) -> None:
    """The scale is per cent; at least one trial is made."""
    assert main(["--only", "power_cuts", "--n", "0"]) == 0
    assert re.search(rf"cuts {CUTS_A_TRIAL}\b", capsys.readouterr().out)


def test_all_seeds_are_tried_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However they are spread over the processors."""
    monkeypatch.setattr("os.cpu_count", lambda: 3)
    steps: list[int] = []
    outcome = Campaign(broken, 0, each=4).run(26, steps.append)
    assert outcome.figures == {"tried": 7}
    assert sum(steps) == 28


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_every_campaign_says_what_it_does(name: str) -> None:
    """Its worker has a sentence, and its count is a proof."""
    assert CAMPAIGNS[name].worker.__doc__
    assert CAMPAIGNS[name].count >= 300
