"""What the tests of the windows share: the look, preferences in a folder of the test, a checked close."""

import pytest
from PySide6.QtWidgets import QApplication

from collectdesk.gui import theme
from collectdesk.gui.preferences import Preferences


@pytest.fixture(autouse=True)
def _look(qapp: QApplication):
    theme.apply(qapp, "light", 100, "en")
    return


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "preferences.ini")
