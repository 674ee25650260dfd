"""Outgoing mail: one protocol, two real ways out (files for the demo, SMTP for production)."""

import os
import secrets
import smtplib
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from talentmatch.clock import Clock


@dataclass(frozen=True, slots=True)
class Attachment:
    """A text file in a mail. A calendar is ``text/calendar; method=REQUEST``: the method is the calendar's own."""

    name: str
    content_type: str
    text: str


@dataclass(frozen=True, slots=True)
class Mail:
    """One message to one person, in plain text and, where there is one, in HTML.

    With ``message_id`` and ``written_at`` it is the same message however often it is handed over: its receiver, or the
    folder it is written to, keeps one of it.
    """

    to: str
    subject: str
    text: str
    html: str | None = None
    attachments: tuple[Attachment, ...] = ()
    message_id: str | None = None
    written_at: datetime | None = None


class Mailer(Protocol):
    """Takes a message and sees that it leaves."""

    def send(self, mail: Mail) -> None:
        """Send ``mail``."""
        ...


def new_message_id(sender: str) -> str:
    """A Message-ID that no other message has, in the domain of ``sender``; it tells nothing of machine or moment."""
    return f"<{secrets.token_hex(16)}@{sender.rpartition('@')[2].strip('> ') or 'localhost'}>"


def message_of(mail: Mail, *, sender: str, clock: Clock) -> EmailMessage:
    """``mail`` as an RFC 5322 message.

    Raises
    ------
    ValueError
        When there is a line break in the address or subject, not exactly one receiver, or an attachment is no text.
    """
    message = EmailMessage()
    message["From"] = sender
    message["To"] = mail.to
    if len(message["To"].addresses) != 1:
        raise ValueError("A mail goes to exactly one address.")
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(mail.written_at or clock.now())
    message["Message-ID"] = mail.message_id or new_message_id(sender)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    if mail.html is not None:
        message.add_alternative(mail.html, subtype="html")
    for attachment in mail.attachments:
        _attach(message, attachment)
    return message


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    kind = EmailMessage()
    kind["Content-Type"] = attachment.content_type
    if kind.get_content_maintype() != "text":
        raise ValueError("An attachment of a mail is a text.")
    params = {name: value for name, value in kind["Content-Type"].params.items() if name != "charset"}
    subtype = kind.get_content_subtype()
    message.add_attachment(attachment.text, subtype=subtype, filename=attachment.name, params=params)


class FileMailer:
    """Writes every message to ``folder`` as an ``.eml`` file that any mail program opens."""

    def __init__(self, folder: Path, *, sender: str, clock: Clock) -> None:
        self.folder = folder
        self.sender = sender
        self.clock = clock

    def send(self, mail: Mail) -> None:
        """Write ``mail`` to a file named after its moment, receiver and Message-ID: the same mail, the same file.

        The file has its name only once it is whole.
        """
        message = message_of(mail, sender=self.sender, clock=self.clock)
        self.folder.mkdir(parents=True, exist_ok=True)
        stamp = (mail.written_at or self.clock.now()).astimezone(UTC).strftime("%Y%m%dT%H%M%S")
        receiver = "".join(c if c.isalnum() else "-" for c in mail.to)
        own = str(message["Message-ID"]).strip("<>").partition("@")[0]
        name = f"{stamp}-{receiver[:80]}-{own}.eml"
        aside = self.folder / f".{name}.{os.getpid()}"
        with aside.open("wb") as file:
            file.write(bytes(message))
            file.flush()
            os.fsync(file.fileno())
        aside.replace(self.folder / name)


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
    """Keeps messages in ``sent``; for tests."""

    def __init__(self) -> None:
        self.sent: list[Mail] = []

    def send(self, mail: Mail) -> None:
        """Remember ``mail``."""
        self.sent.append(mail)
