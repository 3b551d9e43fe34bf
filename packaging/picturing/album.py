"""The folder of pictures: one folder per look, one for the paper."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QWidget

from collectdesk import files
from picturing.camera import photograph, png
from picturing.look import Look
from picturing.paper import attested, images, list_as_pdf, papers, reckoned, stated
from picturing.scenes import Scene
from picturing.stage import Camera
from picturing.studio import Studio


class Album:
    """Pictures in `folder`; `count` is how many were taken."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.count = 0

    def camera(self, look: Look, scene: Scene) -> Camera:
        """Give a camera that files what it takes under the look and the page."""

        def take(name: str, widget: QWidget) -> None:
            png(photograph(widget), self.folder / look.folder / f"{scene.page}-{name}.png")
            self.count += 1

        return take

    def begin(self, look: Look) -> None:
        """Take away what was drawn in `look` before, such as scenes that are no more."""
        shutil.rmtree(self.folder / look.folder, ignore_errors=True)

    def paper(self, studio: Studio) -> None:
        """File letters, statements of both kinds, and the list of customers as it prints, as PDF and PNG."""
        with studio.books.lend() as book:
            for name, content in (*papers(book), *stated(book), *attested(book)):
                self.pdf(f"letter-{name}", content)
            for name, content in reckoned(book):
                self.pdf(f"interest-{name}", content)
        with studio.stage(Look("zh-Hant"), _nowhere) as stage:
            self.pdf("list-customers", list_as_pdf(stage.page("customers").list.menu))

    def pdf(self, name: str, content: bytes) -> None:
        """File a PDF and its pages."""
        files.write(self.folder / "paper" / f"{name}.pdf", content)
        for number, image in enumerate(images(content), start=1):
            png(image, self.folder / "paper" / f"{name}-{number}.png")
            self.count += 1

    def close(self) -> None:
        """Take away what was only needed to draw."""
        shutil.rmtree(self.folder / ".work", ignore_errors=True)


def _nowhere(_name: str, _widget: QWidget) -> None:
    return None
