"""Every table of the product, so that the metadata is complete wherever this module is imported."""

from talentmatch.accounts.models import Membership, Role, User
from talentmatch.applications.models import ActionLink, Application
from talentmatch.audit.models import AuditLine
from talentmatch.campuses.models import Campus
from talentmatch.companies.models import Company
from talentmatch.evaluations.models import Evaluation, EvaluationForm
from talentmatch.exchange.models import VacancyFeed, VacancySource
from talentmatch.institutions.models import Institution
from talentmatch.matches.models import DocumentChange, IndexBuild
from talentmatch.messaging.models import CalendarFeed, Interview, InterviewSlot, Invitation, Message
from talentmatch.moderation.models import Ban, ChangeRequest, RaisedSignal, Report
from talentmatch.outbox.models import OutboxMail
from talentmatch.placements.models import (
    Agreement,
    AgreementTemplate,
    Interruption,
    Placement,
    Signature,
    WorkedDay,
)
from talentmatch.profiles.models import Profile
from talentmatch.tasks.models import TaskRun
from talentmatch.vacancies.models import UnconfirmedVacancy, Vacancy
from talentmatch.vocabulary.models import EscoConcept, EscoImport

TABLES = (
    ActionLink,
    Agreement,
    AgreementTemplate,
    Application,
    AuditLine,
    Ban,
    CalendarFeed,
    Campus,
    ChangeRequest,
    Company,
    DocumentChange,
    EscoConcept,
    EscoImport,
    Evaluation,
    EvaluationForm,
    IndexBuild,
    Institution,
    Interview,
    InterviewSlot,
    Interruption,
    Invitation,
    Membership,
    Message,
    Placement,
    OutboxMail,
    Profile,
    RaisedSignal,
    Report,
    Role,
    Signature,
    TaskRun,
    UnconfirmedVacancy,
    User,
    Vacancy,
    VacancyFeed,
    VacancySource,
    WorkedDay,
)
