"""The windows: they ask the store and give orders to the operations, and decide nothing."""

import builtins

import PySide6  # noqa: F401 - puts an `__import__` of its own in place of Python's

# That one reads the source of every module in search of a switch to other names, which nobody here turns on:
# a tenth of the time from the start to the first window.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
