"""Outgoing mail: one protocol, two real ways out (files for the demo, SMTP for production)."""

import secrets
import smtplib
import ssl
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from talentmatch.clock import Clock


@dataclass(frozen=True, slots=True)
class Mail:
    """One message to one person, in plain text and, where there is one, in HTML."""

    to: str
    subject: str
    text: str
    html: str | None = None


class Mailer(Protocol):
    """Takes a message and sees that it leaves."""

    def send(self, mail: Mail) -> None:
        """Send ``mail``."""
        ...


def message_of(mail: Mail, *, sender: str, clock: Clock) -> EmailMessage:
    """``mail`` as an RFC 5322 message.

    Raises
    ------
    ValueError
        When there is a line break in the address or subject, or not exactly one receiver.
    """
    message = EmailMessage()
    message["From"] = sender
    message["To"] = mail.to
    if len(message["To"].addresses) != 1:
        raise ValueError("A mail goes to exactly one address.")
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(clock.now())
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2].strip("> ") or "localhost")
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    if mail.html is not None:
        message.add_alternative(mail.html, subtype="html")
    return message


class FileMailer:
    """Writes every message to ``folder`` as an ``.eml`` file that any mail program opens."""

    def __init__(self, folder: Path, *, sender: str, clock: Clock) -> None:
        self.folder = folder
        self.sender = sender
        self.clock = clock

    def send(self, mail: Mail) -> None:
        """Write ``mail`` to a file named after the moment and the receiver."""
        message = message_of(mail, sender=self.sender, clock=self.clock)
        self.folder.mkdir(parents=True, exist_ok=True)
        stamp = self.clock.now().strftime("%Y%m%dT%H%M%S")
        receiver = "".join(c if c.isalnum() else "-" for c in mail.to)
        (self.folder / f"{stamp}-{receiver[:80]}-{secrets.token_hex(4)}.eml").write_bytes(bytes(message))


class SmtpMailer:
    """Sends through the server of ``url``: ``smtp://user:password@host:587`` (STARTTLS) or ``smtps://…:465``.

    A password never travels in the clear: with one, a server that offers no STARTTLS is not used.
    """

    def __init__(self, url: str, *, sender: str, clock: Clock, seconds: float = 15.0) -> None:
        self.url = urlsplit(url)
        self.sender = sender
        self.clock = clock
        self.seconds = seconds

    def send(self, mail: Mail) -> None:
        """Hand ``mail`` to the server. Raises ``smtplib.SMTPException`` or ``OSError`` when it is not taken."""
        message = message_of(mail, sender=self.sender, clock=self.clock)
        with self._connection() as connection:
            if self.url.username:
                connection.login(unquote(self.url.username), unquote(self.url.password or ""))
            connection.send_message(message)

    def _connection(self) -> smtplib.SMTP:
        host = self.url.hostname or "localhost"
        if self.url.scheme == "smtps":
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(host, self.url.port or 465, timeout=self.seconds, context=context)
        connection = smtplib.SMTP(host, self.url.port or 587, timeout=self.seconds)
        try:
            self._encrypt(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _encrypt(self, connection: smtplib.SMTP) -> None:
        connection.ehlo_or_helo_if_needed()
        if connection.has_extn("starttls"):
            connection.starttls(context=ssl.create_default_context())
        elif self.url.username:
            raise smtplib.SMTPNotSupportedError("The mail server offers no STARTTLS; the password is not sent.")


class RecordingMailer:
    """Keeps messages in ``sent``; for tests, and for holding mail back until a commit."""

    def __init__(self) -> None:
        self.sent: list[Mail] = []

    def send(self, mail: Mail) -> None:
        """Remember ``mail``."""
        self.sent.append(mail)
