from flask.testing import FlaskClient


def test_a_number_no_row_can_have_is_not_found(client: FlaskClient) -> None:
    assert client.get("/vacancies/99999999999999999999999").status_code == 404
    assert client.get("/campuses/2147483648").status_code == 404
