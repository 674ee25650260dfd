"""Every table of the product, so that the metadata is complete wherever this module is imported."""

from talentmatch.accounts.models import Membership, Role, User
from talentmatch.applications.models import ActionLink, Application
from talentmatch.audit.models import AuditLine
from talentmatch.campuses.models import Campus
from talentmatch.companies.models import Company
from talentmatch.institutions.models import Institution
from talentmatch.matches.models import DocumentChange, IndexBuild
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy
from talentmatch.vocabulary.models import EscoConcept, EscoImport

TABLES = (
    ActionLink,
    Application,
    AuditLine,
    Campus,
    Company,
    DocumentChange,
    EscoConcept,
    EscoImport,
    IndexBuild,
    Institution,
    Membership,
    Profile,
    Role,
    User,
    Vacancy,
)
