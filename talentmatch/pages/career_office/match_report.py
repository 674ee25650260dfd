"""The match report: good matches per student, per vacancy and in total, who has none and why, which skills lack."""

from typing import Any

from flask import Response, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.clock import today
from talentmatch.errors import NotFound
from talentmatch.pages.career_office.blueprint import career_office
from talentmatch.pages.career_office.institution import own_institution
from talentmatch.pages.career_office.paging import Tab, page_count, page_number, page_of, page_urls
from talentmatch.pages.career_office.report_of_request import report, report_filter, report_form
from talentmatch.pages.career_office.report_tables import TABLES, ReportTable, report_table
from talentmatch.reports.export import csv_file
from talentmatch.reports.match_report import CLASSES, MatchReportOfOffice, ReportFilter
from talentmatch.web.localisation import current_locale
from talentmatch.web.services import clock, services

#: Skills in the chart; the table beside it has them all.
CHART_SKILLS = 12


@career_office.get("/match-report")
def match_report() -> ResponseReturnValue:
    """The report in figures, a chart and one of its three tables."""
    institution = own_institution()
    form = report_form(institution)
    found = report(institution, report_filter(form))
    asked = request.args.get("view", "")
    table = _table(asked if asked in TABLES else "students", found)
    kept, number = _in_address(found.filters), page_number()
    return render_template(
        "career_office/match_report.html",
        institution=institution,
        form=form,
        report=found,
        table=table,
        rows=page_of(table.rows, number),
        tabs=_tabs(found, table.name, kept),
        page=number,
        page_count=page_count(len(table.rows)),
        page_url=page_urls("career_office.match_report", **kept, view=table.name),
        csv_url=url_for("career_office.match_report_csv", name=table.name, **kept),
        class_names=[_class_name(first, last) for first, last in CLASSES],
        skill_rows=_table("skills", found).rows[:CHART_SKILLS],
        is_narrowed=bool(kept),
    )


@career_office.get("/match-report/<name>.csv")
def match_report_csv(name: str) -> ResponseReturnValue:
    """One table of the report as a file: the rows and columns of the page, all of them."""
    if name not in TABLES:
        raise NotFound
    institution = own_institution()
    table = _table(name, report(institution, report_filter(report_form(institution))))
    content = csv_file([column.label for column in table.columns], [row.cells for row in table.rows])
    file_name = f"match-report-{institution.key}-{name}-{today(clock()).isoformat()}.csv"
    disposition = {"Content-Disposition": f'attachment; filename="{file_name}"'}
    return Response(content, content_type="text/csv; charset=utf-8", headers=disposition)


def _table(name: str, found: MatchReportOfOffice) -> ReportTable:
    return report_table(name, found, services().live_index.vocabulary, current_locale())


def _in_address(filters: ReportFilter) -> dict[str, Any]:
    """The filters that narrow something, as an address writes them."""
    values: dict[str, Any] = {
        "programme": filters.programme,
        "start": filters.start.isoformat() if filters.start else "",
        "end": filters.end.isoformat() if filters.end else "",
    }
    return {name: value for name, value in values.items() if value}


def _tabs(found: MatchReportOfOffice, current: str, kept: dict[str, Any]) -> list[Tab]:
    names = (
        ("students", _("Per student"), len(found.students)),
        ("vacancies", _("Per vacancy"), len(found.vacancies)),
        ("skills", _("Skills that lack"), len(found.skills)),
    )
    return [
        Tab(words, url_for("career_office.match_report", **kept, view=name), name == current, count)
        for name, words, count in names
    ]


def _class_name(first: int, last: int | None) -> str:
    if last is None:
        return str(_("%(first)s or more", first=first))
    return str(first) if first == last else _("%(first)s to %(last)s", first=first, last=last)
