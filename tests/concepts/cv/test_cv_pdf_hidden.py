"""Text that a reader of the page cannot see never becomes part of a profile."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from talentmatch.cv.limits import Limits
from talentmatch.cv.outcome import CvRejectedError
from talentmatch.cv.reading import read_profile
from tests.concepts.cv.cv_files import VISIBLE, content_pdf, pdf, stream

SECRET = "Verborgen Kubernetes Goeroe"


def text_of(data: bytes) -> str:
    return read_profile(data, Limits()).text


def shown(operators: str, **parts: object) -> str:
    """Text of a page with a visible line and, between q and Q, ``operators`` in which SECRET stands for the secret."""
    content = f"BT /F1 11 Tf 60 780 Td ({VISIBLE}) Tj ET q {operators.replace('SECRET', f'({SECRET}) Tj')} Q"
    return text_of(content_pdf(content.encode("cp1252"), **parts))  # type: ignore[arg-type]


HIDDEN = {
    "invisible mode": "BT /F1 11 Tf 3 Tr 60 700 Td SECRET ET",
    "clip-only mode": "BT /F1 11 Tf 7 Tr 60 700 Td SECRET ET",
    "white on white": "1 1 1 rg BT /F1 11 Tf 60 700 Td SECRET ET",
    "white on white, grey": "1 g BT /F1 11 Tf 60 700 Td SECRET ET",
    "white on white, inks": "0 0 0 0 k BT /F1 11 Tf 60 700 Td SECRET ET",
    "nearly white": "0.97 0.98 0.96 rg BT /F1 11 Tf 60 700 Td SECRET ET",
    "white strokes": "1 1 1 RG BT /F1 11 Tf 1 Tr 60 700 Td SECRET ET",
    "colour of its box": "0.2 0.3 0.6 rg 50 690 300 30 re f BT /F1 11 Tf 60 700 Td SECRET ET",
    "colour of its box, other operator": "0.2 0.3 0.6 rg 50 690 300 30 re F BT /F1 11 Tf 60 700 Td SECRET ET",
    "tiny": "BT /F1 1 Tf 60 700 Td SECRET ET",
    "tiny by matrix": "BT /F1 12 Tf 0.1 0 0 0.1 60 700 Tm SECRET ET",
    "squeezed": "BT /F1 12 Tf 1 Tz 60 700 Td SECRET ET",
    "left of the page": "BT /F1 11 Tf -400 700 Td SECRET ET",
    "below the page": "BT /F1 11 Tf 60 -40 Td SECRET ET",
    "clipped away": "300 300 50 50 re W n BT /F1 11 Tf 60 700 Td SECRET ET",
    "under a later box": "BT /F1 11 Tf 60 700 Td SECRET ET 1 1 1 rg 50 690 400 30 re f",
    "white within a curved outline": (
        "0 0 0 rg 500 100 m 500 700 500 700 60 705 c 500 100 l f 1 1 1 rg BT /F1 11 Tf 60 400 Td SECRET ET"
    ),
}


@pytest.mark.parametrize("way", HIDDEN)
def test_hidden_text_is_never_taken(way: str) -> None:
    assert shown(HIDDEN[way]) == VISIBLE


SEEN = {
    "black": "0 g BT /F1 11 Tf 60 700 Td SECRET ET",
    "light grey": "0.7 g BT /F1 11 Tf 60 700 Td SECRET ET",
    "white on a dark box": "0.1 0.1 0.3 rg 50 690 300 30 re f 1 1 1 rg BT /F1 11 Tf 60 700 Td SECRET ET",
    "white on a dark round box": (
        "0.1 0.1 0.3 rg 50 690 m 300 690 l 320 690 320 720 300 720 c 50 720 l h f 1 g BT /F1 11 Tf 60 700 Td SECRET ET"
    ),
    "small print": "BT /F1 6 Tf 60 700 Td SECRET ET",
    "inside its clip": "50 690 400 30 re W n BT /F1 11 Tf 60 700 Td SECRET ET",
    "beside a later box": "BT /F1 11 Tf 60 700 Td SECRET ET 0 1 0 rg 50 600 400 30 re f",
    "beside the corner of a later diamond": (
        "BT /F1 11 Tf 60 700 Td SECRET ET 0 1 0 rg 50 500 m 250 300 l 500 500 l 250 710 l h f"
    ),
    "underlined": "BT /F1 11 Tf 60 700 Td SECRET ET 0 g 60 698 160 1 re f",
}


@pytest.mark.parametrize("way", SEEN)
def test_text_that_can_be_seen_is_taken(way: str) -> None:
    assert shown(SEEN[way]).replace("\n\n", "\n") == f"{VISIBLE}\n{SECRET}"


def test_hiding_ends_with_the_graphics_state_that_set_it() -> None:
    text = shown("q 3 Tr 1 g 300 300 5 5 re W n Q BT /F1 11 Tf 60 700 Td SECRET ET")

    assert SECRET in text


def test_transparent_text_is_left_out_and_a_see_through_box_covers_nothing() -> None:
    resources = b"/ExtGState << /Clear << /ca 0 >> /Half << /ca 0.4 >> >>"

    assert shown("/Clear gs BT /F1 11 Tf 60 700 Td SECRET ET", resources=resources) == VISIBLE
    assert SECRET in shown("BT /F1 11 Tf 60 700 Td SECRET ET /Half gs 1 1 0 rg 50 690 400 30 re f", resources=resources)


@pytest.mark.parametrize(("default", "is_seen"), [(b"/OFF [7 0 R]", False), (b"", True), (b"/BaseState /OFF", False)])
def test_text_on_a_layer_counts_when_the_layer_is_on(default: bytes, *, is_seen: bool) -> None:
    text = shown(
        "/OC /Laag BDC BT /F1 11 Tf 60 700 Td SECRET ET EMC",
        resources=b"/Properties << /Laag 7 0 R >>",
        catalogue=b"/OCProperties << /OCGs [7 0 R] /D << %s >> >>" % default,
        more=[b"null", b"<< /Type /OCG /Name (Laag) >>"],
    )

    assert (SECRET in text) is is_seen


def test_a_form_on_a_layer_that_is_off_is_left_out() -> None:
    form = stream(
        f"BT /F1 11 Tf 60 700 Td ({SECRET}) Tj ET".encode(),
        b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /OC 7 0 R /Resources << /Font << /F1 5 0 R >> >>",
    )
    parts = {"resources": b"/XObject << /A 6 0 R >>", "more": [form, b"<< /Type /OCG /Name (Laag) >>"]}

    off = shown("/A Do", catalogue=b"/OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>", **parts)
    on = shown("/A Do", catalogue=b"/OCProperties << /OCGs [7 0 R] /D << >> >>", **parts)

    assert (SECRET in off, SECRET in on) == (False, True)


def test_text_of_a_form_outside_its_box_is_left_out_and_the_page_goes_on() -> None:
    form = stream(
        f"BT /F1 11 Tf 60 700 Td ({SECRET}) Tj ET".encode(),
        b"/Type /XObject /Subtype /Form /BBox [0 0 50 50] /Matrix [1 0 0 1 -900 0]"
        b" /Resources << /Font << /F1 5 0 R >> >>",
    )

    text = shown(
        "/A Do BT /F1 11 Tf 60 600 Td (Daarna gaat het verder) Tj ET", resources=b"/XObject << /A 6 0 R >>", more=[form]
    )

    assert text.split("\n")[-1] == "Daarna gaat het verder"
    assert SECRET not in text


def test_transparent_text_over_a_picture_is_left_out() -> None:
    picture = stream(b"abc", b"/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB")
    resources = b"/ExtGState << /Clear << /ca 0 >> >> /XObject << /A 6 0 R >>"
    drawn = "q 400 0 0 40 50 690 cm /A Do Q %s BT /F1 11 Tf 60 700 Td SECRET ET"

    assert shown(drawn % "/Clear gs", resources=resources, more=[picture]) == VISIBLE
    assert SECRET in shown(drawn % "", resources=resources, more=[picture])


def test_a_flood_of_invisible_characters_is_refused() -> None:
    with pytest.raises(CvRejectedError) as rejected:
        read_profile(
            content_pdf(b"BT /F1 11 Tf 3 Tr 60 700 Td (%s) Tj ET" % (b"x" * 5000)), Limits(max_text_chars=4000)
        )

    assert rejected.value.code == "too_much_text"


def test_text_outside_the_crop_box_is_left_out() -> None:
    assert shown("BT /F1 11 Tf 60 200 Td SECRET ET", page=b"/CropBox [0 400 595 842]") == VISIBLE


def test_text_under_a_picture_is_left_out() -> None:
    picture = stream(
        b"\xff\xff\xff", b"/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8"
    )

    text = shown(
        "BT /F1 11 Tf 60 700 Td SECRET ET 400 0 0 40 50 690 cm /A Do",
        resources=b"/XObject << /A 6 0 R >>",
        more=[picture],
    )

    assert text == VISIBLE


def test_object_names_comments_and_metadata_are_never_taken() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setTitle("Verborgen titel")
        canvas.setAuthor("Verborgen auteur")
        canvas.setKeywords("Kubernetes, Terraform")
        canvas.textAnnotation("Verborgen notitie", Rect=(50, 50, 80, 80))
        canvas.bookmarkPage("Verborgen")
        canvas.addOutlineEntry("Verborgen inhoud", "Verborgen")
        canvas.drawString(60, 700, VISIBLE)

    text = text_of(pdf(draw))

    assert text == VISIBLE
    for name in ("FontDescriptor", "obj", "endstream", "Helvetica", "Kubernetes", "Verborgen"):
        assert name not in text


def test_replacement_text_of_a_tag_is_not_taken() -> None:
    assert SECRET not in shown(f"/Span << /ActualText ({SECRET}) >> BDC BT /F1 11 Tf 60 700 Td (zichtbaar) Tj ET EMC")


def test_hidden_words_do_not_become_skills() -> None:
    hidden = content_pdf(
        b"BT /F1 11 Tf 14 TL 60 780 Td (Vaardigheden) Tj T* (Python, Java, Git) Tj T*"
        b" 3 Tr (Kubernetes, Terraform) Tj ET"
    )

    assert read_profile(hidden, Limits()).skills == ("Python", "Java", "Git")
