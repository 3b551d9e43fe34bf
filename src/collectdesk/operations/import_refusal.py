"""A row that contradicts the book is refused like one that cannot be read, with column, value and reason."""

from collectdesk.domain.problem import Problem
from collectdesk.exchange.records import Rejected
from collectdesk.exchange.sheet import cell_text
from collectdesk.operations.import_plan import ImportPlan


def refuse(plan: ImportPlan, row: int, field: str, reason: Problem) -> None:
    """Refuse the row with number `row` because of its cell of `field`."""
    place = row - plan.sheet.first_row
    cells = plan.sheet.rows[place]
    labels = plan.records.labels
    column = plan.mapping.columns.get(field, -1)
    label = labels[column] if 0 <= column < len(labels) else field
    value = cell_text(cells[column]) if 0 <= column < len(cells) else ""
    plan.rejected.append(Rejected(row, label or field, value[:200], reason, cells))
