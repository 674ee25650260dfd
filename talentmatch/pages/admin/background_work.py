"""Background work: what waits, what failed, and trying it again."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.outbox.operations import try_mail_again
from talentmatch.outbox.queries import failed_mails, get_mail, mail_count_by_state
from talentmatch.pages.admin.blueprint import admin
from talentmatch.tasks.operations import try_task_again
from talentmatch.tasks.queries import failed_tasks, get_task, oldest_due_at, task_count_by_state
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit

SHOWN = 50


@admin.get("/background")
def background_work() -> ResponseReturnValue:
    """Show how much waits and what failed."""
    return render_template(
        "admin/background_work.html",
        task_counts=task_count_by_state(db_session(), ("waiting", "running", "failed")),
        mail_counts=mail_count_by_state(db_session(), ("waiting", "sending", "failed")),
        due_since=oldest_due_at(db_session(), clock=clock()),
        tasks=failed_tasks(db_session(), limit=SHOWN),
        mails=failed_mails(db_session(), limit=SHOWN),
    )


@admin.post("/background/tasks/<int:task_id>/again")
def run_again(task_id: int) -> ResponseReturnValue:
    """Give a failed task all its attempts anew."""
    try_task_again(db_session(), get_task(db_session(), task_id), actor=actor(), clock=clock())
    commit()
    flash(_("The task is tried again within a few seconds."), "success")
    return redirect(url_for("admin.background_work"))


@admin.post("/background/mails/<int:mail_id>/again")
def send_again(mail_id: int) -> ResponseReturnValue:
    """Give a failed mail all its attempts anew."""
    try_mail_again(db_session(), get_mail(db_session(), mail_id), actor=actor(), clock=clock())
    commit()
    flash(_("The mail is tried again within a few seconds."), "success")
    return redirect(url_for("admin.background_work"))
