"""Settings: your business, the book, lists and letters, and the taste of this computer."""
