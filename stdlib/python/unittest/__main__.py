"""What `-m unittest` does: the tests that are named, or all that are found."""

import sys

from unittest.main import TestProgram


def main():
    sys.argv[0] = "python3 -m unittest"
    TestProgram(module=None)
