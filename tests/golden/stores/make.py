"""Make the golden store of today's schema: `python -m tests.golden.stores.make`.

Run once when a schema is released, never again for the same one.
"""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

from db.migrations import STEPS
from tests.proof.mutations import small_store


def main() -> None:
    """Write a small store and its key into an archive named after the newest step."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shop.store"
        small_store(path)
        target = Path(__file__).with_name(f"{STEPS[-1]}.zip")
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for each in (path, path.with_name("shop.store.key")):
                archive.write(each, each.name)


if __name__ == "__main__":
    main()
