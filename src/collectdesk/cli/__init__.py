"""The same operations from a terminal: one file for each group of commands."""
