"""The words the log is kept in: channels, results, reasons; the owner may add results and reasons."""

CHANNELS = (
    "phone", "email", "letter", "sms", "wechat", "line", "whatsapp", "visit", "meeting", "platform", "note",
)  # fmt: skip
DIRECTIONS = ("in", "out", "none")
RESULTS = (
    "reached", "no_answer", "voicemail", "wrong_number", "asked_for_copy", "will_pay", "disputes", "refuses",
    "left_message", "sent", "other",
)  # fmt: skip
REASONS = (
    "short_of_cash", "dissatisfied", "unclear_invoice", "internal_approval", "forgot", "distrust", "dispute",
    "unreachable", "refuses", "other",
)  # fmt: skip
DISPUTE_REASONS = (
    "quality", "quantity", "late", "price", "not_ordered", "not_received", "invoice_error", "service",
    "other",
)  # fmt: skip
# upheld: the claim stands; credited: the customer was right, a credit note follows; withdrawn: they let go
OUTCOMES = ("upheld", "credited", "withdrawn")
DOCUMENTS = (
    "contract", "order", "delivery", "acceptance", "invoice", "mail", "chat", "recording", "bank", "posting",
    "other",
)  # fmt: skip
