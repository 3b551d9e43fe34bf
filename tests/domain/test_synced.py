"""Folders that are copied by a service or lie on another computer are known by their path."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from collectdesk.domain import synced


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (PureWindowsPath(r"C:\Users\lin\OneDrive\CollectDesk"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\lin\OneDrive - 拾光設計\book"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\lin\Dropbox (Personal)\book"), "Dropbox"),
        (PureWindowsPath(r"C:\Users\lin\iCloudDrive\book"), "iCloud Drive"),
        (PureWindowsPath(r"G:\My Drive\book"), "Google Drive"),
        (PureWindowsPath(r"G:\我的雲端硬碟\book"), "Google Drive"),
        (
            PurePosixPath("/Users/lin/Library/CloudStorage/GoogleDrive-lin@example.tw/My Drive/b"),
            "Google Drive",
        ),
        (PurePosixPath("/Users/lin/Library/CloudStorage/OneDrive-Personal/b"), "OneDrive"),
        (PurePosixPath("/Users/lin/Library/Mobile Documents/com~apple~CloudDocs/b"), "iCloud Drive"),
        (PurePosixPath("/home/lin/Nextcloud/b"), "Nextcloud"),
        (PurePosixPath("/home/lin/.local/share/CollectDesk/book"), ""),
        (PurePosixPath("/home/lin/my onedrive notes/book"), ""),
        (PureWindowsPath(r"C:\Users\dropboxer\book"), ""),
        (PurePosixPath("/"), ""),
    ],
)
def test_the_service_is_named(folder, service):
    assert synced.service(folder) == service


@pytest.mark.parametrize(
    ("folder", "file_system", "network"),
    [
        (PureWindowsPath(r"\\server\share\book"), "", True),
        (PureWindowsPath(r"\\?\UNC\server\share\book"), "NTFS", True),
        (PureWindowsPath(r"\\?\C:\Users\lin\book"), "NTFS", False),
        (PureWindowsPath(r"C:\Users\lin\book"), "NTFS", False),
        (PurePosixPath("/mnt/office/book"), "cifs", True),
        (PurePosixPath("/mnt/office/book"), "nfs4", True),
        (PurePosixPath("/Volumes/office/book"), "smbfs", True),
        (PurePosixPath("/home/lin/book"), "ext4", False),
        (PurePosixPath("/home/lin/book"), "", False),
    ],
)
def test_another_computer_is_noticed(folder, file_system, network):
    assert synced.on_network(folder, file_system) is network
