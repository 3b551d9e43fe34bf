"""The system libraries that Qt needs: which are missing, and their installation on Debian and Ubuntu."""

import ctypes
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

from devtool.console import Stop, follow, say

# Library file -> Debian package. Found by taking each away in turn and starting the window.
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
ON_A_DISPLAY = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}
ON_WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1"}
# Qt's wheels for Linux are built against this version of the C library.
OLDEST_GLIBC = (2, 34)


def has_display() -> bool:
    """Tell whether a window can be shown: on Linux a display is named, and nowhere is this a run of CI."""
    if os.environ.get("CI"):
        return False
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def needed(*, display: bool) -> dict[str, str]:
    """Give the library files with their Debian packages that Qt opens, with a `display` or without."""
    if not display:
        return OFFSCREEN
    wayland = ON_WAYLAND if os.environ.get("WAYLAND_DISPLAY") else {}
    return OFFSCREEN | ON_A_DISPLAY | wayland


def missing(libraries: Mapping[str, str]) -> dict[str, str]:
    """Give those of `libraries` that the system cannot load."""
    return {file: package for file, package in libraries.items() if not _loads(file)}


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def provide(*, display: bool, also: Sequence[str] = ()) -> None:
    """Install on Linux what is missing, and the Debian packages `also`; elsewhere Qt brings all it needs.

    Raise Stop where that cannot be done, with the exact line to type where there is one.
    """
    _refuse_system_without_wheels()
    if sys.platform != "linux":
        return
    absent = missing(needed(display=display))
    packages = [*absent.values(), *also]
    if not packages:
        return
    if shutil.which("apt-get") is None:
        raise Stop(
            f"Something of the system is not here: {', '.join([*absent, *also])}.\n"
            f"Install the packages that hold it; on Debian they are {' '.join(packages)}."
        )
    _install(packages)


def _install(packages: Sequence[str]) -> None:
    """Install Debian `packages` as root; raise Stop with the exact line to type for anybody else."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        raise Stop(f"System packages are missing. Type this and start again:\n  sudo {' '.join(command)}")
    say(f"Installing {len(packages)} system packages: {', '.join(packages)}.")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    follow(["apt-get", "update"], counted=r"(?!)", total=0, environment=quiet)
    plan = subprocess.run([*command, "--simulate"], capture_output=True, text=True, check=False, env=quiet)
    total = len(re.findall(r"^Inst ", plan.stdout, re.MULTILINE))
    follow(command, counted=r"Setting up (\S+)", total=total, environment=quiet)


def _refuse_system_without_wheels() -> None:
    """Raise Stop where a package has no wheel, before a long download ends obscurely."""
    if sys.platform == "darwin" and platform.machine() == "x86_64":
        raise Stop(
            "pikepdf is not built for Macs with Intel processors. On an Apple one, use its own Python."
        )
    if sys.platform != "linux":
        return
    name, version = platform.libc_ver()
    found = tuple(int(part) for part in re.findall(r"\d+", version)[:2])
    if name != "glibc" or found < OLDEST_GLIBC:
        raise Stop(
            f"Qt for Python needs a Linux with glibc {OLDEST_GLIBC[0]}.{OLDEST_GLIBC[1]} or newer "
            f"(Debian 12, Ubuntu 22.04, Fedora 35); this one has {name or 'another C library'} {version}."
        )
