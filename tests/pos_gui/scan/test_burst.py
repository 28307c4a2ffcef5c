"""Is a scan told from typing, key by key, with nothing lost and nothing typed by accident?"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import pytest

from pos_gui.scan.burst import (
    AFTER_MS,
    ENTER,
    GAP_MS,
    LONGEST,
    SHORTEST,
    SILENCE_MS,
    TAB,
    Burst,
    Heard,
    Replay,
    Scanned,
    Swipe,
    TooLong,
)

EAN = "6901234567892"
BURSTS = 10_000


def send(burst: Burst, keys: str, start_ms: int = 0, gap_ms: int = 5) -> list[object]:
    """Press these keys one after the other; ENTER and TAB are those keys."""
    heard: list[object] = []
    for at, key in enumerate(keys):
        now = start_ms + at * gap_ms
        heard += burst.enter(now, key) if key in (ENTER, TAB) else burst.key(key, now)
    return heard


@pytest.mark.parametrize("end", [ENTER, TAB])
def test_a_scan_with_its_end_is_one_event(end: str) -> None:
    """Nothing of it is ever typed."""
    burst = Burst()
    assert send(burst, EAN + end) == [Scanned(EAN)]
    assert not burst.is_holding


def test_a_scan_without_an_end_is_one_event_after_silence() -> None:
    """After 60 ms, not before."""
    burst = Burst()
    assert send(burst, EAN) == []
    last = 5 * (len(EAN) - 1)
    assert burst.silence(last + SILENCE_MS) == ()
    assert burst.silence(last + SILENCE_MS + 1) == (Scanned(EAN),)
    assert burst.silence(last + 1000) == ()


def test_a_typed_key_is_held_for_the_gap_only() -> None:
    """Then it is given to the window."""
    burst = Burst()
    assert burst.key("7", 0) == ()
    assert burst.is_holding
    assert burst.silence(GAP_MS) == ()
    assert burst.silence(GAP_MS + 1) == (Replay("7"),)


def test_the_next_typed_key_releases_the_one_before() -> None:
    """Also when no timer came in between."""
    burst = Burst()
    assert burst.key("7", 0) == ()
    assert burst.key("8", 200) == (Replay("7"),)
    assert burst.enter(400) == (Replay("8"), Replay(ENTER))


@pytest.mark.parametrize("end", [ENTER, TAB])
def test_a_lone_enter_or_tab_is_a_persons(end: str) -> None:
    """It goes to the window as the key it was."""
    assert Burst().enter(0, end) == (Replay(end),)
    assert send(Burst(), "12345" + end) == [Replay("12345" + end)]


def test_six_keys_are_a_scan_and_five_are_not() -> None:
    """The shortest scan."""
    assert send(Burst(), "123456" + ENTER) == [Scanned("123456")]
    assert send(Burst(), "12345" + ENTER) == [Replay("12345" + ENTER)]


def test_signs_inside_a_burst_are_data() -> None:
    """Code 128 may hold what the entry line would take for functions."""
    assert send(Burst(), "*/+-.*/+-." + ENTER) == [Scanned("*/+-.*/+-.")]


@pytest.mark.parametrize("gap", [0, 1, GAP_MS])
def test_every_gap_up_to_the_limit_belongs(gap: int) -> None:
    """The slowest scanner allowed for."""
    assert send(Burst(), EAN + ENTER, gap_ms=gap) == [Scanned(EAN)]


def test_keys_beyond_the_gap_are_typed() -> None:
    """Fingers, however even."""
    heard = send(Burst(), EAN + ENTER, gap_ms=GAP_MS + 1)
    assert heard == [*map(Replay, EAN), Replay(ENTER)]


def test_one_late_key_does_not_cut_a_code_in_two() -> None:
    """Once six keys came, only silence or Enter ends the scan."""
    burst = Burst()
    assert send(burst, EAN[:7]) == []
    assert send(burst, EAN[7:] + ENTER, 6 * 5 + SILENCE_MS) == [Scanned(EAN)]


def test_the_gap_is_a_setting() -> None:
    """For wireless scanners that stammer, up to more than the silence."""
    assert send(Burst(gap_ms=80), EAN + ENTER, gap_ms=80) == [Scanned(EAN)]
    assert send(Burst(gap_ms=10), "12" + ENTER, gap_ms=11) == [
        Replay("1"), Replay("2"), Replay(ENTER),
    ]  # fmt: skip


@pytest.mark.parametrize(("after", "swallowed"), [(0, True), (AFTER_MS, True), (101, False)])
def test_an_enter_just_after_a_scan_belongs_to_it(after: int, *, swallowed: bool) -> None:
    """Scanners that send CR and LF must not pay the basket."""
    burst = Burst()
    send(burst, EAN + ENTER)
    end = 5 * len(EAN)
    assert burst.enter(end + after) == (() if swallowed else (Replay(ENTER),))


def test_an_enter_after_another_key_is_the_persons() -> None:
    """However soon after a scan: Esc and Enter are two keys of a quick hand."""
    burst = Burst()
    for at, sign in enumerate("6901234560015"):
        burst.key(sign, at)
    assert burst.enter(20) == (Scanned("6901234560015"),)
    burst.person()
    assert burst.enter(40) == (Replay(ENTER),)


def test_an_enter_after_silence_belongs_to_the_scan_too() -> None:
    """However late the timer was."""
    for timer in (SILENCE_MS + 1, SILENCE_MS + 30, 5000):
        burst = Burst()
        send(burst, EAN)
        last = 5 * (len(EAN) - 1)
        early = min(timer, SILENCE_MS + AFTER_MS)
        assert burst.silence(last + early) == (Scanned(EAN),)
        assert burst.enter(last + SILENCE_MS + AFTER_MS) == ()
        assert burst.enter(last + SILENCE_MS + AFTER_MS + 1) == (Replay(ENTER),)


def test_without_a_timer_a_late_enter_is_a_persons() -> None:
    """The scan is told first, and the Enter is not lost."""
    burst = Burst()
    send(burst, EAN)
    assert burst.enter(5000) == (Scanned(EAN), Replay(ENTER))


def test_what_is_typed_after_a_scan_takes_its_enter_along() -> None:
    """6 and Enter typed right after a scan mean what they say."""
    burst = Burst()
    send(burst, EAN + ENTER)
    end = 5 * len(EAN)
    assert burst.key("6", end + 20) == ()
    assert burst.enter(end + 80) == (Replay("6"), Replay(ENTER))


def test_control_characters_are_dropped() -> None:
    """NUL, FNC1 as GS, prefixes and an empty text of a dead key."""
    keys = ["\x02", *"69012", "\x00", "", "\x1d", *"34567892", "\x7f"]
    burst = Burst()
    for at, key in enumerate(keys):
        assert burst.key(key, at * 5) == ()
    assert burst.enter(len(keys) * 5) == (Scanned(EAN),)
    assert Burst().key("\x00", 0) == ()
    assert not Burst().is_holding


def test_a_burst_longer_than_any_code_is_one_refusal() -> None:
    """Ten thousand characters leak nothing, hold no memory, and the next scan is whole."""
    burst = Burst()
    assert send(burst, "x" * 10_000 + ENTER, gap_ms=1) == [TooLong("x" * SHORTEST)]
    assert send(burst, EAN + ENTER, 20_000) == [Scanned(EAN)]
    assert send(burst, "y" * LONGEST + ENTER, 40_000, 1) == [Scanned("y" * LONGEST)]
    one_more = "z" * (LONGEST + 1)
    assert send(burst, one_more + ENTER, 60_000, 1) == [TooLong("z" * SHORTEST)]


def test_two_scans_in_a_row_stay_two() -> None:
    """At two hundred scans a second, with Enter between them."""
    heard = send(Burst(), (EAN + ENTER) * 200, gap_ms=0)
    assert heard == [Scanned(EAN)] * 200


PAN = "6225760008219524"
ONE, TWO = f"%B{PAN}^WANG/XIAOYAN^30122011234567890?", f";{PAN}=30122011234567890?"
THREE = f"+99{PAN}=1561560000000000000003000=0000000000000=00000000?"


@pytest.mark.parametrize("tracks", [(ONE, TWO), (TWO, THREE), (ONE, TWO, THREE), (TWO,), (ONE,)])
@pytest.mark.parametrize("between", ["", ENTER, TAB])
def test_a_swipe_is_one_event(tracks: tuple[str, ...], between: str) -> None:
    """Whatever tracks a reader sends, with Enter between them or without; nothing is typed."""
    burst = Burst()
    text = between.join(tracks) + between
    assert send(burst, text) == []
    (heard,) = burst.silence(5 * len(text) + SILENCE_MS + 1)
    assert heard == Swipe(text)
    assert repr(heard) == "Swipe(…)"


def test_a_scan_after_a_swipe_is_a_scan() -> None:
    """The tracks end where something begins that is none."""
    heard = send(Burst(), ONE + ENTER + TWO + ENTER + EAN + ENTER)
    assert heard == [Swipe(ONE + ENTER + TWO + ENTER), Scanned(EAN)]


def test_the_longest_swipe_is_whole() -> None:
    """79, 40 and 107 signs (ISO/IEC 7813, 4909), with check signs and two ends of line."""
    tracks = (f"%B{PAN}^".ljust(78, "A") + "?", f";{PAN}=".ljust(39, "1") + "?",
              f"+99{PAN}=".ljust(106, "1") + "?")  # fmt: skip
    assert [len(one) for one in tracks] == [79, 40, 107]
    burst = Burst()
    text = "".join(f"{one};{ENTER}{ENTER}" for one in tracks)
    assert send(burst, text) == []
    (heard,) = burst.silence(10_000)
    assert isinstance(heard, Swipe)
    assert heard.text == "".join(f"{one};{ENTER}" for one in tracks)


@pytest.mark.parametrize("torn", [ONE[:30], TWO[:-4], f"{PAN}=30122011234567890?", f"+99{PAN}"])
def test_a_torn_swipe_is_never_taken_for_an_items_code(torn: str) -> None:
    """A card's number would be looked up, and shown as not found."""
    (heard,) = send(Burst(), torn + ENTER)
    assert heard == Swipe(torn)


@pytest.mark.parametrize("code", ["+H123ABC01234567", "+12345678", "A-1;2", "50%-50%", ";1234567"])
def test_codes_with_such_signs_in_them_are_still_scans(code: str) -> None:
    """Only what shows more digits than a mask would, or ends like a track, is one."""
    code = code.ljust(SHORTEST, "0")
    assert send(Burst(), code + ENTER) == [Scanned(code)]


@dataclass
class Keyboard:
    """Presses keys as people and scanners do, and knows what should be heard."""

    dice: random.Random
    """Decides everything, the same way each time."""
    burst: Burst = field(default_factory=Burst)
    """What is tested."""
    now: int = 0
    """The clock."""
    heard: list[str] = field(default_factory=list)
    """What was heard: each typed key, each scan."""
    meant: list[str] = field(default_factory=list)
    """What was meant."""

    def press(self, key: str, after: int) -> None:
        """Press a key so long after the one before; the timer may come in between."""
        if self.dice.random() < 0.7:
            for wait in (GAP_MS + 1, SILENCE_MS + 1):
                if wait < after:
                    self.hear(self.burst.silence(self.now + wait))
        self.now += after
        if key in (ENTER, TAB):
            self.hear(self.burst.enter(self.now, key))
        else:
            self.hear(self.burst.key(key, self.now))

    def hear(self, heard: Heard) -> None:
        """Note what was heard."""
        for one in heard:
            match one:
                case Scanned(code):
                    self.heard.append(f"scan {code}")
                case Swipe(tracks):
                    self.heard.append(f"swipe {tracks}")
                case TooLong(start):
                    self.heard.append(f"too long {start}")
                case Replay(keys):
                    self.heard.extend(keys)

    def rest(self) -> int:
        """Give a pause that nothing belongs across."""
        return self.dice.randint(SILENCE_MS + AFTER_MS + 1, 900)

    def scan(self) -> None:
        """Send a code as scanners do, with noise and stammering, and with one of their ends."""
        length = self.dice.choice([6, 7, 8, 12, 13, 13, 13, 18, 48, LONGEST, 300, 2000])
        code = "".join(self.dice.choices("0123456789ABCxyz*/+-. ", k=length))
        after = self.rest()
        for at, sign in enumerate(code):
            self.press(sign, after)
            after = self.dice.randint(0, GAP_MS if at < SHORTEST else SILENCE_MS)
            if self.dice.random() < 0.02:
                self.press(self.dice.choice("\x00\x1d\x02"), 0)
        for end in self.dice.choice([ENTER, ENTER, TAB, ENTER * 2, ""]):
            self.press(end, self.dice.randint(0, GAP_MS))
        long = length > LONGEST
        self.meant.append(f"too long {code[:SHORTEST]}" if long else f"scan {code}")

    def type(self) -> None:
        """Type as people do: slowly, with now and then two keys nearly at once."""
        words = "".join(self.dice.choices("0123456789*/+-.abc" + ENTER, k=self.dice.randint(1, 9)))
        after, fast = self.rest(), False
        for sign in words:
            self.press(sign, after)
            fast = not fast and self.dice.random() < 0.2
            after = self.dice.randint(0, GAP_MS) if fast else self.dice.randint(GAP_MS + 1, 400)
        self.meant.extend(words)


def test_ten_thousand_bursts_between_typing() -> None:
    """Nothing is lost, merged, cut or typed into a field, whatever the order."""
    keyboard = Keyboard(random.Random(20260302))  # noqa: S311  (a story told again)
    for _ in range(BURSTS):
        if keyboard.dice.random() < 0.4:
            keyboard.type()
        keyboard.scan()
    keyboard.hear(keyboard.burst.silence(keyboard.now + 1000))
    assert keyboard.heard == keyboard.meant
    assert sum(one.startswith(("scan", "too long")) for one in keyboard.heard) == BURSTS


def test_noise_is_heard_completely() -> None:
    """Keys at any speed: not one is lost or invented, whatever it is taken for."""
    for seed in range(300):
        keyboard = Keyboard(random.Random(seed))  # noqa: S311  (a story told again)
        pressed = ""
        for _ in range(keyboard.dice.randint(1, 200)):
            sign = keyboard.dice.choice("0123456789*/+-.")
            pressed += sign
            keyboard.press(sign, keyboard.dice.randint(0, 120))
        keyboard.hear(keyboard.burst.silence(keyboard.now + 1000))
        told = (one.removeprefix("scan ").removeprefix("swipe ") for one in keyboard.heard)
        assert "".join(told) == pressed
