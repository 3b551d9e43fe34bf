"""Everything that touches the book: its file, tables, journal, originals and the named questions."""
