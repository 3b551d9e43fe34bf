"""What may be typed after the name of the program."""

from collectdesk.cli import arguments


def test_no_word_means_the_same_as_asking_for_the_desk():
    assert vars(arguments.parsed([])) == vars(arguments.parsed(["desk"]))


def test_a_word_before_the_command_still_opens_the_desk():
    asked = arguments.parsed(["--book", "there"])
    assert (asked.command, asked.book, asked.sample) == ("desk", "there", False)
