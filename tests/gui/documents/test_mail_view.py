"""A mail as it is shown: text only, every note in words, attachments that can be filed by themselves."""

import base64

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QTextBrowser

from collectdesk import wording
from collectdesk.exchange.mails import read_mail
from collectdesk.gui.documents.mail_view import MailView
from tests.exchange.outlook import msg, storage

SPY = '<img src="http://127.0.0.1:9/x.png"> <b>&amp;'
WORD = f"=?utf-8?B?{base64.b64encode(SPY.encode()).decode()}?="
MAIL = (
    f"From: {WORD} <chen@chenguang.example>\r\nTo: us@homu.example\r\nCc: {WORD} <c@d.example>\r\n"
    f"Subject: {WORD}\r\nDate: Fri, 20 Mar 2026 20:30:00 +0800\r\n"
    "Content-Type: multipart/mixed; boundary=X\r\n\r\n"
    f"--X\r\nContent-Type: text/plain\r\n\r\n{SPY}\r\n"
    "--X\r\nContent-Type: application/pdf; name='<b>x.pdf'\r\n\r\n%PDF\r\n--X--\r\n"
)


@pytest.fixture
def view(qtbot) -> MailView:
    made = MailView(read_mail("mail.eml", MAIL.encode()), "en")
    qtbot.addWidget(made)
    return made


def test_nothing_of_a_mail_is_taken_for_markup(view: MailView) -> None:
    labels = view.findChildren(QLabel)
    assert len(labels) > 4
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert not view.findChildren(QTextBrowser)
    (text,) = view.findChildren(QPlainTextEdit)
    assert text.toPlainText() == SPY
    assert text.isReadOnly()
    assert sum("127.0.0.1" in label.text() for label in labels) >= 3


def test_what_is_attached_is_given_byte_for_byte_to_be_filed(view: MailView, qtbot) -> None:
    (button,) = [each for each in view.findChildren(QAbstractButton) if "<b>x.pdf" in each.accessibleName()]
    with qtbot.waitSignal(view.file_asked) as asked:
        button.click()
    assert asked.args[0].content == b"%PDF"


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_what_a_reader_should_know_is_told_in_words(qtbot, language: str) -> None:
    page = b"<p>Pay<img src=http://127.0.0.1:9/x.gif></p>"
    inner = storage(subject="inner", head=24)
    made = MailView(
        read_mail("a.msg", msg(subject="x", html=page, attached=(("inner.msg", inner),))), language
    )
    qtbot.addWidget(made)
    shown = [label.text() for label in made.findChildren(QLabel)]
    for note in ("mail-date-missing", "mail-from-html", "mail-pictures-left-out"):
        assert wording.say(note, language) in shown
    assert made.text.toPlainText() == "Pay"
    # a mail inside a mail of Outlook has no bytes of its own to file
    assert made.findChildren(QAbstractButton) == []
