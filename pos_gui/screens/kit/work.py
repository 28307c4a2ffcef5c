"""How does slow work leave the GUI thread, and how does its answer come back?

Anything over 100 ms goes to the pool. The answer object lives in a set until it has answered, so
nothing depends on who else holds it. What a bug raises is carried across, not swallowed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_waiting: set[_Answer] = set()


class _Answer(QObject):
    """Carries one result into the thread that made it: the GUI thread.

    Signals:
        came: the result.
        failed: the exception.
    """

    came = Signal(object)
    failed = Signal(object)


def work(
    job: Callable[[], T],
    then: Callable[[T], None],
    otherwise: Callable[[Exception], None],
) -> None:
    """Do `job` in the pool; hand its result, or what went wrong, to the GUI thread.

    Call it from there: the answer comes back to the thread that asked.
    """
    answer = _Answer()
    _waiting.add(answer)

    def on_came(result: T) -> None:
        _waiting.discard(answer)
        then(result)

    def on_failed(error: Exception) -> None:
        _waiting.discard(answer)
        otherwise(error)

    def run() -> None:
        try:
            result = job()
        except Exception as error:  # noqa: BLE001  (whatever it is, the asker must hear of it)
            answer.failed.emit(error)
        else:
            answer.came.emit(result)

    answer.came.connect(on_came)
    answer.failed.connect(on_failed)
    QThreadPool.globalInstance().start(run)


def waiting() -> int:
    """Count the jobs that have not answered."""
    return len(_waiting)
