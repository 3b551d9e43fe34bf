"""The chain of the journal: salted digests, each head bound to all entries before it (tamper-evident).

Format CDLOG2: digest = SHA-256(salt of 16 bytes + canonical JSON of the record) and
head n = SHA-256("CDLOG2\\n" + head n-1 + "\\n" + n + "\\n" + digest n), all written as lower-case hex.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

GENESIS = "0" * 64
SHOWN = 32  # hex digits on paper: 128 bits, too many to prepare two histories with the same head


def canonical(record: Mapping[str, Any]) -> str:
    """Give the one JSON text of `record`: sorted keys, no spaces, whole numbers, text and null only."""
    _refuse_floats(record)
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _refuse_floats(value: object) -> None:
    if isinstance(value, bool | float):
        raise TypeError("a record holds whole numbers, text and null only")
    if isinstance(value, Mapping):
        for key, part in value.items():
            if not isinstance(key, str):
                raise TypeError("the keys of a record are text")
            _refuse_floats(part)
    elif isinstance(value, list | tuple):
        for part in value:
            _refuse_floats(part)


def digest(salt: str, record: str) -> str:
    """Give the salted digest of a record's canonical text; `salt` is 32 hex digits."""
    return hashlib.sha256(bytes.fromhex(salt) + record.encode()).hexdigest()


def head(before: str, seq: int, of: str) -> str:
    """Give the head after entry `seq` whose digest is `of`, given the head before it."""
    return hashlib.sha256(f"CDLOG2\n{before}\n{seq}\n{of}".encode()).hexdigest()


def grouped(shown: str) -> str:
    """Give hex digits in groups of four, as they stand on paper."""
    return " ".join(shown[i : i + 4] for i in range(0, len(shown), 4))
