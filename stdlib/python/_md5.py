"""The function of MD5, under which the reference implementation has it in C."""

from hashlib import md5
