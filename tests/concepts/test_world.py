from tests.fixtures.world import World


def test_world_is_complete(world: World) -> None:
    assert world.vacancy_a.state == "published"
    assert world.submitted_a.state == "submitted"
    assert world.profile_a.is_visible
    assert not world.profile_b.is_visible
