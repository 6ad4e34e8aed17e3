"""What stands until a site is written is let go again, whatever becomes of the site."""

import gc
import weakref

import pytest

from uitvoeringskompas.adapters.standing import growing, settle, standing


def is_looked_through(thing: object) -> bool:
    """Tell whether Python asks of a thing whether anybody still holds it."""
    return any(found is thing for found in gc.get_objects())


def test_what_is_known_by_then_is_not_looked_through_and_is_again_afterwards() -> None:
    """What comes in the meantime is looked through as always."""
    known: list[object] = [[]]
    with standing():
        later = [known]
        assert (is_looked_through(known), is_looked_through(later)) == (False, True)
    assert is_looked_through(known)


def test_it_ends_when_something_goes_wrong() -> None:
    """The next build in this process begins as the first did."""
    with pytest.raises(OSError, match="vol"), standing():
        raise OSError("vol")
    assert gc.get_freeze_count() == 0


def test_while_plans_are_put_together_nothing_is_looked_through_and_afterwards_it_is() -> None:
    """Not where somebody chose that Python never looks."""
    with growing():
        plans: list[object] = [[]]
        assert not gc.isenabled()
    assert gc.isenabled()
    assert any(found is plans for found in gc.get_objects(generation=2)), "it is not looked through at once"
    gc.disable()
    try:
        with growing():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_python_looks_again_when_the_plans_could_not_be_put_together() -> None:
    with pytest.raises(OSError, match="vol"), growing():
        raise OSError("vol")
    assert gc.isenabled()


def test_what_stays_for_hours_is_not_looked_through_until_more_of_it_is_known() -> None:
    """What somebody let go of meanwhile is found then, also when it holds itself."""
    known: list[object] = [[]]
    gone = Holding()
    try:
        settle()
        assert not is_looked_through(known)
        ended = weakref.ref(gone)
        del gone
        settle()
        assert ended() is None
        assert not is_looked_through(known)
    finally:
        gc.unfreeze()


class Holding:
    """Something that holds itself, so that only a look finds that nobody else does."""

    def __init__(self) -> None:
        self.me = self
