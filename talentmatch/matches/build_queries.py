"""Reading which indexes were built, and what changed since."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.matches.models import DocumentChange, IndexBuild


def index_builds(db_session: Session, *, limit: int) -> Sequence[IndexBuild]:
    """The newest ``limit`` builds, newest first."""
    return db_session.scalars(select(IndexBuild).order_by(IndexBuild.id.desc()).limit(limit)).all()


def change_count_since(db_session: Session, build: IndexBuild | None) -> int:
    """How many vacancies and profiles changed after ``build``, each once; of all times when there is no build."""
    query = select(DocumentChange.side, DocumentChange.document_id).distinct()
    if build is not None:
        query = query.where(DocumentChange.id > build.last_change_id)
    return db_session.scalar(select(func.count()).select_from(query.subquery())) or 0
