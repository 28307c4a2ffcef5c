"""Is a sentence filled by keys alone, and does nothing get lost that no slot can say?"""

from __future__ import annotations

from typing import Any

import pytest

from db.facts.trouble import Refused
from db.imports.offers import read
from pos_gui.price.offers.draft import Standing, begin, ended, in_order, of, standing, written_down
from pos_gui.price.offers.editing import Editing
from pos_gui.price.offers.keeping import refuse_unsound
from pos_gui.price.offers.ready import Ready, ready_made
from pos_gui.price.offers.sentence import sentence
from pos_gui.price.offers.slots import OutOf
from pos_gui.price.offers.written import get
from tests.pos_gui.price.offers.written import TODAY, examples, slots, telling

READY = {one.name: one for one in ready_made()}


def editing(ready: Ready | str) -> Editing:
    """Begin with a ready-made sentence."""
    one = READY[ready] if isinstance(ready, str) else ready
    return Editing(begin(one.body, telling()), slots(), telling())


def fill(on: Editing, *texts: str) -> None:
    """Type into slot after slot; nothing typed leaves one as it is."""
    for text in texts:
        on.type(text)
        assert on.go(1), (text, on.slot)


def test_second_one_half_price_of_milk() -> None:
    """Goods by their initials, the rest as it stands; the name follows."""
    on = editing("Second one half price")
    fill(on, "rp")
    assert get(on.draft.body, "set.parts.0.goods") == {"departments": ["日配/乳品"]}
    assert on.draft.body["name"] == "乳品 2nd one half price"
    fill(on, "3", "8折")
    assert sentence(on.draft.body, telling()) == "Buy 乳品: the 3rd one 20 % off."


def test_a_meal_deal_grows() -> None:
    """A part more, then the price; a part can be taken out again."""
    on = editing("Meal deal for one price")
    assert on.slot.path == "set.parts.0.goods"
    fill(on, "rp", "2", "水果")
    fill(on, "=10.80")
    assert on.slot.path == "set.parts"
    on.move(1)
    assert on.go(1)
    assert on.slot.path == "set.parts.2.units"
    fill(on, "", "MILK")
    assert sentence(on.draft.body, telling()) == (
        "1 of 乳品 + 2 of 水果 + 2 of 鲜牛奶 for ¥10.80 together."
    )
    on.at = [one.path for one in on.slots].index("set.parts.1.goods")
    on.type("")
    assert on.options[-1].value is OutOf
    assert on.choose(len(on.options) - 1)
    assert sentence(on.draft.body, telling()) == "1 of 乳品 + 2 of 鲜牛奶 for ¥10.80 together."


def test_what_means_nothing_goes_nowhere() -> None:
    """The slot stays open until it says something."""
    on = editing("Spend 100, save 20")
    on.type("abc")
    assert not on.options
    assert not on.go(1)
    assert not on.finish()
    on.type("200")
    assert on.finish()
    on.open([one.path for one in on.slots].index("spend.tiers"))
    on.type("=10.8")
    assert not on.finish()
    on.type("")
    assert get(on.draft.body, "spend.tiers.0.from") == "200.00"


def test_buy_and_get() -> None:
    """Bought and got are two slots of one number."""
    on = editing("Buy one, get one free")
    assert [one.text for one in on.slots[1:5]] == ["1", "all goods", "1", "free"]
    on.open(1)
    fill(on, "2", "", "2")
    assert (get(on.draft.body, "set.parts.0.units"), get(on.draft.body, "set.reduce")) == (4, 2)
    assert sentence(on.draft.body, telling()) == "Buy 2 of all goods and get 2 more free."


def test_goods_are_added_and_left_out() -> None:
    """Plus adds to what is there, minus leaves out; a scan is a code."""
    on = editing("Percent off some goods")
    fill(on, "水果")
    on.go(-1)
    assert on.slot.path == "each.goods"
    assert on.scanned("MILK")
    on.go(-1)
    fill(on, "+水果")
    on.go(-1)
    fill(on, "-MILK")
    assert get(on.draft.body, "each.goods") == {
        "codes": ["MILK"], "departments": ["水果"], "without": ["MILK"],
    }  # fmt: skip
    assert not on.scanned("MILK")


def test_arrows_choose_and_rare_slots_are_behind_more() -> None:
    """The open slot stays open when more are shown."""
    on = editing("Spend 100, save 20")
    paths = [one.path for one in on.slots]
    assert "when.weekdays" in paths
    assert "limits.total" not in paths
    on.show_rare()
    assert on.slot.path == "spend.tiers.0.from"
    on.open([one.path for one in on.slots].index("limits.customer_day"))
    on.move(1)
    on.go(1)
    assert get(on.draft.body, "limits") == {"customer_day": 1}
    on.open([one.path for one in on.slots].index("when.groups"))
    fill(on, "gold, silver")
    assert get(on.draft.body, "when.groups") == ["gold", "silver"]


def test_every_option_of_every_slot_can_be_kept() -> None:
    """Whatever is offered is an offer, or is refused in one sentence of ours."""
    bodies = [*(dict(one.body) for one in READY.values()), *examples().values()]
    tried = 0
    for body in bodies:
        on = Editing(begin(body, telling()), slots(), telling())
        on.show_rare()
        for slot in on.slots:
            for typed in ("", "2", "8折", "rp", "1231", "17-19", "67"):
                for option in slots().options(on.draft.body, slot, typed):
                    made = slots().fill(on.draft.body, slot, option.value)
                    tried += 1
                    _is_sound({"key": "x", "name": "x"} | made)
    assert tried > 2_000


def _is_sound(body: dict[str, Any]) -> None:
    try:
        refuse_unsound(body)
    except Refused:
        return
    read([body], "CNY")
    assert sentence(body, telling())


@pytest.mark.parametrize("key", sorted(examples()))
def test_an_imported_offer_keeps_what_nobody_changed(key: str) -> None:
    """Its name, its days, its limits, and what no slot can say."""
    begun = examples()[key] | {"note": "not ours"}
    on = Editing(of(begun), slots(), telling())
    assert not on.draft.changed
    on.show_rare()
    on.open([one.path for one in on.slots].index("priority"))
    fill(on, "7")
    assert on.draft.body == begun | {"priority": 7}


def test_names_follow_until_one_is_given() -> None:
    """A person's name stays."""
    on = editing("Spend 100, save 20")
    on.open(0)
    fill(on, "Autumn")
    fill(on, "200")
    assert on.draft.body["name"] == "Autumn"


def test_a_key_of_its_own() -> None:
    """By the day and a number; a draft says that it is one."""
    draft = begin(READY["Special price"].body, telling())
    known = ["2026-11-26-1"]
    kept = written_down(draft, known, TODAY, launch=False)
    assert (kept["key"], kept["draft"]) == ("2026-11-26-2", True)
    again = written_down(of(kept), known, TODAY, launch=True)
    assert again == {name: value for name, value in kept.items() if name != "draft"}


def test_how_offers_stand_and_end() -> None:
    """Ending is by the last day; without a day yet it is a draft again."""
    plain: dict[str, Any] = {"each": {"percent": "5"}}
    days = {"from": "2026-11-01", "to": "2026-11-30"}
    assert standing(plain, TODAY) is Standing.RUNS
    assert standing(plain | {"when": days}, TODAY) is Standing.RUNS
    assert standing(plain | {"when": {"from": "2026-11-27"}}, TODAY) is Standing.PLANNED
    assert standing(plain | {"when": {"to": "2026-11-25"}}, TODAY) is Standing.ENDED
    over = ended(plain | {"when": days}, TODAY)
    assert over["when"] == {"from": "2026-11-01", "to": "2026-11-25"}
    assert standing(over, TODAY) is Standing.ENDED
    assert standing(ended(plain, TODAY), TODAY) is Standing.ENDED
    fresh = plain | {"when": {"from": "2026-11-26"}}
    assert standing(ended(fresh, TODAY), TODAY) is Standing.DRAFT


def test_what_runs_comes_first() -> None:
    """Then what is to come, drafts and the past; within them the order of the till."""
    spend = {"spend": {"tiers": [{"from": "1", "amount": "1"}]}}
    plain: dict[str, Any] = {"each": {"percent": "5"}}
    bodies = [
        plain | {"key": "past", "when": {"to": "2026-11-01"}},
        plain | {"key": "draft", "draft": True},
        plain | {"key": "soon", "when": {"from": "2027-01-01"}}, spend | {"key": "later"},
        plain | {"key": "b"}, plain | {"key": "a", "priority": 1},
    ]  # fmt: skip
    order = [one["key"] for one in in_order(bodies, TODAY)]
    assert order == ["a", "b", "later", "soon", "draft", "past"]


def test_what_no_till_can_keep_is_refused() -> None:
    """In the reader's words."""
    plain: dict[str, Any] = {"each": {"percent": "5"}}
    with pytest.raises(Refused, match="The last day must not be before the first"):
        refuse_unsound(plain | {"when": {"from": "2026-11-02", "to": "2026-11-01"}})
    steps = [{"from": 3, "price": "9"}, {"from": 6, "price": "10"}]
    with pytest.raises(Refused, match="Each step must begin higher"):
        refuse_unsound({"steps": {"steps": steps}})
