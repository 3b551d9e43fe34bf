"""Named questions to the book; each returns frozen rows and changes nothing."""
