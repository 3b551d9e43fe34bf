"""The rules of the trade: pure functions and frozen dataclasses, no database, no window, no paper."""
