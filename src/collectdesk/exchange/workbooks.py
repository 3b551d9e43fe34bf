"""Sheets of a spreadsheet file: XLSX, XLS and ODS, read only after its size was measured."""

import io
import re
import zipfile
import zlib
from typing import Any
from xml.parsers import expat

from collectdesk.domain.problem import Problem
from collectdesk.exchange import old_excel
from collectdesk.exchange.sheet import MOST_CELLS, MOST_ROWS, Sheet

ZIP_MAGIC = b"PK\x03\x04"
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_UNPACKED = 400 * 1024 * 1024
_MOST_MEMBERS = 2_000
_UNREADABLE = (EOFError, LookupError, OSError, NotImplementedError, RuntimeError, ValueError)
_COLUMN = re.compile(rb"\sr\s*=\s*[\"']([A-Za-z]+)0*\d")
_FAR_ROW = re.compile(rb"\sr\s*=\s*[\"'][A-Za-z]*0*([1-9]\d{4,})")
_ODS_TAG = re.compile(
    rb"<(?P<end>/?)(?:[\w-]+:)?(?P<name>table-row|table-cell|covered-table-cell|table)(?=[\s/>])"
    rb"(?P<about>(?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(?P<whole>/?)>"
)
_REPEATED = re.compile(rb"number-(?:rows|columns)-repeated\s*=\s*[\"']\s*(\d+)")


def read_workbook(name: str, data: bytes) -> list[Sheet]:
    """Give the visible sheets that hold something; Problem if locked, damaged, no table or too large."""
    if data.startswith(ZIP_MAGIC):
        _measure_zip(name, data)
    elif b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e" in data:
        raise Problem("exchange-locked", file=name)
    else:
        _measure_old(name, data)
    # loads only now: 3 ms and a shared library that a start without import does not need
    import python_calamine

    try:
        return _sheets(name, python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)))
    except python_calamine.PasswordError:
        raise Problem("exchange-locked", file=name) from None
    except (python_calamine.CalamineError, ValueError, OverflowError, MemoryError, OSError):
        raise Problem("exchange-damaged", file=name) from None
    except BaseException as failure:
        # a fault inside the library's Rust code arrives as its own kind of BaseException
        if type(failure).__name__ == "PanicException":
            raise Problem("exchange-damaged", file=name) from None
        raise


def _sheets(name: str, workbook: Any) -> list[Sheet]:
    found, cells = [], 0
    for place, about in enumerate(workbook.sheets_metadata):
        if not str(about.visible).endswith(".Visible") or not str(about.typ).endswith(".WorkSheet"):
            continue
        table = workbook.get_sheet_by_index(place)
        cells += table.height * table.width
        if cells > MOST_CELLS or table.height > MOST_ROWS:
            raise _too_far(name)
        rows = table.to_python(skip_empty_area=True)
        if rows and table.start is not None:
            found.append(Sheet(about.name, rows, first_row=table.start[0] + 1, shift=table.start[1]))
    if not found:
        raise Problem("exchange-empty", file=name)
    return found


def _too_far(name: str) -> Problem:
    return Problem("exchange-far-cells", file=name, cells=f"{MOST_CELLS:,}")


def _measure_old(name: str, data: bytes) -> None:
    try:
        far = old_excel.too_far(data)
    except ValueError:
        raise Problem("exchange-damaged", file=name) from None
    if far:
        raise _too_far(name)


def _measure_zip(name: str, data: bytes) -> None:
    """Refuse an archive that unpacks to too much, whatever its list says, or spreads its cells too far.

    The reader makes room for the whole rectangle between the first and the last cell at once; a single
    stray cell in the last corner of a sheet would end the program.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > _MOST_MEMBERS:
                raise Problem("exchange-bomb", file=name)
            left = _MOST_UNPACKED
            for member in members:
                if member.flag_bits & 1:
                    raise Problem("exchange-locked", file=name)
                with archive.open(member) as packed:
                    content = packed.read(left + 1)
                left -= len(content)
                if left < 0:
                    raise Problem("exchange-bomb", file=name)
                _measure_member(name, member.filename, content)
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, *_UNREADABLE):
        raise Problem("exchange-damaged", file=name) from None


def _measure_member(name: str, member: str, content: bytes) -> None:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Problem("exchange-damaged", file=name)
    if member == "META-INF/manifest.xml" and b"encryption-data" in content:
        raise Problem("exchange-locked", file=name)
    if member == "content.xml":
        # the reader of ODS never returns from a table without its end
        expat.ParserCreate("utf-8").Parse(content, True)  # noqa: FBT003 - the signature of expat
        _measure_repeats(name, content)
    elif b"sheetData" in content[:65_536]:
        columns = {_column_number(letters) for letters in set(_COLUMN.findall(content))}
        rows = (int(number[:9]) for number in _FAR_ROW.findall(content))
        if max(columns, default=1) * max(rows, default=10_000) > MOST_CELLS:
            raise _too_far(name)


def _measure_repeats(name: str, content: bytes) -> None:
    """Refuse a sheet of ODS that says "this cell sixteen thousand times" about too many filled rows.

    The reader writes out every repetition up to the last filled cell of a row before anything can be counted.
    """
    written = rows = width = pending = column = last = times = 0
    for tag in _ODS_TAG.finditer(content):
        kind = tag["name"]
        repeated = _REPEATED.search(tag["about"])
        number = int(repeated[1][:9]) if repeated else 1
        if kind == b"table":
            rows = width = pending = 0
        elif kind != b"table-row" and not tag["end"]:
            column += number
            last = last if tag["whole"] and b"value" not in tag["about"] else column
        elif kind == b"table-row" and not tag["end"] and not tag["whole"]:
            column, last, times = 0, 0, number
        elif kind == b"table-row" and (tag["whole"] or not last):
            pending += number if tag["whole"] else times
        elif kind == b"table-row":
            rows += times + (pending if rows else 0)
            written, width, pending = written + times * last, max(width, last), 0
        if max(written, rows * width) > MOST_CELLS:
            raise _too_far(name)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper()[:4]:
        number = number * 26 + letter - 64
    return number
