"""Folders that another program copies or that lie on another computer, told from path and file system."""

import re
from pathlib import PurePath

# what the folder of a service is called, in the forms its own installers make
_SERVICES = (
    ("OneDrive", re.compile(r"onedrive(?: - .+)?|onedrive-.+")),
    ("Dropbox", re.compile(r"dropbox(?: \(.+\))?|dropbox-.+")),
    ("iCloud Drive", re.compile(r"iclouddrive|icloud drive.*|com~apple~clouddocs|mobile documents")),
    (
        "Google Drive",
        re.compile(r"google ?drive(?:-.+)?|google drive stream|my drive|我的云端硬盘|我的雲端硬碟"),
    ),
    ("Nextcloud", re.compile(r"nextcloud\d*|owncloud")),
    ("Box", re.compile(r"box sync|box-box")),
    ("坚果云", re.compile(r"坚果云|nutstore.*")),
    ("pCloud", re.compile(r"pcloud ?drive|pcloudsync")),
)
_NETWORK = frozenset(
    {"nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afp", "webdav", "davfs"}
    | {"fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.gvfsd-fuse", "ncpfs", "9p", "ceph", "fuse.glusterfs"}
)


def service(folder: PurePath) -> str:
    """Give the name of the service that copies `folder`, by the names on its path; empty if none does."""
    for part in folder.parts:
        for name, pattern in _SERVICES:
            if pattern.fullmatch(part.casefold()):
                return name
    return ""


def on_network(folder: PurePath, file_system: str = "") -> bool:
    r"""Tell whether `folder` lies on another computer: \\server\share, or a file system of networks.

    `file_system` is the kind that the system gives for the folder, such as ext4, NTFS or cifs.
    """
    text = str(folder).replace("/", "\\")
    if text.upper().startswith("\\\\?\\UNC\\"):
        return True
    if text.startswith("\\\\") and not text.startswith(("\\\\?\\", "\\\\.\\")):
        return True
    return file_system.casefold() in _NETWORK
