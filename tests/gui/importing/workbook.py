"""A workbook with two sheets, made by the library that writes our own spreadsheets."""

import io

import xlsxwriter


def two_sheets(text: str) -> bytes:
    """Give an XLSX whose sheet Notes says little and whose sheet Invoices holds `text`, comma-separated."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.add_worksheet("Notes").write_string(0, 0, "See the other sheet")
        sheet = book.add_worksheet("Invoices")
        for row, line in enumerate(text.splitlines()):
            for column, cell in enumerate(line.split(",")):
                sheet.write_string(row, column, cell)
    return out.getvalue()
