"""How much memory does this process hold?"""

from __future__ import annotations

from pathlib import Path


def resident_mb() -> float:
    """Give the resident memory in MB (Linux)."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0
