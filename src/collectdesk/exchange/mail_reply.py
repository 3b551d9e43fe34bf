"""What was written last in a mail, without the mails quoted below it."""

from __future__ import annotations

import re

_CUTS = (
    re.compile(
        r"^\s*[-_]{2,}\s*(?:original message|forwarded message|原始邮件|原始郵件|原邮件|原郵件|转发邮件"
        r"|轉寄郵件|原始訊息)\s*[-_]{0,40}\s*$",
        re.IGNORECASE,
    ),
    re.compile(r"^\s*On .{5,300}wrote\s*[:：]\s*$", re.IGNORECASE),
    re.compile(r"^.{0,300}(?:写道|寫道|來信|来信)\s*[:：]\s*$"),
    re.compile(r"^\s*_{20,}\s*$"),
)
_HEAD = re.compile(r"^\s*\**(?:from|发件人|寄件者|寄件人|發件人|von|de)\**\s*[:：]", re.IGNORECASE)
_NEXT_HEAD = re.compile(
    r"^\s*\**(?:sent|date|to|subject|cc|发送时间|日期|时间|時間|收件人|收件者|主题|主旨|發送日期|抄送|副本)\**\s*[:：]",
    re.IGNORECASE,
)


def newest(text: str, most: int = 4_000) -> str:
    """Give the newest part of a mail's text, at most `most` characters, or all if nothing would be left."""
    rows = text.splitlines()
    kept = rows[: _end(rows)]
    while kept and (not kept[-1].strip() or kept[-1].lstrip().startswith(">")):
        kept.pop()
    said = "\n".join(kept).strip() or text.strip()
    return said if len(said) <= most else said[: most - 1].rstrip() + "…"


def _end(rows: list[str]) -> int:
    """Give the row with which the quoted mails begin."""
    for place, row in enumerate(rows):
        joined = f"{row.rstrip()} {rows[place + 1].strip()}" if place + 1 < len(rows) else row
        wrapped = row.lstrip().lower().startswith("on ") and _CUTS[1].match(joined[:400])
        if wrapped or any(cut.match(row[:400]) for cut in _CUTS):
            return place
        if _HEAD.match(row) and any(_NEXT_HEAD.match(other) for other in rows[place + 1 : place + 4]):
            return place
    return len(rows)
