"""Acting as an officer of the small world."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from tests.fixtures.world import World


@pytest.fixture
def as_officer(db_session: Session, world: World, clock: FrozenClock) -> Callable[..., Any]:
    """Calls an operation as the officer of institution a."""

    def acted(operation: Callable[..., Any], *args: Any, **more: Any) -> Any:
        result = operation(db_session, *args, actor=world.users["office_a"], clock=clock, **more)
        db_session.flush()
        return result

    return acted
