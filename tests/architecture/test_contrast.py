"""The colours of ``tokens.css`` are readable, in the light and in the dark scheme (WCAG 2.2: 1.4.3 and 1.4.11)."""

import re
from pathlib import Path

import pytest

TOKENS = Path(__file__).parents[2] / "talentmatch" / "static" / "css" / "tokens.css"
TEXT_RATIO = 4.5
EDGE_RATIO = 3.0
GROUNDS = ("paper", "surface", "sunken")

#: (text, ground) as the style sheets combine them.
TEXT_PAIRS = (
    *((text, ground) for text in ("ink", "ink-soft", "brand-text", "bad-text") for ground in GROUNDS),
    ("brand-ink", "brand"),
    ("brand-ink", "brand-strong"),
    ("brand-text", "brand-wash"),
    ("accent-ink", "accent"),
    ("accent-text", "accent-wash"),
    ("good-text", "good-wash"),
    ("warn-text", "warn-wash"),
    ("bad-text", "bad-wash"),
    ("bad-ink", "bad"),
    ("surface", "bad-text"),
)
#: Edges of controls, marks and focus rings: they carry meaning without being text.
EDGE_PAIRS = (
    *((edge, ground) for edge in ("edge", "brand", "bad", "focus") for ground in GROUNDS),
    *((f"bar-{block}", ground) for block in ("concepts", "phrases", "words", "occupations") for ground in GROUNDS),
)
SCHEMES = ("light", "dark")


def scheme_colours(scheme: str) -> dict[str, str]:
    """Token name → six-digit colour; the dark scheme overrides the light one."""
    light, dark = TOKENS.read_text(encoding="utf-8").split("@media (prefers-color-scheme: dark)")
    declared = light if scheme == "light" else light + dark
    return dict(re.findall(r"--([a-z-]+):\s*(#[0-9a-f]{6});", declared))


def luminance(colour: str) -> float:
    """Relative luminance of sRGB as WCAG 2.2 defines it."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_contrast_of_a_known_grey_on_white_is_just_enough() -> None:
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_stands_out_from_its_ground(scheme: str, text: str, ground: str) -> None:
    colours = scheme_colours(scheme)

    ratio = contrast(colours[text], colours[ground])

    assert ratio >= TEXT_RATIO, f"--{text} on --{ground} in the {scheme} scheme: {ratio:.2f}"


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGE_PAIRS)
def test_edges_and_marks_stand_out_from_their_ground(scheme: str, edge: str, ground: str) -> None:
    colours = scheme_colours(scheme)

    ratio = contrast(colours[edge], colours[ground])

    assert ratio >= EDGE_RATIO, f"--{edge} on --{ground} in the {scheme} scheme: {ratio:.2f}"


def test_the_dark_scheme_has_a_colour_for_every_light_one() -> None:
    light, dark = TOKENS.read_text(encoding="utf-8").split("@media (prefers-color-scheme: dark)")
    names = re.compile(r"--([a-z-]+):\s*#")

    assert set(names.findall(light)) == set(names.findall(dark))


def test_colours_stand_only_in_the_tokens() -> None:
    others = [file for file in TOKENS.parent.glob("*.css") if file != TOKENS]

    found = [
        f"{file.name}: {colour}"
        for file in others
        for colour in re.findall(r":[^;{]*(#[0-9a-fA-F]{3,8})\b", file.read_text(encoding="utf-8"))
    ]

    assert others
    assert found == []
