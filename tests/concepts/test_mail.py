"""Outgoing mail: whole messages, no injected headers, one delivery, and no password in the clear."""

import email
import email.policy
import smtplib
import socketserver
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import cast

import pytest

from talentmatch.clock import FrozenClock
from talentmatch.mail import Attachment, FileMailer, Mail, SmtpMailer, message_of, new_message_id

CLOCK = FrozenClock(datetime(2026, 12, 1, 12, 0, tzinfo=UTC))
SENDER = "Talent Limburg <hallo@talent.example>"
MAIL = Mail("an@student.example", "Bevestig je adres – één keer", "Dag An,\n\nKlik op de koppeling.\n")


@dataclass
class Post:
    """What the small server was told, and what it took."""

    lines: list[str] = field(default_factory=list)
    taken: list[bytes] = field(default_factory=list)
    refuses: str = ""

    @property
    def messages(self) -> list[EmailMessage]:
        parsed = [email.message_from_bytes(content, policy=email.policy.default) for content in self.taken]
        return [cast(EmailMessage, message) for message in parsed]


class SmtpDialogue(socketserver.StreamRequestHandler):
    """RFC 5321 as far as our mailer speaks it."""

    def handle(self) -> None:
        post: Post = self.server.post  # type: ignore[attr-defined]
        self.say("220 post.test")
        while line := self.rfile.readline().decode().strip():
            post.lines.append(line)
            word = line.split(" ")[0].upper()
            if post.refuses and line.upper().startswith(post.refuses):
                self.say("550 not here")
            elif word == "EHLO":
                self.say("250 post.test")
            elif word == "DATA":
                self.say("354 go on")
                post.taken.append(self.message())
                self.say("250 taken")
            elif word == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 fine")

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())

    def message(self) -> bytes:
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        return b"".join(lines)


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def smtp_port(post: Post) -> Iterator[int]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), SmtpDialogue) as server:
        server.daemon_threads = True
        server.post = post  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


def test_smtp_delivers_the_message_once_and_whole(post: Post, smtp_port: int) -> None:
    mail = Mail(MAIL.to, MAIL.subject, "Eén regel.\n.een regel met een punt\n", html="<p>Eén regel.</p>")

    SmtpMailer(f"smtp://127.0.0.1:{smtp_port}", sender=SENDER, clock=CLOCK).send(mail)

    (message,) = post.messages
    assert message["From"] == SENDER
    assert message["To"] == "an@student.example"
    assert message["Subject"] == "Bevestig je adres – één keer"
    assert message["Date"] == "Tue, 01 Dec 2026 12:00:00 +0000"
    assert message["Auto-Submitted"] == "auto-generated"
    assert str(message["Message-ID"]).endswith("@talent.example>")
    plain, html = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None
    assert plain.get_content().replace("\r\n", "\n") == mail.text
    assert html is not None
    assert "Eén regel." in html.get_content()
    received = [line.lower() for line in post.lines if line.upper().startswith("RCPT")]
    assert received == ["rcpt to:<an@student.example>"]


def test_smtp_does_not_send_a_password_to_a_server_without_encryption(post: Post, smtp_port: int) -> None:
    mailer = SmtpMailer(f"smtp://talent:geheim@127.0.0.1:{smtp_port}", sender=SENDER, clock=CLOCK)

    with pytest.raises(smtplib.SMTPNotSupportedError, match="STARTTLS"):
        mailer.send(MAIL)

    assert not any("AUTH" in line.upper() for line in post.lines)
    assert post.taken == []


@pytest.mark.parametrize("refuses", ["MAIL", "RCPT", "DATA"])
def test_smtp_raises_an_error_of_the_system_when_the_server_refuses(post: Post, smtp_port: int, refuses: str) -> None:
    post.refuses = refuses

    with pytest.raises(OSError, match=r"550|not here"):  # the kind that a page logs and survives
        SmtpMailer(f"smtp://127.0.0.1:{smtp_port}", sender=SENDER, clock=CLOCK).send(MAIL)


@pytest.mark.parametrize(
    ("to", "subject"),
    [
        ("an@student.example\r\nBcc: x@evil.example", "Dag"),
        ("an@student.example\nX: y", "Dag"),
        ("an@student.example", "Dag\r\nBcc: x@evil.example"),
        ("an@student.example", "Dag\nX: y"),
        ("an@student.example, x@evil.example", "Dag"),
        ("", "Dag"),
    ],
)
def test_a_message_with_an_injected_header_or_receiver_is_not_made(to: str, subject: str) -> None:
    with pytest.raises(ValueError, match=r"linefeed|newline|carriage|one address"):
        message_of(Mail(to, subject, "x"), sender=SENDER, clock=CLOCK)


def test_a_file_mailer_keeps_every_message_even_two_in_one_second(tmp_path: Path) -> None:
    mailer = FileMailer(tmp_path / "outbox", sender=SENDER, clock=CLOCK)

    mailer.send(MAIL)
    mailer.send(Mail(MAIL.to, "Nog een", "Tweede."))

    files = sorted((tmp_path / "outbox").glob("20261201T120000-an-student-example-*.eml"))
    messages = [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]
    assert sorted(str(message["Subject"]) for message in messages) == ["Bevestig je adres – één keer", "Nog een"]


def test_a_file_mailer_writes_one_message_to_one_file_however_often(tmp_path: Path) -> None:
    first = FileMailer(tmp_path, sender=SENDER, clock=CLOCK)
    an_hour_later = FileMailer(tmp_path, sender=SENDER, clock=FrozenClock(datetime(2026, 12, 1, 13, 0, tzinfo=UTC)))
    mail = replace(MAIL, message_id="<abc123@talent.example>", written_at=datetime(2026, 12, 1, 11, 0, tzinfo=UTC))

    first.send(mail)
    content = next(tmp_path.iterdir()).read_bytes()
    an_hour_later.send(mail)

    (file,) = tmp_path.iterdir()
    assert file.name == "20261201T110000-an-student-example-abc123.eml"
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert (message["Message-ID"], message["Date"]) == ("<abc123@talent.example>", "Tue, 01 Dec 2026 11:00:00 +0000")


def test_an_attached_calendar_is_a_calendar_with_its_method() -> None:
    calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Gesprek één\r\nEND:VCALENDAR\r\n"
    attachment = Attachment("gesprek.ics", "text/calendar; method=REQUEST; charset=utf-8", calendar)

    message = message_of(replace(MAIL, attachments=(attachment,)), sender=SENDER, clock=CLOCK)

    read = cast(EmailMessage, email.message_from_bytes(bytes(message), policy=email.policy.default))
    (part,) = read.iter_attachments()
    assert part.get_content_type() == "text/calendar"
    assert part.get_filename() == "gesprek.ics"
    assert part["Content-Type"].params == {"charset": "utf-8", "method": "REQUEST"}
    assert part.get_content().replace("\r\n", "\n") == calendar.replace("\r\n", "\n")
    body = read.get_body(("plain",))
    assert body is not None
    assert body.get_content() == MAIL.text


def test_an_attachment_that_is_no_text_is_refused() -> None:
    with pytest.raises(ValueError, match="text"):
        message_of(replace(MAIL, attachments=(Attachment("a.pdf", "application/pdf", ""),)), sender=SENDER, clock=CLOCK)


def test_message_ids_differ_and_stand_in_the_domain_of_the_sender() -> None:
    first, second = new_message_id(SENDER), new_message_id(SENDER)

    assert first != second
    assert first.endswith("@talent.example>")
