"""Which sections do tests and pictures of charts draw? One for each shape, and awkward ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.words import language

if TYPE_CHECKING:
    from db.facts.question import Value

NAMES = {
    "en": (
        "Anchor Blue milk 2 L", "Flat white, regular", "Steinlager 12 × 330 ml",
        "Royal Gala apples", "Free-range eggs, dozen", "Beef mince 500 g", "Vogel's loaf 720 g",
        "Bananas", "Tasty cheese 1 kg", "Butter 500 g", "Kumara, orange", "Carrots",
        "Tomatoes, vine",
    ),
    "zh_CN": (
        "蒙牛纯牛奶 1L", "现磨拿铁咖啡", "青岛啤酒 12×330毫升", "红富士苹果", "散养鸡蛋 12枚",
        "牛肉馅 500克", "全麦吐司 720克", "香蕉", "切达奶酪 1千克", "黄油 500克", "红薯", "胡萝卜",
        "番茄",
    ),
    "zh_TW": (
        "光泉鮮乳 1公升", "現煮拿鐵咖啡", "台灣啤酒 12×330毫升", "富士蘋果", "放牧雞蛋 12入",
        "牛絞肉 500公克", "全麥吐司 720公克", "香蕉", "切達起司 1公斤", "奶油 500公克", "地瓜",
        "紅蘿蔔", "番茄",
    ),
}  # fmt: skip
WORDS = {
    "en": ("Today", "Sun 15 Nov", "Net sales", "Hour", "Net sales by hour", "32 min so far"),
    "zh_CN": ("今天", "11-15 周日", "销售净额", "时段", "各时段销售净额", "已过32分钟"),
    "zh_TW": ("今天", "11-15 週日", "銷售淨額", "時段", "各時段銷售淨額", "已過32分鐘"),
}
TODAY = ("213", "484", "792", "968", "1105", "1312", "1187", "783")
BEFORE = ("205", "455", "748", "922", "1040", "1190", "1102", "1180", "1088", "1010", "1165",
          "931", "610", "290")  # fmt: skip
TOP = ("412.72", "396.00", "363.86", "298.45", "287.60", "264.78", "249.60", "206.11", "180.40",
       "150.00", "90.10", "60.05", "12.00")  # fmt: skip


def columns(*told: tuple[str, str, Kind]) -> tuple[Column, ...]:
    """Make columns."""
    return tuple(Column(*one) for one in told)


def row(*cells: Value, compared: bool = False) -> Row:
    """Make a row."""
    return Row(cells, compared=compared)


def line() -> Section:
    """Give today's hours against the same weekday, the hour that runs hollow."""
    today, before, net, hour, title, so_far = WORDS[language()]
    rows = [row(f"{at:02d}", today, f"{one}.00") for at, one in enumerate(TODAY, 7)]
    rows += [row(f"{at:02d}", before, f"{one}.00", compared=True)
             for at, one in enumerate(BEFORE, 7)]  # fmt: skip
    told = columns(("hour", hour, Kind.TEXT), ("day", "", Kind.TEXT), ("net", net, Kind.MONEY))
    chart = Chart(Shape.LINE, "hour", ("net",), by="day", now=("14",), so_far=so_far)
    return Section("hours", title, told, tuple(rows), chart)


def many_lines() -> Section:
    """Give six tills over twelve days: one line too many, and a day without a figure."""
    net = WORDS[language()][2]
    rows = [
        row(f"2026-11-{day:02d}", f"T{till}", None if (till, day) == (1, 5)
            else f"{till * 100 + (day * 37 * till) % 90}.00")
        for day in range(1, 13) for till in range(1, 7)
    ]  # fmt: skip
    told = columns(
        ("day", "Day", Kind.TEXT), ("till", "Till", Kind.TEXT), ("net", net, Kind.MONEY)
    )
    return Section("tills", net, told, tuple(rows), Chart(Shape.LINE, "day", ("net",), by="till"))


def ranked(shape: Shape, count: int = 13) -> Section:
    """Give products and what they sold for, in no order, and their sum."""
    net, names = WORDS[language()][2], NAMES[language()]
    pairs = list(zip(names, TOP, strict=True))[:count]
    rows = [row(*pair) for pair in reversed(pairs)]
    rows.append(Row(("", "2971.67"), whole=True))
    told = columns(("product", "Product", Kind.TEXT), ("net", net, Kind.MONEY))
    return Section("top", net, told, tuple(rows), Chart(shape, "product", ("net",)))


def parts() -> Section:
    """Give departments with their share, its change and their margin."""
    net, names = WORDS[language()][2], NAMES[language()]
    figures = (("2148.42", "0.8", "0.2400"), ("1484.74", "1.2", "0.3340"),
               ("1245.26", "-0.4", "0.2240"), ("998.95", "0.3", "0.4600"),
               ("964.73", "-1.9", None))  # fmt: skip
    told = columns(("department", "Department", Kind.TEXT), ("net", net, Kind.MONEY),
                   ("share_change", "±", Kind.RATIO), ("margin_rate", "%", Kind.RATE))  # fmt: skip
    rows = tuple(row(name, *one) for name, one in zip(names, figures, strict=False))
    chart = Chart(Shape.SHARE, "department", ("net", "share_change", "margin_rate"))
    return Section("mix", net, told, rows, chart)


def heat() -> Section:
    """Give weekdays by hours; the first hour has nothing, one cell is closed."""
    net, hour = WORDS[language()][2:4]
    rows = [
        row(str(on), f"{at:02d}", f"{max(0, (at - 7) * (21 - at)) * (20 + 3 * on)}.00")
        for on in range(1, 8) for at in range(7, 21) if (on, at) != (3, 20)
    ]  # fmt: skip
    told = columns(("weekday", "Weekday", Kind.TEXT), ("hour", hour, Kind.TEXT),
                   ("mean", net, Kind.MONEY))  # fmt: skip
    chart = Chart(Shape.HEAT, "hour", ("mean",), by="weekday", now=("14", "7"))
    return Section("heat", net, told, tuple(rows), chart)


def histogram() -> Section:
    """Give baskets by their number of goods."""
    bands = (("1", 412), ("2", 388), ("3–5", 1021), ("6–10", 640), ("11–20", 210), ("21+", 33))
    told = columns(("band", "Units", Kind.TEXT), ("baskets", WORDS[language()][2], Kind.COUNT))
    chart = Chart(Shape.HISTOGRAM, "band", ("baskets",))
    return Section("bands", WORDS[language()][4], told, tuple(row(*one) for one in bands), chart)


def scatter() -> Section:
    """Give products by stock turn and margin; the size is what they sold for."""
    rows = tuple(
        row(name, f"{(at * 5) % 12}.5", f"0.{15 + (at * 11) % 40}00", TOP[at])
        for at, name in enumerate(NAMES[language()])
    )
    told = columns(("product", "Product", Kind.TEXT), ("turn", "Turn", Kind.RATIO),
                   ("margin_rate", "Margin rate", Kind.RATE),
                   ("net", WORDS[language()][2], Kind.MONEY))  # fmt: skip
    chart = Chart(Shape.SCATTER, "product", ("turn", "margin_rate", "net"))
    return Section("turn", "GM%", told, rows, chart)


def diverging() -> Section:
    """Give what became better and what became worse."""
    figures = ("120.50", "-30.00", "64.25", "-210.75", "0.00", "15.00")
    rows = tuple(row(*one) for one in zip(NAMES[language()], figures, strict=False))
    told = columns(("product", "Product", Kind.TEXT),
                   ("change", WORDS[language()][2], Kind.MONEY))  # fmt: skip
    chart = Chart(Shape.DIVERGING, "product", ("change",))
    return Section("change", WORDS[language()][2], told, rows, chart)


def every() -> dict[str, Section]:
    """Give a section for each shape, in the language in use."""
    return {
        "line": line(),
        "lines": many_lines(),
        "bars": ranked(Shape.BARS),
        "share": parts(),
        "heat": heat(),
        "histogram": histogram(),
        "scatter": scatter(),
        "pareto": ranked(Shape.PARETO),
        "diverging": diverging(),
    }


def awkward() -> dict[str, Section]:
    """Give nothing at all, one mark, unknown figures, long names, figures below zero."""
    found: dict[str, Section] = {}
    told = columns(("name", "Name", Kind.TEXT), ("by", "By", Kind.TEXT),
                   ("net", "Net", Kind.MONEY), ("rate", "Rate", Kind.RATE))  # fmt: skip
    cases = {
        "empty": (),
        "unknown": (row("a", "x", None, None), row("b", "y", None, None)),
        "one": (row("a", "x", "5.00", "0.5"),),
        "zero": (row("a", "x", "0.00", "0"), row("b", "x", "0.00", "0")),
        "long": tuple(row("名" * 300, "W" * 300, f"-{at}00000000.99", "1") for at in range(1, 4)),
        "mixed": (row(None, None, "-3.50", "-0.25"), row("<b>b</b>", "=1+1", "12.25", "0.9999")),
    }
    for shape in Shape:
        y = ("net", "rate") if shape is Shape.SCATTER else ("net",)
        by = "by" if shape in (Shape.HEAT, Shape.LINE) else ""
        for name, rows in cases.items():
            chart = Chart(shape, "name", y, by)
            found[f"{shape}-{name}"] = Section(name, f"{name} 标题", told, rows, chart)
    return found
