"""Every reason for which a CV is refused has its sentence."""

from talentmatch.cv.outcome import REJECT_MESSAGES
from talentmatch.pages.student.cv_messages import MESSAGES


def test_there_is_a_sentence_for_every_way_in_which_an_upload_fails() -> None:
    assert set(REJECT_MESSAGES) - set(MESSAGES) == {"missing", "not_a_file", "unreadable_file"}
