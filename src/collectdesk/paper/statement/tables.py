"""The tables of a statement: what moved with its running balance, what is open, and how old that is."""

from __future__ import annotations

from collections.abc import Sequence
from string import Template

from collectdesk.domain.statement import AccountEntry, Activity, OpenItem
from collectdesk.paper.body import Density
from collectdesk.paper.setting import Style, set_text
from collectdesk.paper.statement.facts import Statement
from collectdesk.paper.statement.words import StatementWords
from collectdesk.paper.table import Column, Row, Table, fitted, row
from collectdesk.paper.texts import stationery

_NONE = "—"
_TOTAL = 0.8


class StatementTables:
    """Makes the tables of one statement, `width` points wide."""

    def __init__(self, statement: Statement, words: StatementWords, density: Density, width: float) -> None:
        self._statement, self._words = statement, words
        self._density, self._width = density, width
        self._style = Style(words.language, density.table, density.table * 1.39)
        self._shared = stationery(words.language).table

    def activity(self) -> Table:
        """Give every movement with the balance after it; charges less credits lead to the closing balance."""
        words, found = self._words, self._statement.activity
        heads = (
            *(Column(words.say("table", key)) for key in ("date", "what")),
            *(Column(words.say("table", key), "right") for key in ("charged", "credited", "balance")),
        )
        texts = [self._moved(line.entry, line.balance_minor) for line in found.lines]
        brought = self._brought(found)
        balances = [found.brought_minor] * bool(found.brought_minor)
        balances += [line.balance_minor for line in found.lines]
        charged = sum(max(line.entry.amount_minor, 0) for line in found.lines)
        credited = sum(max(-line.entry.amount_minor, 0) for line in found.lines)
        sums = [words.say("table", "sum"), "", *map(words.figures, (charged, credited))]
        return self._table(heads, texts, [*sums, words.money(found.closing_minor)], balances, brought)

    def open_items(self, items: Sequence[OpenItem], label: str) -> Table:
        """Give what is open, in the order of the items, with `label` before the sum."""
        words = self._words
        heads = (
            *(Column(words.say("table", key)) for key in ("date", "what", "due")),
            *(Column(words.say("table", key), "right") for key in ("days_late", "amount", "open")),
        )
        texts = [self._open(item) for item in items]
        carried, done = [], 0
        for item in items:
            done += item.open_minor
            carried.append(done)
        return self._table(heads, texts, [label, "", "", "", "", words.money(done)], carried)

    def ageing(self) -> Table:
        """Give one row with what is owed by age, less what is not matched yet, and the balance."""
        words, told = self._words, self._statement.aged
        named = [(words.bucket(name), minor) for name, minor in told.buckets]
        if told.unmatched_minor:
            named.append((words.say("ageing", "unmatched"), -told.unmatched_minor))
        named.append((words.say("ageing", "balance"), told.balance_minor))
        texts = [words.figures(minor) for _head, minor in named]
        heads = tuple(Column(head, "right") for head, _minor in named)
        columns, style = fitted(heads, [texts], self._style, self._width)
        caption = Style(words.language, 8, 10, grey=0.35)
        head_style = Style(words.language, style.size - 1, 11.5)
        return Table(
            width=self._width,
            caption=Row(((0.0, set_text(words.say("ageing", "title"), caption, self._width)),), rule=0),
            head=self._row(columns, [column.head for column in columns], head_style, rule=_TOTAL),
            rows=(row(columns, texts, style, padding=self._density.padding),),
            totals=(),
            above=8,
        )

    def _table(
        self,
        heads: tuple[Column, ...],
        texts: Sequence[Sequence[str]],
        total: Sequence[str],
        balances: Sequence[int],
        brought: Sequence[Sequence[str]] = (),
    ) -> Table:
        # the labels of sums run over empty cells, so only their figures need room
        columns, style = fitted(heads, texts, self._style, self._width, [*brought, total])
        blank = [""] * (len(columns) - 3)

        def carry(done: int) -> tuple[Row, Row]:
            amount = self._words.figures(balances[done - 1] if done else 0)
            carried, brought = ([self._shared[key], "", *blank, amount] for key in ("carried", "brought"))
            return (
                self._row(columns, carried, style, rule=_TOTAL),
                self._row(columns, brought, style, rule=0.4),
            )

        return Table(
            width=self._width,
            caption=self._unit(),
            head=self._row(
                columns,
                [each.head for each in columns],
                Style(style.language, style.size - 1, 11.5),
                rule=0.8,
            ),
            rows=tuple(
                row(columns, cells, style, padding=self._density.padding) for cells in (*brought, *texts)
            ),
            totals=(self._row(columns, total, style, rule=_TOTAL),),
            carry=carry,
            above=4,
        )

    def _row(self, columns: Sequence[Column], texts: Sequence[str], style: Style, *, rule: float) -> Row:
        return row(columns, texts, style, bold=True, rule=rule, padding=self._density.padding)

    def _unit(self) -> Row:
        words = self._words
        name = stationery(words.language).currencies.get(words.currency, words.currency)
        text = Template(self._shared["unit"]).substitute(currency=name)
        caption = Style(words.language, 8, 10, align="right", grey=0.35)
        return Row(((0.0, set_text(text, caption, self._width)),), rule=0)

    def _brought(self, found: Activity) -> list[list[str]]:
        if not found.brought_minor:
            return []
        amount = self._words.figures(found.brought_minor)
        return [[self._words.say("table", "brought"), "", "", "", amount]]

    def _moved(self, entry: AccountEntry, balance: int) -> list[str]:
        words, minor = self._words, entry.amount_minor
        shown = words.figures(abs(minor))
        return [
            words.short(entry.day),
            words.named(entry.kind, entry.number, entry.about),
            shown if minor >= 0 else "",
            shown if minor < 0 else "",
            words.figures(balance),
        ]

    def _open(self, item: OpenItem) -> list[str]:
        words = self._words
        late = str(item.days_late) if item.days_late > 0 and item.open_minor > 0 else _NONE
        kind = "unused" if item.kind == "payment" else item.kind
        due = words.short(item.due) if item.due and item.open_minor > 0 else _NONE
        amounts = (words.figures(item.amount_minor), words.figures(item.open_minor))
        return [words.short(item.day), words.named(kind, item.number), due, late, *amounts]
