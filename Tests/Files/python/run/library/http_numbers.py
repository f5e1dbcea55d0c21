# Numbers of answers and methods of requests.
from http import HTTPStatus, HTTPMethod
print(HTTPStatus.OK, repr(HTTPStatus.NOT_FOUND), HTTPStatus(404).phrase, HTTPStatus.OK == 200, HTTPStatus["CREATED"].value, HTTPStatus.IM_A_TEAPOT.name, len(HTTPStatus))
print([s.value for s in HTTPStatus if s < 300], HTTPMethod.GET, repr(HTTPMethod.POST), HTTPMethod("PUT").name, isinstance(HTTPStatus.OK, int), f"{HTTPStatus.OK}")
try:
    HTTPStatus(299)
except ValueError as e:
    print(e)
