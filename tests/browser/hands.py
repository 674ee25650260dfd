"""Two ways to use a page: with a mouse, or with the keyboard alone. A journey is written once for both."""

import contextlib
import time
from pathlib import Path

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator, Page

#: More presses of Tab than any page needs.
TAB_LIMIT = 400


class MouseHands:
    """Clicks and types."""

    def __init__(self, page: Page, *, can_run_scripts: bool = True) -> None:
        self.page = page
        self.can_run_scripts = can_run_scripts

    def press(self, selector: str) -> None:
        """Press what leads to another page, and wait for that page."""
        self.mark()
        self.page.locator(selector).first.click()
        self.wait_for_page()

    def start_download(self, selector: str) -> None:
        self.page.locator(selector).first.click()

    def mark(self) -> None:
        if self.can_run_scripts:
            self.page.evaluate("window.isTheOldPage = true")

    def wait_for_page(self) -> None:
        if self.can_run_scripts:
            self._wait_for_another_document()
        self.page.wait_for_load_state()

    def _wait_for_another_document(self, seconds: float = 30.0) -> None:
        """Until the mark is gone. Asked from outside: the policy forbids a page to evaluate strings."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with contextlib.suppress(PlaywrightError):  # the old document is just going
                if self.page.evaluate("window.isTheOldPage") is None:
                    return
            time.sleep(0.05)
        raise AssertionError(f"No other page follows {self.page.url}.")

    def fill(self, selector: str, text: str) -> None:
        self.page.locator(selector).first.fill(text)

    def tick(self, selector: str) -> None:
        self.page.locator(selector).first.check()

    def choose(self, selector: str, value: str) -> None:
        self.page.locator(selector).first.select_option(value)

    def upload(self, selector: str, path: Path) -> None:
        self.page.locator(selector).first.set_input_files(path)

    def unfold(self, selector: str) -> None:
        self.page.locator(selector).first.click()


class KeyboardHands(MouseHands):
    """Only keys: Tab to a control (its focus must be visible and uncovered), then Enter, Space or text."""

    def reach(self, selector: str) -> Locator:
        target = self.page.locator(selector).first
        target.wait_for(state="attached")
        for _press in range(TAB_LIMIT):
            if target.evaluate("element => element === document.activeElement"):
                self._check_focus(target)
                return target
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never reaches {selector} on {self.page.url}.")

    def _check_focus(self, target: Locator) -> None:
        seen = target.evaluate(
            """element => {
                const style = getComputedStyle(element);
                const box = element.getBoundingClientRect();
                const at = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
                return {
                    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
                    uncovered: at === element || element.contains(at) || (at !== null && at.contains(element)),
                };
            }"""
        )
        assert seen == {"outlined": True, "uncovered": True}, f"{seen} at {target} on {self.page.url}"

    def press(self, selector: str) -> None:
        self.reach(selector)
        self.mark()
        self.page.keyboard.press("Enter")
        self.wait_for_page()

    def start_download(self, selector: str) -> None:
        self.reach(selector)
        self.page.keyboard.press("Enter")

    def fill(self, selector: str, text: str) -> None:
        target = self.reach(selector)
        if target.get_attribute("type") in {"date", "datetime-local"}:
            self._type_moment(target, text)
            return
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(text)

    def _type_moment(self, target: Locator, text: str) -> None:
        """Part by part, in the order that this browser shows: its own language decides, not that of the page."""
        day, _, time_of_day = text.partition("T")
        year, month, number = day.split("-")
        hour, minute = time_of_day.split(":") if time_of_day else ("", "")
        for parts in ((month, number, year), (number, month, year)):
            # A year has room for six digits, so the next part is gone to by key; "AM" and "PM" are typed as letters.
            self.page.keyboard.type("".join(parts))
            if hour:
                self.page.keyboard.press("ArrowRight")
                self.page.keyboard.type(f"{(int(hour) - 1) % 12 + 1:02}{minute}{'P' if int(hour) >= 12 else 'A'}")
            if target.input_value() == text:
                return
            for _part in range(5):
                self.page.keyboard.press("ArrowLeft")
        raise AssertionError(f"{target.input_value()} instead of {text}.")

    def tick(self, selector: str) -> None:
        target = self.page.locator(selector).first
        if target.get_attribute("type") == "radio":
            self._choose_radio(target)
            return
        target = self.reach(selector)
        if not target.is_checked():
            self.page.keyboard.press("Space")

    def _choose_radio(self, target: Locator) -> None:
        """Tab leads into a group of radio buttons, the arrows lead through it and choose."""
        name = target.get_attribute("name")
        group = self.page.locator(f"input[type=radio][name={name}]")
        chosen = self.page.locator(f"input[type=radio][name={name}]:checked")
        self.reach(f"input[type=radio][name={name}]:checked" if chosen.count() else f"input[type=radio][name={name}]")
        self.page.keyboard.press("Space")
        for _button in range(group.count()):
            if target.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        assert target.is_checked()

    def choose(self, selector: str, value: str) -> None:
        target = self.reach(selector)
        words = target.locator(f"option[value='{value}']").text_content() or ""
        self.page.keyboard.type(words.strip()[:12])
        assert target.input_value() == value

    def upload(self, selector: str, path: Path) -> None:
        self.reach(selector)
        with self.page.expect_file_chooser() as chooser:
            self.page.keyboard.press("Space")
        chooser.value.set_files(path)

    def unfold(self, selector: str) -> None:
        self.reach(selector)
        self.page.keyboard.press("Enter")
