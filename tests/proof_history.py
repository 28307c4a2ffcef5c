"""Does a whole year of a real shop go in quickly, in little memory, once, and with right figures?

    python -m tests.proof_history

Takes in "Online Retail" whole, stops an import by a kill and goes on, takes in a loyalty
programme's sample, and compares every figure with DuckDB's. Prints one line for each promise;
exit 1 if one is broken.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import apsw

from db.check import check
from db.facts.question import Question
from db.imports.history import import_sales
from db.statistics.ask import ask
from db.store import Store
from pos_gui.price import PriceBook
from pos_gui.price.offers.backtest import backtest
from tests.db.imports import journey, retail
from tests.house.tree import TOP

DATA = TOP.parent / "shared" / "data"
LINES, SECONDS, MEGABYTES, ASK_MS = 541_909, 60, 300, 20
KILL_AFTER, PATIENCE_S = 2_000, 120
"""Documents after which an import is killed, and how long they are waited for."""


def main() -> int:
    """Try every promise."""
    source = DATA / retail.FILE
    if not source.exists():
        sys.stdout.write(f"not tried: {source} is not there\n")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        kept = [one(Path(folder), source) for one in (_killed, _whole, _replayed)]
        kept.append(_journey(Path(folder)))
        return int(not all(kept))


def _whole(folder: Path, source: Path) -> bool:
    """Take the file in, and ask."""
    store = Store.new(folder / "whole.store")
    began = time.perf_counter()
    answer = import_sales(store, source, mapping=retail.MAPPING)
    seconds = time.perf_counter() - began
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    again = import_sales(store, source, mapping=retail.MAPPING)
    ask(Question(("net",), ("month",)), "CNY")
    began = time.perf_counter()
    ask(Question(("net",), ("month",)), "CNY")
    asked = (time.perf_counter() - began) * 1000
    plain = folder / "plain.csv"
    retail.whole(source, plain)
    kept = [
        _told(answer.new == LINES and not answer.refused, f"{answer.new} lines went in"),
        _told(seconds < SECONDS, f"in {seconds:.1f} s"),
        _told(megabytes < MEGABYTES, f"with {megabytes} MB at most"),
        _told(again.unchanged == LINES, "the second time nothing changes"),
        _told(asked < ASK_MS, f"net by month in {asked:.1f} ms"),
        _told(not (wrong := retail.differences(plain)), f"as DuckDB computes it {wrong or ''}"),
        _told(bool(check(store)["ok"]), "and the store is sound"),
    ]
    store.close()
    return all(kept)


def _replayed(folder: Path, source: Path) -> bool:
    """Price every receipt of the year again, under no offer."""
    store = Store.new(folder / "replayed.store")
    plain = folder / "replayed.csv"
    retail.whole(source, plain)
    began = time.perf_counter()
    told = backtest(retail.sales(store, plain), (), PriceBook.of(store.shop.profile))
    seconds = time.perf_counter() - began
    store.close()
    said = f"{told.reproduced} of {told.receipts} receipts of {told.weeks} weeks are priced again"
    return _told(told.reproduced == told.receipts, f"{said} to the cent, in {seconds:.0f} s")


def _killed(folder: Path, source: Path) -> bool:
    """Kill an import in its middle, and go on."""
    path = folder / "killed.store"
    words = ("--store", str(path), "import", "sales", str(source), "--map", "segment=Country")
    command = (sys.executable, "-m", "db", *words)
    with subprocess.Popen(command, cwd=TOP, stdout=subprocess.DEVNULL) as process:
        _wait_for_documents(path)
        process.kill()
    store = Store.open(path)
    sound = bool(check(store)["ok"])
    answer = import_sales(store, source, mapping=retail.MAPPING)
    kept = [
        _told(sound, "killed: the store is sound"),
        _told(0 < answer.unchanged < LINES, f"killed: {answer.unchanged} lines were in"),
        _told(answer.new + answer.unchanged == LINES, "killed: the rest went in afterwards"),
        _told(bool(check(store)["ok"]), "killed: and the store is sound"),
    ]
    store.close()
    return all(kept)


def _wait_for_documents(path: Path) -> None:
    """Wait until some thousand documents are in; the file is read once before the first."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        time.sleep(0.2)
        if not path.exists():
            continue
        looked = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            if next(looked.execute("SELECT count(*) FROM sale"))[0] >= KILL_AFTER:
                return
        except apsw.Error:
            continue
        finally:
            looked.close()


def _journey(folder: Path) -> bool:
    """Take a loyalty programme's sample in, joined, and ask."""
    store, path = Store.new(folder / "journey.store", profile_name="US"), folder / "journey.csv"
    count = journey.joined(DATA / journey.FOLDER, path)
    answer = import_sales(store, path)
    wrong = journey.differences(DATA / journey.FOLDER)
    kept = [
        _told(answer.new == count and not answer.refused, f"loyalty: {answer.new} lines went in"),
        _told(not wrong, f"loyalty: as DuckDB computes it {wrong or ''}"),
    ]
    store.close()
    return all(kept)


def _told(kept: bool, said: str) -> bool:  # noqa: FBT001
    sys.stdout.write(f"{'kept  ' if kept else 'BROKEN'}  {said}\n")
    sys.stdout.flush()
    return kept


if __name__ == "__main__":
    sys.exit(main())
