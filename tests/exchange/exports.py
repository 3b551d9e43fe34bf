"""Files as other programs write them, made from documented layouts; no file of a real business is here."""

# ruff: noqa: E501, C408, SIM905 - a table is easiest to read as a table

import csv
import io
import zipfile
from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape

import xlsxwriter


def delimited(rows: Sequence[Sequence[object]], delimiter: str = ",") -> str:
    """Give rows as CSV text with CR LF."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def workbook(rows: Sequence[Sequence[object]], *others: Sequence[Sequence[object]]) -> bytes:
    """Give an XLSX with one sheet for each list of rows; dates are real dates of the spreadsheet."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    day = book.add_format({"num_format": "yyyy/m/d"})
    for one in (rows, *others):
        sheet = book.add_worksheet()
        for place, row in enumerate(one):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(place, column, cell, day)
                elif cell is not None:
                    sheet.write(place, column, cell)
    book.close()
    return out.getvalue()


def open_document(table: str) -> bytes:
    """Give an ODS whose only table holds the XML `table` (OASIS OpenDocument 1.3, part 3, chapter 9)."""
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
        for short, full in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{names}><office:body>'
            f'<office:spreadsheet><table:table table:name="S">{table}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return out.getvalue()


def ods_row(*cells: str | float | date, about: str = "") -> str:
    """Give one row of an ODS table."""
    return f"<table:table-row {about}>{''.join(map(ods_cell, cells))}</table:table-row>"


def ods_cell(value: str | float | date, about: str = "") -> str:
    """Give one cell of an ODS table with its type."""
    if isinstance(value, date):
        kind = f'office:value-type="date" office:date-value="{value.isoformat()}"'
    elif isinstance(value, str):
        kind = 'office:value-type="string"'
    else:
        kind = f'office:value-type="float" office:value="{value}"'
    return f"<table:table-cell {kind} {about}><text:p>{escape(str(value))}</text:p></table:table-cell>"


def xero() -> bytes:
    """Give the invoice export of Xero: one row a line, UTF-8, the totals repeated on every line.

    Columns as in the export template that docs.milientsoftware.com documents for Xero (UK dates).
    """
    heads = (
        "ContactName,EmailAddress,POAddressLine1,POAddressLine2,POAddressLine3,POAddressLine4,POCity,PORegion,"
        "POPostalCode,POCountry,SAAddressLine1,SAAddressLine2,SAAddressLine3,SAAddressLine4,SACity,SARegion,"
        "SAPostalCode,SACountry,InvoiceNumber,Reference,InvoiceDate,DueDate,PlannedDate,Total,TaxTotal,"
        "InvoiceAmountPaid,InvoiceAmountDue,InventoryItemCode,Description,Quantity,UnitAmount,Discount,LineAmount,"
        "AccountCode,TaxType,TaxAmount,TrackingName1,TrackingOption1,TrackingName2,TrackingOption2,Currency,Type,"
        "Sent,Status"
    ).split(",")

    def line(**told: str) -> list[str]:
        return [told.get(head, "") for head in heads]

    first = dict(
        ContactName="Marlow & Pike Ltd", EmailAddress="accounts@marlowpike.example", POAddressLine1="12 Quay Street",
        POCity="Bristol", POPostalCode="BS1 4DJ", POCountry="GB", InvoiceNumber="INV-0301", Reference="PO 77",
        InvoiceDate="28/02/2026", DueDate="30/03/2026", Total="1440.00", TaxTotal="240.00",
        InvoiceAmountPaid="440.00", InvoiceAmountDue="1000.00", Currency="GBP", Type="Sales invoice", Sent="Sent",
        Status="Awaiting Payment",
    )  # fmt: skip
    second = first | dict(
        ContactName="Ōkami Studio", EmailAddress="", POAddressLine1="", POCity="", POPostalCode="", POCountry="",
        InvoiceNumber="INV-0302", Reference="", InvoiceDate="03/04/2026", DueDate="03/05/2026", Total="250.00",
        InvoiceAmountPaid="0.00", InvoiceAmountDue="250.00",
    )  # fmt: skip
    rows = [
        heads,
        line(**first, Description="Brochure,\nfirst half", Quantity="1", UnitAmount="700.00", LineAmount="700.00"),
        line(**first, Description="Brochure, second half", Quantity="1", UnitAmount="500.00", LineAmount="500.00"),
        line(**second, Description="Logo", Quantity="1", LineAmount="250.00"),
        line(**(second | dict(InvoiceNumber="INV-0303", Status="Voided"))),
        line(**(second | dict(InvoiceNumber="BILL-9", Type="Bill"))),
        line(**(second | dict(
            InvoiceNumber="CN-0007", Type="Sales credit note", Total="60.00", InvoiceAmountPaid="0.00",
            InvoiceAmountDue="60.00",
        ))),
    ]  # fmt: skip
    return delimited(rows).encode("utf-8")


def quickbooks_open_invoices() -> bytes:
    """Give QuickBooks Online's report "Open Invoices": grouped by customer, totals under each group.

    Layout as the report's own CSV download shows it: title lines, a blank first head, "Total for ...".
    """
    rows: list[list[str]] = [
        ["Rose & Thorn Design", "", "", "", "", "", "", ""],
        ["Open Invoices", "", "", "", "", "", "", ""],
        ["As of November 21, 2026", "", "", "", "", "", "", ""],
        [],
        ["", "Date", "Transaction type", "Num", "Terms", "Due date", "Amount", "Open balance"],
        ["Amy's Bird Sanctuary", "", "", "", "", "", "", ""],
        ["", "10/25/2026", "Invoice", "1021", "Net 30", "11/24/2026", "459.00", "239.00"],
        ["", "10/28/2026", "Payment", "", "", "10/28/2026", "-50.00", "-50.00"],
        ["Total for Amy's Bird Sanctuary", "", "", "", "", "", "$409.00", "$189.00"],
        ["Total Fitness Ltd", "", "", "", "", "", "", ""],
        ["", "09/01/2026", "Invoice", "1001", "Net 30", "10/01/2026", "1,081.00", "1,081.00"],
        ["", "09/15/2026", "Credit Memo", "1004", "", "09/15/2026", "-81.00", "-81.00"],
        ["Total for Total Fitness Ltd", "", "", "", "", "", "$1,000.00", "$1,000.00"],
        ["TOTAL", "", "", "", "", "", "$1,409.00", "$1,189.00"],
        [],
        ["", "", "", "Saturday, November 21, 2026 10:00 AM GMT+8", "", "", "", ""],
    ]
    return delimited(rows).encode("utf-8")


def quickbooks_ageing_detail() -> bytes:
    """Give QuickBooks Online's report "A/R Aging Detail": grouped by age, the customer in a column."""
    rows: list[list[str]] = [
        ["A/R Aging Detail", "", "", "", "", "", ""],
        ["", "Date", "Transaction type", "Num", "Customer full name", "Due date", "Amount", "Open balance"],
        ["91 or more days past due", "", "", "", "", "", "", ""],
        ["", "06/01/2026", "Invoice", "0950", "Geeta Kalapatapu", "07/01/2026", "629.10", "629.10"],
        ["Total for 91 or more days past due", "", "", "", "", "", "$629.10", "$629.10"],
        ["Current", "", "", "", "", "", "", ""],
        ["", "11/13/2026", "Invoice", "1037", "Sonnenschein Family Store", "12/13/2026", "362.07", "362.07"],
        ["Total for Current", "", "", "", "", "", "$362.07", "$362.07"],
        ["TOTAL", "", "", "", "", "", "$991.17", "$991.17"],
    ]
    return delimited(rows).encode("utf-8-sig")


def yonyou_account_check() -> bytes:
    """Give 用友 T+ "往来对账": GBK, title lines, a head of two rows, numbers kept as text by a tab.

    Columns as in the maker's description of the report (ahyonyou.com/news/122.html).
    """
    rows = [
        ["往来对账表", "", "", "", "", "", "", "", ""],
        ["单位：杭州明月设计有限公司", "", "", "", "", "日期：2026-01-01 至 2026-10-31", "", "", ""],
        ["对账对象编码", "对账对象名称", "币种", "业务日期", "业务单号", "摘要", "借方", "", ""],
        ["", "", "", "", "", "", "发生", "已结", "未结"],
        ["0012\t", "北京云帆科技有限公司", "人民币", "2026-03-05", "XS-2026-03-0007", "网站设计", "12,000.00", "2,000.00", "10,000.00"],
        ["0012\t", "北京云帆科技有限公司", "人民币", "2026-04-18", "XS-2026-04-0002", "包装设计，二期", "3,500.50", "0.00", "3,500.50"],
        ["", "小计", "", "", "", "", "15,500.50", "2,000.00", "13,500.50"],
        ["0107\t", "重庆龘行贸易公司", "人民币", "2026-05-09", "XS-2026-05-0011", "", "800.00", "0.00", "800.00"],
        ["合计", "", "", "", "", "", "16,300.50", "2,000.00", "14,300.50"],
        ["制表人：王芳", "", "", "", "", "", "", "", "第 1 页"],
    ]  # fmt: skip
    return delimited(rows).encode("gb18030")


def yonyou_ledger() -> bytes:
    """Give 用友 "往来明细账": debit, credit and a balance that runs on; opening and month rows among them."""
    rows = [
        ["客户往来明细账"],
        ["日期", "凭证号", "客户编码", "客户名称", "单据号", "摘要", "借方金额", "贷方金额", "方向", "余额"],
        ["", "", "", "", "", "期初余额", "", "", "平", "0.00"],
        [
            "2026-03-05",
            "记-7",
            "0012",
            "北京云帆科技有限公司",
            "FP1001",
            "设计费",
            "12,000.00",
            "",
            "借",
            "12,000.00",
        ],
        [
            "2026-04-02",
            "记-3",
            "0012",
            "北京云帆科技有限公司",
            "SK0007",
            "收款",
            "",
            "2,000.00",
            "借",
            "10,000.00",
        ],
        [
            "2026-04-18",
            "记-9",
            "0012",
            "北京云帆科技有限公司",
            "FP1002",
            "设计费",
            "3,500.50",
            "",
            "借",
            "13,500.50",
        ],
        ["", "", "", "", "", "本月合计", "3,500.50", "2,000.00", "借", "13,500.50"],
    ]
    return delimited(rows, "\t").encode("gbk")


def kingdee_receivables() -> bytes:
    """Give 金蝶 K/3 "应收单列表" by line: GBK, several rows of one bill, totals and a repeated head."""
    heads = [
        "单据编号",
        "单据日期",
        "应收日期",
        "客户代码",
        "客户名称",
        "币别",
        "产品名称",
        "价税合计",
        "已核销金额",
        "备注",
    ]
    rows = [
        ["应收单列表"],
        ["打印日期：2026-11-01"],
        heads,
        ["AR00012026", "2026/3/1", "2026/3/31", "C.001", "深圳市海潮贸易有限公司", "人民币", "画册", "1,130.00", "130.00", ""],
        ["AR00012026", "2026/3/1", "2026/3/31", "C.001", "深圳市海潮贸易有限公司", "人民币", "海报", "226.00", "0.00", ""],
        heads,
        ["AR00022026", "2026/4/12", "2026/5/12", "C.002", "广州“翻江”文化公司", "美元", "标志", "500.00", "0.00", "外币"],
        ["小计", "", "", "", "", "", "", "1,856.00", "130.00", ""],
        ["合计", "", "", "", "", "", "", "1,856.00", "130.00", ""],
    ]  # fmt: skip
    return delimited(rows).encode("gbk")


def digiwin_statement() -> bytes:
    """Give 鼎新 A1 "應收帳款明細表": Big5, 民國 days, title lines above, totals below.

    Columns as the maker's manual names them (docs.a1erp.digiwin.com: 請款客戶, 單據日期, 預收款日, 應收金額).
    """
    rows = [
        ["應收帳款明細表", "", "", "", "", "", "", "", ""],
        ["公司：山青設計有限公司", "", "", "", "", "", "", "列印日期：115/11/21", ""],
        [
            "客戶代號",
            "客戶簡稱",
            "統一編號",
            "單據號碼",
            "單據日期",
            "預收款日",
            "幣別",
            "應收金額",
            "已收金額",
        ],
        ["A0001", "宏碁展演", "12345675", "1150301001", "115/03/01", "115/04/30", "NTD", "36,750", "0"],
        ["A0001", "宏碁展演", "12345675", "1150402003", "115/04/02", "115/05/31", "NTD", "105,000", "5,000"],
        ["", "小計", "", "", "", "", "", "141,750", "5,000"],
        ["B0210", "許功蓋餐飲", "22099131", "1150511002", "115/05/11", "115/06/30", "NTD", "8,400", "0"],
        ["", "總計", "", "", "", "", "", "150,150", "5,000"],
    ]
    return delimited(rows).encode("cp950")


def republic_workbook() -> bytes:
    """Give a Taiwanese owner's own XLSX: a title, 民國 days as text and as numbers, amounts as typed."""
    return workbook(
        [
            ["115年應收帳款", None, None, None, None, None],
            [],
            [None, "客戶名稱", "發票號碼", "發票日期", "到期日", "總金額", "已收"],
            [None, "晨光書店", "AB-12345678", "民國115年3月31日", "115/04/30", 31500, None],
            [None, "晨光書店", "AB-12345679", "1150401", "115.5.1", "NT$ 2,100", None],
            [None, "南風咖啡", "AB-12345680", date(2026, 4, 2), 46143, "（1,050）", None],
            [None, "合計", None, None, None, 32550, None],
        ]
    )
