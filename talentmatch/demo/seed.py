"""Filling an empty database with the demo: institutions, campuses, companies, vacancies, students and accounts."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.accounts.operations import AccountContent, create_user
from talentmatch.accounts.queries import members_of_company
from talentmatch.applications.models import Application
from talentmatch.applications.operations import accept, apply_for, decline, move, offer
from talentmatch.applications.transitions import COMPANY
from talentmatch.campuses.models import Campus
from talentmatch.clock import BRUSSELS, Clock, today
from talentmatch.companies.models import Company
from talentmatch.companies.operations import CompanyContent, approve_company, create_company
from talentmatch.exchange.profiles import profile_content
from talentmatch.exchange.rows import Row
from talentmatch.exchange.vacancies import vacancy_content
from talentmatch.institutions.models import Institution
from talentmatch.institutions.operations import InstitutionContent, create_institution
from talentmatch.institutions.queries import find_by_name
from talentmatch.messaging.interview_content import InterviewContent
from talentmatch.messaging.interview_operations import propose_interview
from talentmatch.messaging.operations import post_message
from talentmatch.placements.operations import open_placement
from talentmatch.profiles.operations import create_profile, give_consent
from talentmatch.profiles.queries import find_profile_of
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import (
    VacancyContent,
    close_vacancy,
    create_vacancy,
    publish_vacancy,
    submit_vacancy,
)
from talentmatch.vacancies.queries import find_by_source as find_vacancy
from talentmatch.workdays import add_working_days

FOLDER = Path(__file__).parent / "data"
SOURCE = "demo"
#: For so long the demo's vacancies are open from the day it is filled.
OPEN_DAYS = 60
#: A company that signed up a moment ago, so that an office has something to decide.
NEWCOMER = CompanyContent(
    name="Pompoenlicht",
    enterprise_number="0999.777.713",
    sector="sensoren voor serres",
    size="1-9",
    municipality="Kinrooi",
    summaries={
        "nl": "Twee ingenieurs die sensoren maken voor serres en kruidentuinen. We zitten in een oude pastorie."
    },
)

#: What happens to a vacancy until it is in the state that the data gives it.
PATHS: Mapping[str, tuple[str, ...]] = {
    "draft": (),
    "submitted": ("submit",),
    "published": ("submit", "publish"),
    "closed": ("submit", "publish", "close"),
}


def is_seeded(db_session: Session) -> bool:
    """Whether the demo is in this database already."""
    return find_by_name(db_session, "uhasselt") is not None


def demo_accounts() -> list[dict[str, Any]]:
    """The accounts to sign in with, as the data lists them."""
    return _rows("accounts")


def _rows(name: str) -> list[dict[str, Any]]:
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


@dataclass(slots=True)
class Seed:
    """One filling; everything goes through the same operations as the pages. The caller commits."""

    db_session: Session
    clock: Clock
    password_hash: str
    step: Callable[[], None] = lambda: None
    campuses: dict[str, Campus] = field(default_factory=dict)
    institutions: dict[str, Institution] = field(default_factory=dict)
    companies: dict[str, Company] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)

    def run(self) -> None:
        """The database holds the demo."""
        self._places()
        self._companies()
        self._accounts()
        self._approvals()
        self._vacancies()
        self._students()
        self._applications()

    @staticmethod
    def step_count() -> int:
        """How often ``step`` is called."""
        return len(_rows("vacancies")) + len(_rows("students"))

    def _places(self) -> None:
        for row in _rows("campuses"):
            campus = Campus(
                key=row["key"],
                name=row["name"],
                municipality=row["municipality"],
                postal_code=row["postal_code"],
                street_address=row["street_address"] or "",
                latitude=row["latitude"],
                longitude=row["longitude"],
                summaries=row["summary"],
                facilities=row["facilities"],
                website=row["website"] or "",
                source=row["source"],
            )
            self.db_session.add(campus)
            self.campuses[row["key"]] = campus
        for row in _rows("institutions"):
            content = InstitutionContent(
                name=row["name"],
                short_name=row["short_name"],
                mail_domains=(*row["mail_domains"], f"student.{row['key']}.example"),
                municipality=row["municipality"],
                website=row["website"],
                office_names=row["career_office_name"],
            )
            self.institutions[row["key"]] = create_institution(
                self.db_session, row["key"], content, actor=None, clock=self.clock
            )
        self.db_session.flush()

    def _companies(self) -> None:
        for row in _rows("companies"):
            campus = self.campuses.get(row["campus"] or "")
            content = CompanyContent(
                name=row["name"],
                enterprise_number=row["enterprise_number"],
                sector=row["sector"],
                size=row["size"],
                municipality=row["municipality"],
                postal_code=row["postal_code"],
                campus_id=campus.id if campus else None,
                website=row["website"],
                language=row["language"],
                summaries=row["summary"],
            )
            self.companies[row["key"]] = create_company(self.db_session, content, actor=None, clock=self.clock)
        create_company(self.db_session, NEWCOMER, actor=None, clock=self.clock)

    def _accounts(self) -> None:
        for row in demo_accounts():
            if row["role"] != "student":
                self._account(row["key"], row, organisation_id=self._organisation_id(row["membership"] or {}))

    def _organisation_id(self, membership: Mapping[str, str]) -> int | None:
        for kind, things in (("company", self.companies), ("campus", self.campuses), ("office", self.institutions)):
            if kind in membership:
                return int(things[membership[kind]].id)
        return None

    def _account(self, key: str, row: Mapping[str, Any], *, organisation_id: int | None = None) -> User:
        content = AccountContent(
            email=row["email"],
            role=row["role"],
            name=row["name"],
            locale=row["locale"],
            organisation_id=organisation_id,
        )
        self.users[key] = create_user(
            self.db_session,
            content,
            password_hash=self.password_hash,
            is_confirmed=True,
            actor=None,
            clock=self.clock,
        )
        return self.users[key]

    def _approvals(self) -> None:
        """Companies with a published vacancy are approved; the others wait in the offices' inbox."""
        public = {row["company"] for row in _rows("vacancies") if row["state"] in {"published", "closed"}}
        for key in public:
            approve_company(self.db_session, self.companies[key], actor=self.users["office-uhasselt"], clock=self.clock)

    def _vacancies(self) -> None:
        office = self.users["office-uhasselt"]
        for number, row in enumerate(_rows("vacancies"), start=1):
            content = self._still_open(vacancy_content(Row(number, row)))
            vacancy = create_vacancy(
                self.db_session, self.companies[row["company"]], content, actor=None, clock=self.clock
            )
            vacancy.source, vacancy.external_id = SOURCE, row["id"]
            self._move(vacancy, row["state"], office)
            self.step()

    def _still_open(self, content: VacancyContent) -> VacancyContent:
        """The demo shows open vacancies, whenever it is started."""
        least = today(self.clock) + timedelta(days=OPEN_DAYS)
        return replace(content, expires_on=max(content.expires_on or least, least))

    def _move(self, vacancy: Vacancy, state: str, office: User) -> None:
        operations = {"submit": submit_vacancy, "publish": publish_vacancy, "close": close_vacancy}
        for action in PATHS[state]:
            operations[action](self.db_session, vacancy, actor=office, clock=self.clock)

    def _students(self) -> None:
        named = {row["membership"]["student"]: row for row in demo_accounts() if row["role"] == "student"}
        for number, row in enumerate(_rows("students"), start=1):
            account = named.get(row["key"]) or {
                "email": row["email"],
                "role": "student",
                "name": f"{row['first_name']} {row['last_name']}",
                "locale": row["language"],
            }
            user = self._account(f"student-{row['key']}", account)
            institution = find_by_name(self.db_session, row["institution"])
            content = profile_content(
                Row(number, row),
                institution_id=institution.id if institution else None,
                institution_name=row["institution"],
            )
            profile = create_profile(self.db_session, content, user=user, actor=user, clock=self.clock)
            profile.source, profile.external_id = SOURCE, row["id"]
            if row["visible_to_companies"]:
                give_consent(self.db_session, profile, actor=user, clock=self.clock)
            self.step()

    def _applications(self) -> None:
        """Some students have applied, and some companies have answered."""
        for row in _rows("applications"):
            user = self.users[f"student-{row['student']}"]
            vacancy = find_vacancy(self.db_session, SOURCE, row["vacancy"])
            profile = find_profile_of(self.db_session, user.id)
            if vacancy is None or profile is None:
                raise ValueError(f"applications.jsonl: {row['student']} and {row['vacancy']} are not both in the demo.")
            application = apply_for(
                self.db_session, vacancy, profile, motivation=row["motivation"], actor=user, clock=self.clock
            )
            for step in row["steps"]:
                self._step(application, step, row, user)
            member = members_of_company(self.db_session, vacancy.company_id)
            for side, text in row.get("messages", ()):
                author = user if side == "candidate" else member[0]
                post_message(self.db_session, application, side=side, text=text, actor=author, clock=self.clock)
            if "interview" in row:
                content = self._interview(**row["interview"])
                propose_interview(self.db_session, application, content, actor=member[0], clock=self.clock)

    def _interview(self, working_days: Sequence[int], at: str, minutes: int, place: str) -> InterviewContent:
        """Moments so many working days from today, at a time of Brussels."""
        days = [add_working_days(today(self.clock), count) for count in working_days]
        starts = tuple(datetime.combine(day, time.fromisoformat(at), BRUSSELS) for day in days)
        return InterviewContent(starts=starts, duration_minutes=minutes, place=place)

    def _step(self, application: Application, step: str, row: Mapping[str, Any], student: User) -> None:
        members = members_of_company(self.db_session, application.vacancy.company_id)
        company: dict[str, Any] = {"actor": members[0], "role": COMPANY, "clock": self.clock}
        if step == "accept":
            accept(self.db_session, application, actor=student, clock=self.clock)
            open_placement(self.db_session, application, actor=student, clock=self.clock)
        elif step == "decline":
            decline(self.db_session, application, reason=row["reason"], text=row["answer"], **company)
        elif step == "offer":
            offer(self.db_session, application, text=row["answer"], **company)
        else:
            move(self.db_session, application, step, text=row["answer"], **company)
