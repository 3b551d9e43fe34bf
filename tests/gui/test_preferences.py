"""Preferences survive; a damaged file or an unwilling disk costs only the preference."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collectdesk.gui import preferences as keys
from collectdesk.gui.preferences import Preferences


def test_what_was_set_is_there_after_a_restart(tmp_path):
    file = tmp_path / "folder" / "preferences.ini"
    kept = Preferences(file)
    kept.set(keys.SCALE, 150)
    kept.set(keys.columns("invoices"), {"order": ["客戶", "b"], "hidden": []})
    again = Preferences(file)
    assert again.get(keys.SCALE) == 150
    assert again.get(keys.columns("invoices")) == {"order": ["客戶", "b"], "hidden": []}
    assert again.get(keys.SCHEME) == "system"


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\xff\xfe\x00",
        b"scale = ",
        b"scale = {",
        b"scale\n= 3",
        b'scale = "150"',
        b"scale = true",
        b"scale = null",
    ],
)
def test_a_damaged_file_gives_the_defaults(tmp_path, damage):
    file = tmp_path / "preferences.ini"
    file.write_bytes(damage)
    assert Preferences(file).get(keys.SCALE) == 100


def test_one_damaged_line_leaves_the_others(tmp_path):
    file = tmp_path / "preferences.ini"
    file.write_bytes(b'language = "zh-Hant"\nscale = 1e\npage = "invoices"\n')
    kept = Preferences(file)
    assert (kept.get(keys.LANGUAGE), kept.get(keys.SCALE), kept.get(keys.PAGE)) == (
        "zh-Hant",
        100,
        "invoices",
    )


def test_a_disk_that_refuses_costs_the_file_not_the_setting(tmp_path):
    (tmp_path / "blocked").write_bytes(b"a file where a folder should be")
    kept = Preferences(tmp_path / "blocked" / "preferences.ini")
    kept.set(keys.SCALE, 125)
    assert kept.get(keys.SCALE) == 125


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.text(), st.recursive(st.integers() | st.text() | st.booleans(), st.lists), max_size=4)
)
def test_any_text_in_a_preference_comes_back_the_same(tmp_path, value):
    file = tmp_path / "preferences.ini"
    file.unlink(missing_ok=True)
    Preferences(file).set(keys.columns("x"), value)
    assert Preferences(file).get(keys.columns("x")) == value
