"""A thing that cannot be done, named by a code; the words for it are data (see `collectdesk.wording`)."""


class Problem(Exception):  # noqa: N818 - told to the user as a sentence, not only an error
    """Raised by every layer below the window when the user has to be told something.

    `code` names a sentence in `resources/messages/LANGUAGE/*.toml`; `fields` fill its placeholders.
    Values are text or whole numbers, already in the form the user typed or the book keeps.
    """

    def __init__(self, code: str, /, **fields: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.fields = fields

    def __str__(self) -> str:
        """Give the code with its fields, for logs; users read the worded sentence instead."""
        told = ", ".join(f"{name}={value}" for name, value in self.fields.items())
        return f"{self.code} ({told})" if told else self.code
