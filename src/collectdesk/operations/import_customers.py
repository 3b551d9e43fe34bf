"""Whom the rows of a list mean: customers in the book by code, tax id or name, and new ones."""

from collections.abc import Collection
from typing import Any

from collectdesk.domain import same_name
from collectdesk.domain.names import search_key
from collectdesk.domain.problem import Problem
from collectdesk.exchange.records import CustomerRow, customer_key, name_key
from collectdesk.operations.customers import LETTER_LANGUAGES
from collectdesk.operations.import_plan import ImportPlan, Kept, ProbablySame, told, untold
from collectdesk.store.connection import Reader
from collectdesk.store.queries.business import business, remembered

# what a list may tell of a customer
_FIELDS = ("code", "name", "kind", "tax_id", "address", "phone", "email", "language", "currency", "note")
_SEARCHED = ("name", "legal_name", "code", "tax_id", "phone", "email")
_KEPT_COLUMNS = ("id", *_FIELDS, "legal_name", "imported", "voided", "merged_into")

# the key under which the owner's word on a name is remembered, followed by the key of the name
SAME = "import-same:"

Facts = dict[str, Any]


class CustomerFinder:
    """The customers of the book and of the plan, found by what a row tells of them."""

    def __init__(self, reader: Reader, plan: ImportPlan) -> None:
        self._reader = reader
        self._plan = plan
        self._facts: dict[int, Facts] = {}
        self._index: dict[tuple[str, str], set[int]] = {}
        self._meant: dict[int, int | Problem] = {}
        self._new: dict[int, Facts] = {}
        self._contacts: dict[int, str] = {}
        self._used: set[int] = set()
        self._known_said = {key: int(of) for key, of in remembered(reader, SAME).items()}
        self._said = self._known_said | plan.said
        self._taken_as: dict[str, tuple[str, int]] = {}
        self._kept_by: dict[int, int] = {}
        ours = business(reader)
        self._language = ours.language if ours and ours.language in LETTER_LANGUAGES else "en"
        self._currency = ours.currency if ours else "TWD"
        self._load()
        self._next = 1 + max(self._facts, default=0)

    def find(self, row: CustomerRow, currency: str) -> int:
        """Give the id of the customer a row means, planning a new one if need be; Problem if it is unclear.

        `currency` is what a new customer is invoiced in where the row itself names none.
        """
        known = self._meant.get(id(row))
        if known is None:
            try:
                known = self._found(row, currency)
            except Problem as problem:
                known = problem
            self._meant[id(row)] = known
        if isinstance(known, Problem):
            raise known
        return known

    def name(self, key: int) -> str:
        """Give the name of a customer, planned ones too."""
        return str(self._facts[key]["name"])

    def use(self, key: int) -> None:
        """Say that something of a customer is taken; a new one without is not written."""
        self._used.add(key)

    def is_new(self, key: int) -> bool:
        """Tell whether the customer is planned only."""
        return key in self._new

    def known_ids(self) -> list[int]:
        """Give the ids of the customers of the book that rows meant."""
        return sorted({key for key in self._meant.values() if isinstance(key, int) and key not in self._new})

    def finish(self) -> tuple[int, int]:
        """Put the new customers and the changes of known ones into the plan; give how many of each."""
        contact = 1 + int(self._reader.execute("SELECT coalesce(max(id), 0) FROM contact").fetchone()[0])
        made = {key: facts for key, facts in self._new.items() if key in self._used}
        for key, facts in made.items():
            self._plan.add("customer", self._row(key, facts))
        for key, person in self._contacts.items():
            if key in made or (key not in self._new and not self._has_contact(key)):
                self._plan.add("contact", (contact, key, person, "", "", "", "", "", 1))
                contact += 1
        self._find_same(made)
        return len(made), len(self._plan.changes.get("customer", {}))

    def _find_same(self, made: dict[int, Facts]) -> None:
        """List the names that are probably, or were said to be, those of customers of the book."""
        plan, rows = self._plan, []
        known = [
            (key, str(name))
            for key, facts in self._facts.items()
            if key not in self._new and not facts["voided"]
            for name in (facts["name"], facts["legal_name"])
            if name
        ]
        if made and known:
            names = [(key, str(facts["name"])) for key, facts in made.items()]
            for key, of in same_name.pairs(names, known).items():
                if not self._apart(self._facts[key], self._facts[of]):
                    rows.append((self.name(key), of, False))
        rows += [(name, of, True) for name, of in self._taken_as.values()]
        plan.probably_same = [
            ProbablySame(place, name_key(name), name, of, self.name(of), same)
            for place, (name, of, same) in enumerate(sorted(rows), 1)
        ]
        plan.to_remember = {key: of for key, of in plan.said.items() if self._known_said.get(key) != of}

    def _apart(self, one: Facts, other: Facts) -> bool:
        """Tell whether a code or tax id says that two are not the same."""
        return any(
            one[kind] and other[kind] and _key(kind, one[kind]) != _key(kind, other[kind])
            for kind in ("code", "tax_id")
        )

    def _load(self) -> None:
        followed = self._kept_by
        rows = self._reader.execute(f"SELECT {', '.join(_KEPT_COLUMNS)} FROM customer")
        for row in rows.fetchall():
            facts = dict(zip(_KEPT_COLUMNS, row, strict=True))
            if facts["merged_into"]:
                followed[facts["id"]] = facts["merged_into"]
            self._facts[facts["id"]] = facts
        for key, facts in self._facts.items():
            target = key
            while target in followed:
                target = followed[target]
            # the names of a merged record lead to the one that was kept
            if not self._facts[target]["voided"]:
                self._remember(target, facts)

    def _remember(self, key: int, facts: Facts) -> None:
        for kind, value in (("code", facts["code"]), ("tax_id", facts["tax_id"]), ("name", facts["name"])):
            if value:
                self._index.setdefault(_key(kind, value), set()).add(key)
        if facts.get("legal_name"):
            self._index.setdefault(_key("name", facts["legal_name"]), set()).add(key)

    def _found(self, row: CustomerRow, currency: str) -> int:
        for kind, value in (("code", row.code), ("tax_id", row.tax_id), ("name", row.name)):
            fitting = (
                [key for key in self._index.get(_key(kind, value), ()) if self._fits(key, row)]
                if value
                else []
            )
            if len(fitting) > 1:
                raise Problem("import-customer-unclear", customer=value)
            if fitting:
                self._tell(fitting[0], row)
                return fitting[0]
        if not row.name:
            raise Problem("import-customer-unknown", customer=row.code or row.tax_id)
        said = self._said_to_be(row)
        return said if said else self._plan_new(row, currency)

    def _said_to_be(self, row: CustomerRow) -> int:
        """Give the customer of the book that the owner said this name is of; 0 for none."""
        key = name_key(row.name)
        meant = self._said.get(key, 0)
        while meant in self._kept_by:
            meant = self._kept_by[meant]
        if meant not in self._facts or meant in self._new or self._facts[meant]["voided"]:
            return 0
        self._taken_as[key] = (row.name, meant)
        # the book keeps the name it has, and a code or tax id of its own
        ours = self._facts[meant]
        self._tell(meant, row, but=("name", *(kind for kind in ("code", "tax_id") if ours[kind])))
        return meant

    def _fits(self, key: int, row: CustomerRow) -> bool:
        """Tell whether a customer found by a weaker mark does not contradict a stronger one of the row."""
        facts = self._facts[key]
        for kind, value, ours in (("code", row.code, facts["code"]), ("tax_id", row.tax_id, facts["tax_id"])):
            if value and ours:
                return _key(kind, value) == _key(kind, ours)
        return True

    def _plan_new(self, row: CustomerRow, currency: str) -> int:
        key, self._next = self._next, self._next + 1
        facts: Facts = dict.fromkeys(_FIELDS, "") | {
            "code": None,
            "kind": "company",
            "language": self._language,
            "currency": row.currency or currency or self._currency,
            "legal_name": "",
            "imported": "",
        }
        facts |= _told_by(row)
        self._facts[key] = self._new[key] = facts
        self._remember(key, facts)
        if row.contact:
            self._contacts[key] = row.contact
        facts["imported"] = told(_told_by(row))
        return key

    def _tell(self, key: int, row: CustomerRow, but: Collection[str] = ()) -> None:
        """Take what a row tells of a known customer, all `but` some; what the owner changed here is kept."""
        news = {field: value for field, value in _told_by(row).items() if field not in but}
        if row.contact and key not in self._contacts:
            self._contacts[key] = row.contact
        facts = self._facts[key]
        if key in self._new:
            for field, value in news.items():
                facts[field] = facts[field] if facts[field] and field not in ("kind", "language") else value
            facts["imported"] = told(untold(facts["imported"]) | news)
            return
        before = untold(facts["imported"])
        values = {}
        for field, value in news.items():
            here = facts[field] or ""
            if here == value or (field == "name" and name_key(here) == name_key(value)):
                continue
            if not here or before.get(field) == here:
                values[field] = value
            else:
                self._plan.kept_because_edited_here.append(
                    Kept("customer", key, facts["name"], field, str(here), str(value))
                )
        after = told(before | news)
        if values or (after != facts["imported"] and facts["imported"]):
            facts |= values
            facts["imported"] = after
            self._remember(key, facts)
            self._plan.change("customer", key, values | _keys(facts) | {"imported": after})

    def _has_contact(self, key: int) -> bool:
        rows = self._reader.execute("SELECT name FROM contact WHERE customer_id = ? AND voided = 0", [key])
        return rows.fetchone() is not None

    def _row(self, key: int, facts: Facts) -> tuple[Any, ...]:
        return (
            key, facts["code"] or None, facts["name"], "", facts["kind"], facts["tax_id"], facts["address"],
            facts["phone"], facts["email"], facts["language"], "", facts["currency"], "", 0, "active",
            facts["note"], *_keys(facts).values(), facts["imported"],
        )  # fmt: skip


def _key(kind: str, value: str) -> tuple[str, str]:
    parts = {"code": "", "tax_id": "", "name": ""} | {kind: value}
    return customer_key(parts["code"], parts["tax_id"], parts["name"])


def _keys(facts: Facts) -> dict[str, str]:
    searched = (str(facts[field] or "") for field in _SEARCHED)
    return {"name_key": name_key(facts["name"]), "search_key": search_key(*searched)}


def _told_by(row: CustomerRow) -> Facts:
    """Give what a row tells of its customer, by column of the book; blank cells tell nothing."""
    facts: Facts = {
        "code": row.code, "name": row.name, "kind": row.kind, "tax_id": row.tax_id, "address": row.address,
        "phone": row.phone, "email": row.email, "language": row.letter_language, "currency": row.currency,
        "note": row.note,
    }  # fmt: skip
    return {field: value for field, value in facts.items() if value}
