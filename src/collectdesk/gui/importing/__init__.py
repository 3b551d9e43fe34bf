"""The import: a list is chosen or pasted, shown as it is understood, and taken into the book."""
