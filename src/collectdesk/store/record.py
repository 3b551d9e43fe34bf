"""What every table's model is made of: days, links and the record itself."""

from datetime import date
from typing import Any

import peewee as pw


class DayField(pw.TextField):
    """A calendar day, kept as ISO text and given as a date."""

    def db_value(self, value: date | None) -> str | None:
        """Give the ISO text of a date."""
        return value.isoformat() if isinstance(value, date) else value

    def python_value(self, value: str | None) -> date | None:
        """Give the date of the ISO text."""
        return date.fromisoformat(value) if value is not None else None


class Record(pw.Model):
    """What every record has: its id, the journal entry that last wrote it, and whether it was voided."""

    id = pw.AutoField()
    entry = pw.IntegerField()
    voided = pw.IntegerField(default=0)

    class Meta:
        legacy_table_names = False


def link(model: Any, *, null: bool = False) -> Any:
    """Give the field of a foreign key; a record that others point to is never deleted."""
    return pw.ForeignKeyField(model, null=null, on_delete="RESTRICT", lazy_load=False, backref="+")
