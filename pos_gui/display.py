"""Is there a display to open a window on?"""

from __future__ import annotations

import os
import sys


def is_there() -> bool:
    """Say whether this process could show a window."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)
