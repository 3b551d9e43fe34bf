"""The statement of account: its facts, its words, its tables, the slip to tear off, and how it is set."""
