"""Dialogs and forms of customers, settings and welcome are named for readers of the screen, and freed."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from collectdesk.gui.customers.form import CustomerForm
from collectdesk.gui.customers.merge import MergeCustomers
from collectdesk.gui.customers.view import CustomerView
from collectdesk.gui.settings.page import SettingsPage
from collectdesk.gui.welcome.welcome import Welcome
from collectdesk.store.queries import customers


def made(kind: str, desk, tmp_path) -> QWidget:
    if kind == "view":
        view = CustomerView(desk)
        view.show_customer(1)
        view.contacts.add()
        view.contracts.add()
        return view
    if kind == "settings":
        page = SettingsPage(desk)
        page.reload()
        return page
    facts = customers.customer(desk.reader, 1)
    makers = {
        "form": lambda: CustomerForm(desk, facts),
        "merge": lambda: MergeCustomers(desk, facts),
        "welcome": lambda: Welcome("en", tmp_path, importing=True),
    }
    return makers[kind]()


KINDS = ("view", "settings", "form", "merge", "welcome")


@pytest.mark.parametrize("kind", KINDS)
def test_every_control_has_a_name(desk, tmp_path, qtbot, kind):
    window = made(kind, desk, tmp_path)
    qtbot.addWidget(window)
    window.show()
    checked = 0
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit):
            continue
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.parent().inherits("QComboBox"):
            continue
        named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        assert named, f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        checked += 1
    assert checked >= 3


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_freed_when_it_is_closed(desk, tmp_path, qtbot, kind):
    window = made(kind, desk, tmp_path)
    window.show()
    left = weakref.ref(window)
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del window
    gc.collect()
    assert left() is None


def test_a_form_that_is_left_is_freed(window, qtbot):
    window.show_page("customers", "new")
    left = weakref.ref(window.page().form)
    window.page().form.leave()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert left() is None
