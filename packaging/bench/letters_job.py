"""One job of the letters benchmark in its own process: prints its seconds and its memory as JSON."""

import json
import random
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from pathlib import Path

from collectdesk.paper.letter import Letter, LetterLine, Recipient, Sender

_TODAY = date(2026, 11, 20)
_ROWS = 10
_SENDER = Sender(
    name="禾木設計有限公司",
    address_lines=("110 臺北市信義區松仁路 100 號 12 樓",),
    tax_id="24536801",
    phone="02-2345-6789",
    email="hello@homu.example",
    bank_lines=("銀行：玉山銀行 信義分行（808）", "戶名：禾木設計有限公司", "帳號：0255-940-012345"),
    signer="林雅雯",
)
_NAMES = "晨光文創遠航國際貿易永豐印刷大同科技海天食品台灣設計工作室新銳建築山田餐飲春秋出版"


def letters(count: int) -> Iterable[Letter]:
    """Give that many letters with names, numbers and amounts of their own, the same each time."""
    chance = random.Random(4711)
    for index in range(count):
        name = "".join(chance.sample(_NAMES, 4)) + "股份有限公司"
        street = "".join(chance.sample(_NAMES, 2))
        yield Letter(
            grade="reminder",
            language="zh-Hant-TW",
            number=f"L-2026-{index:04d}",
            dated=_TODAY,
            pay_by=_TODAY + timedelta(days=14),
            sender=_SENDER,
            recipient=Recipient(name, (f"10{index % 9} 臺北市{street}路 {index} 號",), code=f"C-{index:04d}"),
            currency="TWD",
            lines=tuple(_line(chance, index * _ROWS + row) for row in range(_ROWS)),
            journal_head=f"{chance.getrandbits(128):032x}",
        )


def _line(chance: random.Random, number: int) -> LetterLine:
    late = chance.randrange(1, 200)
    due = _TODAY - timedelta(days=late)
    amount = chance.randrange(1_000, 900_000) * 100
    paid = chance.choice((0, 0, amount // 200 * 100))
    return LetterLine(f"INV-{number:06d}", due - timedelta(days=30), due, late, amount, paid, amount - paid)


def resident() -> float:
    """Give the memory this process holds, in MiB; zero where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def ours(count: int) -> dict[str, float]:
    """Compose letters one by one in this process."""
    from collectdesk.paper.compose import compose  # counted with the job

    early = 0.0
    for index, letter in enumerate(letters(count), 1):
        compose(letter)
        if index == max(1, count // 10):
            early = resident()
    return {"memory": resident(), "memory_early": early}


def two(count: int) -> dict[str, float]:
    """Compose letters in two processes."""
    from collectdesk.domain.progress import Progress
    from collectdesk.paper.press import print_all

    made = sum(1 for _content in print_all(list(letters(count)), Progress(), processes=2))
    return {"made": made}


def ours_one(count: int) -> dict[str, float]:
    """Compose letters into one document."""
    from collectdesk.paper.compose import compose_all

    return {"bytes": len(compose_all(letters(count)))}


def stock(count: int) -> dict[str, float]:
    """Set the same page with stock Platypus, a document for each letter."""
    from letters_stock import Stock

    page = Stock()
    return {"bytes": sum(len(page.document([letter])) for letter in letters(count))}


def stock_one(count: int) -> dict[str, float]:
    """Set the same pages with stock Platypus in one document."""
    from letters_stock import Stock

    return {"bytes": len(Stock().document(letters(count)))}


JOBS: dict[str, Callable[[int], dict[str, float]]] = {
    "ours": ours,
    "two": two,
    "ours-one": ours_one,
    "stock": stock,
    "stock-one": stock_one,
}

if __name__ == "__main__":
    cpu, wall = time.process_time(), time.perf_counter()
    figures = JOBS[sys.argv[1]](int(sys.argv[2]))
    print(json.dumps({**figures, "cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}))
