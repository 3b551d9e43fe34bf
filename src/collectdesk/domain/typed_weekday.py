"""Weekdays as people say them: Friday, next fri, 週五, 下周五, 星期五; always a day to come."""

import re
from datetime import date, timedelta

_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ENGLISH = re.compile(r"(?P<next>next )?(?P<name>[a-z]{3,9})\.?", re.ASCII)
_CHINESE = re.compile(
    r"(?P<which>这|這|本|下)?(?:个|個)?(?:星期|礼拜|禮拜|周|週)(?P<name>[一二三四五六日天])"
)


def weekday(text: str, today: date) -> date | None:
    """Give the day that a weekday in `text` (in small letters) means, None if it is no weekday.

    A plain one is the next to come, never today; "next" and 下 mean the week after this one, Monday first.
    """
    english, chinese = _ENGLISH.fullmatch(text), _CHINESE.fullmatch(text)
    if english:
        found = [place for place, name in enumerate(_NAMES) if name.startswith(english["name"])]
        if len(found) != 1:
            return None
        number, following, this_week = found[0], english["next"] is not None, False
    elif chinese:
        number = "一二三四五六日".find(chinese["name"].replace("天", "日"))
        following, this_week = chinese["which"] == "下", chinese["which"] in ("这", "這", "本")
    else:
        return None
    monday = today - timedelta(days=today.weekday())
    if following:
        return monday + timedelta(days=7 + number)
    if this_week:
        return monday + timedelta(days=number)
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
