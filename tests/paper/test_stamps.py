"""Pictures drawn by code: the same bytes each time, clear around what is drawn, ready for paper."""

import io

import pytest
from PIL import Image

from collectdesk.paper import stamps
from collectdesk.paper.pictures import picture

DRAWN = {
    "mark": (stamps.mark, (360, 360)),
    "seal": (lambda: stamps.seal("拾光設計"), (300, 300)),
    "signature": (stamps.signature, (620, 240)),
}


@pytest.mark.parametrize("name", DRAWN)
def test_a_drawn_picture_is_the_same_each_time_and_fits_on_paper(name: str) -> None:
    draw, size = DRAWN[name]
    content = draw()
    assert content == draw()
    ready = picture(content)
    assert (ready.width, ready.height) == size
    assert ready.cover is not None


@pytest.mark.parametrize("name", DRAWN)
def test_the_paper_shows_between_what_is_drawn(name: str) -> None:
    with Image.open(io.BytesIO(DRAWN[name][0]())) as image:
        covers = image.getchannel("A").histogram()
    assert covers[0] > sum(covers) / 4
    assert covers[255] > 1000


@pytest.mark.parametrize("text", ["拾光設計", "拾光設計有限公司章"])
def test_each_character_of_a_seal_stands_in_its_own_field(text: str) -> None:
    with Image.open(io.BytesIO(stamps.seal(text))) as image:
        cover = image.getchannel("A")
    columns = round(len(text) ** 0.5)
    field = 0.8 * 300 / columns
    for column in range(columns):
        for row in range(columns):
            left, top = 30 + field * column, 30 + field * row
            inked = cover.crop((round(left), round(top), round(left + field), round(top + field)))
            assert inked.getextrema()[1] == 255


@pytest.mark.parametrize("text", ["拾光", "拾光設計社", "拾光設計有限公司"])
def test_a_seal_that_is_no_square_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="square"):
        stamps.seal(text)
