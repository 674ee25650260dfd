"""Europass XML in both layouts, and JSON Resume."""

from __future__ import annotations

import json

import pytest

from talentmatch.cv.limits import Limits
from talentmatch.cv.outcome import CvRejectedError
from talentmatch.cv.profile import ProposedProfile
from talentmatch.cv.reading import read_profile

PASSPORT = """<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="nl">
  <LearnerInfo>
    <Identification>
      <PersonName><FirstName>Noor</FirstName><Surname>Claes</Surname></PersonName>
      <ContactInfo>
        <Address><Contact><AddressLine>Dorpsstraat 4</AddressLine><PostalCode>3600</PostalCode>
          <Municipality>Genk</Municipality></Contact></Address>
        <Email><Contact>noor.claes@example.be</Contact></Email>
        <TelephoneList><Telephone><Contact>0470 11 22 33</Contact></Telephone></TelephoneList>
      </ContactInfo>
      <Demographics><Birthdate year="2002" month="--04" day="---09"/><Gender><Code>F</Code></Gender>
        <NationalityList><Nationality><Label>Belgische</Label></Nationality></NationalityList></Demographics>
      <Photo><MimeType>image/png</MimeType><Data>iVBORw0KGgo=</Data></Photo>
    </Identification>
    <Headline><Description><Label>Verpleegkundige in opleiding</Label></Description></Headline>
    <WorkExperienceList><WorkExperience>
      <Period><From year="2022" month="--07"/><To year="2023"/></Period>
      <Position><Label>Zorgkundige</Label></Position>
      <Activities>&lt;ul&gt;&lt;li&gt;wondzorg&lt;/li&gt;
        &lt;li&gt;medicatie klaarzetten&lt;/li&gt;&lt;/ul&gt;</Activities>
      <Employer><Name>Rusthuis De Linde</Name></Employer>
    </WorkExperience></WorkExperienceList>
    <EducationList><Education>
      <Period><From year="2021"/><Current>true</Current></Period>
      <Title>Bachelor verpleegkunde</Title><Organisation><Name>PXL</Name></Organisation>
    </Education></EducationList>
    <Skills>
      <Linguistic>
        <MotherTongueList>
          <MotherTongue><Description><Code>nl</Code><Label>Nederlands</Label></Description></MotherTongue></MotherTongueList>
        <ForeignLanguageList>
          <ForeignLanguage><Description><Code>fr</Code><Label>Frans</Label></Description>
            <ProficiencyLevel><Listening>B2</Listening><Reading>B2</Reading><SpokenInteraction>B1</SpokenInteraction>
              <SpokenProduction>B1</SpokenProduction><Writing>A2</Writing></ProficiencyLevel></ForeignLanguage>
        </ForeignLanguageList>
      </Linguistic>
      <Computer><Description>Word, Excel; Elektronisch patiëntendossier</Description></Computer>
      <JobRelated><Description>Wondzorg</Description></JobRelated>
    </Skills>
  </LearnerInfo>
</SkillsPassport>
"""

CANDIDATE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3"
  xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0">
  <CandidatePerson>
    <PersonName><oa:GivenName>Louis</oa:GivenName><hr:FamilyName>Dubois</hr:FamilyName></PersonName>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>louis@example.be</oa:URI></Communication>
    <Communication><ChannelCode>Telephone</ChannelCode><oa:DialNumber>470112233</oa:DialNumber></Communication>
    <Communication><UseCode>home</UseCode><Address type="home"><oa:AddressLine>Rue Haute 3</oa:AddressLine>
      <oa:CityName>Tongres</oa:CityName><oa:PostalCode>3700</oa:PostalCode></Address></Communication>
    <NationalityCode>be</NationalityCode><hr:BirthDate>2001-02-03</hr:BirthDate><GenderCode>male</GenderCode>
    <PrimaryLanguageCode name="NORMAL">fre</PrimaryLanguageCode>
  </CandidatePerson>
  <CandidateProfile languageCode="fr">
    <hr:ExecutiveSummary>&lt;p&gt;Étudiant en électromécanique&lt;/p&gt;
      &lt;p&gt;disponible dès février&lt;/p&gt;</hr:ExecutiveSummary>
    <EmploymentHistory><EmployerHistory><hr:OrganizationName>Atelier Martin</hr:OrganizationName>
      <PositionHistory><PositionTitle typeCode="FREETEXT">Aide-mécanicien</PositionTitle>
        <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2022-07</hr:FormattedDateTime></eures:StartDate>
          <eures:EndDate><hr:FormattedDateTime>2022-08</hr:FormattedDateTime></eures:EndDate></eures:EmploymentPeriod>
        <oa:Description>&lt;ul&gt;&lt;li&gt;soudure&lt;/li&gt;&lt;/ul&gt;</oa:Description></PositionHistory>
    </EmployerHistory></EmploymentHistory>
    <EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>UCLL</hr:OrganizationName>
      <EducationDegree><hr:DegreeName>Bachelier en électromécanique</hr:DegreeName></EducationDegree>
    </EducationOrganizationAttendance></EducationHistory>
    <PersonQualifications>
      <PersonCompetency><CompetencyID schemeName="NORMAL">dut</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
        <eures:CompetencyDimension>
          <hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode>
          <eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
        <eures:CompetencyDimension>
          <hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode>
          <eures:Score><hr:ScoreText>B1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
      </PersonCompetency>
      <PersonCompetency><CompetencyID schemeName="FREE_TEXT">Anglais</CompetencyID>
        <hr:TaxonomyID>language</hr:TaxonomyID></PersonCompetency>
    </PersonQualifications>
    <Skills>
      <PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID>
        <hr:CompetencyName>AutoCAD</hr:CompetencyName></PersonCompetency>
      <SkillsGroup><Title>Atelier</Title>
        <PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID>
        <hr:CompetencyName>Siemens TIA</hr:CompetencyName></PersonCompetency>
      </SkillsGroup>
    </Skills>
    <Others><Title>Loisirs</Title><Other><Title>Vélo</Title>
      <Description>&lt;p&gt;chaque dimanche&lt;/p&gt;</Description></Other></Others>
    <eures:Attachment><oa:EmbeddedData>iVBORw0KGgo=</oa:EmbeddedData></eures:Attachment>
  </CandidateProfile>
</Candidate>
"""

RESUME = {
    "basics": {
        "name": "Emma Maes",
        "label": "Junior data engineer",
        "email": "emma@example.be",
        "phone": None,
        "summary": "Studente met zin in cijfers.",
        "location": {"city": "Bilzen-Hoeselt", "postalCode": "3740"},
    },
    "work": [
        {
            "name": "Voorbeeld nv",
            "position": "Stagiaire",
            "startDate": "2024-02",
            "highlights": ["Bouwde een dashboard"],
        }
    ],
    "education": [
        {"institution": "UHasselt", "studyType": "Bachelor", "area": "handelsingenieur", "courses": ["Statistiek"]}
    ],
    "skills": [
        {"name": "Data", "level": "Master", "keywords": ["Python", "SQL"]},
        {"name": "python", "keywords": None},
    ],
    "languages": [
        {"language": "Nederlands", "fluency": "moedertaal"},
        {"language": "Français", "fluency": "B1"},
        {"language": "Klingon", "fluency": "vlot"},
        {"language": "German", "fluency": "een beetje"},
    ],
    "interests": [{"name": "Muziek", "keywords": ["piano"]}],
}


def read(text: str) -> ProposedProfile:
    return read_profile(text.encode(), Limits())


def test_the_older_europass_gives_its_fields() -> None:
    profile = read(PASSPORT)

    assert profile.source_format == "europass"
    assert profile.title == "Verpleegkundige in opleiding"
    assert profile.languages == (("nl", "C2"), ("fr", "B1"))
    assert profile.skills == ("Word", "Excel", "Elektronisch patiëntendossier", "Wondzorg")
    assert profile.municipality == "Genk"
    assert profile.education == ("Bachelor verpleegkunde, PXL, 2021",)
    assert profile.experience == (
        "Zorgkundige, Rusthuis De Linde, 2022 – 2023",
        "• wondzorg",
        "• medicatie klaarzetten",
    )
    assert profile.document_language == "nl"


def test_the_newer_europass_gives_its_fields() -> None:
    profile = read(CANDIDATE)

    assert profile.source_format == "europass"
    assert profile.languages == (("fr", "C2"), ("nl", "B1"), ("en", None))
    assert profile.skills == ("AutoCAD", "Siemens TIA")
    assert profile.municipality == "Tongres"
    assert profile.education == ("Bachelier en électromécanique, UCLL",)
    assert profile.experience == ("Aide-mécanicien, Atelier Martin, 2022-07 – 2022-08", "• soudure")
    assert "Étudiant en électromécanique\ndisponible dès février" in profile.text
    assert "Loisirs\nVélo\nchaque dimanche" in profile.text
    assert profile.document_language == "fr"


@pytest.mark.parametrize("source", [PASSPORT, CANDIDATE])
def test_europass_birth_date_nationality_sex_and_picture_are_never_taken(source: str) -> None:
    text = read(source).text

    for detail in ("2002", "2001", "Belgische", "male", "iVBOR", "--04"):
        assert detail not in text


@pytest.mark.parametrize(
    ("source", "details"),
    [
        (PASSPORT, ["Noor Claes", "Dorpsstraat 4, 3600 Genk", "noor.claes@example.be", "0470 11 22 33"]),
        (CANDIDATE, ["Louis Dubois", "Rue Haute 3, 3700 Tongres", "louis@example.be", "470112233"]),
        (json.dumps(RESUME), ["Emma Maes", "3740 Bilzen-Hoeselt", "emma@example.be"]),
    ],
)
def test_contact_details_stand_in_the_full_text_alone(source: str, details: list[str]) -> None:
    profile = read(source)

    for detail in details:
        assert detail in profile.text
        assert detail not in profile.text_without_contact


def test_an_older_europass_inside_a_prefix_is_read_too() -> None:
    prefixed = PASSPORT.replace("<SkillsPassport xmlns=", "<e:SkillsPassport xmlns:e='x' xmlns=").replace(
        "</SkillsPassport", "</e:SkillsPassport"
    )

    assert read(prefixed).title == "Verpleegkundige in opleiding"


def test_europass_in_another_encoding_is_read() -> None:
    data = PASSPORT.replace("UTF-8", "windows-1252").encode("windows-1252")

    assert "Elektronisch patiëntendossier" in read_profile(data, Limits()).skills
    assert read_profile(PASSPORT.replace("UTF-8", "UTF-16").encode("utf-16"), Limits()).municipality == "Genk"


def test_a_json_resume_gives_its_fields() -> None:
    profile = read(json.dumps(RESUME))

    assert profile.source_format == "json_resume"
    assert profile.title == "Junior data engineer"
    assert profile.skills == ("Data", "Python", "SQL")
    assert profile.languages == (("nl", "C2"), ("fr", "B1"), ("de", None))
    assert profile.municipality == "Bilzen-Hoeselt"
    assert profile.education == ("Bachelor handelsingenieur, UHasselt", "Statistiek")
    assert profile.experience == ("Stagiaire, Voorbeeld nv, 2024-02", "Bouwde een dashboard")
    assert profile.text.endswith("Muziek\npiano")


def test_a_json_resume_with_nulls_and_a_mark_is_read() -> None:
    data = json.dumps(
        {"basics": {"name": "Emma Maes", "label": "Data engineer", "location": None}, "work": None}
    ).encode("utf-8-sig")

    assert read_profile(data, Limits()).title == "Data engineer"


@pytest.mark.parametrize(
    "resume",
    [
        {"basics": {"name": 3}},
        {"basics": {"name": "Emma"}, "skills": "Python"},
        {"basics": {}, "work": [{"highlights": [{"a": 1}]}]},
        {"name": "Emma", "skills": [{"name": "Python"}]},
        "basics",
    ],
)
def test_json_of_another_shape_is_no_resume(resume: object) -> None:
    with pytest.raises(CvRejectedError) as rejected:
        read(json.dumps(resume) if not isinstance(resume, str) else '{"x": "basics"}')

    assert rejected.value.code == "not_a_resume"
