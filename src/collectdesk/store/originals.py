"""Originals: the bytes of filed documents, kept under their SHA-256 and never changed."""

import errno
import hashlib
from pathlib import Path

from collectdesk import files
from collectdesk.domain.problem import Problem

# what the disk said, as the owner is told it
_CODES = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EACCES: "book-readonly",
    errno.EPERM: "book-readonly",
    errno.EROFS: "book-readonly",
}


def place(folder: Path, sha256: str) -> Path:
    """Give where the bytes with this SHA-256 lie."""
    return folder / sha256[:2] / sha256


def keep(folder: Path, content: bytes) -> str:
    """Keep `content` and give its SHA-256; on the disk when it returns, the same bytes are kept once.

    Call it before the transaction that names it: a file without a record is harmless, a record without
    its file is a loss. Raise Problem if the disk does not take it.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    try:
        _keep(folder, place(folder, sha256), content)
    except OSError as error:
        raise Problem(_CODES.get(error.errno or 0, "disk-error"), path=str(folder)) from error
    return sha256


def _keep(folder: Path, target: Path, content: bytes) -> None:
    if target.exists() and target.read_bytes() == content:
        # a filing that was cut short may have left the name in memory only
        files.sync_folder(target.parent)
    else:
        files.write(target, content)
        target.chmod(0o444)
    # and so may it have left the name of the folder
    files.sync_folder(folder)


def fetch(folder: Path, sha256: str) -> bytes:
    """Give the kept bytes; raise Problem if they are missing or were altered."""
    try:
        content = place(folder, sha256).read_bytes()
    except OSError as error:
        raise Problem("original-missing", sha256=sha256[:16]) from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Problem("original-altered", sha256=sha256[:16])
    return content
