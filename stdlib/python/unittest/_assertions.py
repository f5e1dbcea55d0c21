"""What a test case can assert. Each assertion says what has to hold, or else refuses with a message."""

import re
import warnings

from unittest._expectations import _AssertLogsContext, _AssertRaisesContext, _AssertWarnsContext
from unittest.util import _common_shorten_repr, _count_differences, _hashable_count_differences, safe_repr


def _limit(places, delta):
    # How far apart numbers may be, and the unit of that.
    if delta is None:
        return 7 if places is None else places, "places"
    if places is None:
        return delta, "delta"
    raise TypeError("specify delta or places not both")


def _item(sequence, index):
    # The item in a tuple, or None if it cannot be had.
    try:
        return (sequence[index],)
    except (TypeError, IndexError, NotImplementedError):
        return None


def _length(sequence):
    try:
        return len(sequence)
    except (TypeError, NotImplementedError):
        return None


def _remarks(first, second, word, is_any_type):
    # What is to be said on two sequences that are not equal, before their difference is shown. Nothing is, if only their types
    # differ and these do not matter.
    lengths = [_length(first), _length(second)]
    if None in lengths:
        return [f"{'First' if lengths[0] is None else 'Second'} {word} has no length.    Non-sequence?"]
    remarks = ["%ss differ: %s != %s\n" % (word.capitalize(), *_common_shorten_repr(first, second))]
    common = min(lengths)
    for i in range(common):
        a, b = _item(first, i), _item(second, i)
        if a is None or b is None:
            remarks.append(f"\nUnable to index element {i} of {'first' if a is None else 'second'} {word}\n")
            break
        if a[0] != b[0]:
            remarks.append("\nFirst differing element %d:\n%s\n%s\n" % (i, *_common_shorten_repr(a[0], b[0])))
            break
    if lengths[0] != lengths[1]:
        place, longer = ("First", first) if lengths[0] > common else ("Second", second)
        remarks.append(f"\n{place} {word} contains {max(lengths) - common} additional elements.\n")
        extra = _item(longer, common)
        if extra is None:
            remarks.append(f"Unable to index element {common} of {place.lower()} {word}\n")
        else:
            remarks.append(f"First extra element {common}:\n{safe_repr(extra[0])}\n")
    if len(remarks) == 1 and is_any_type and type(first) is not type(second):
        return []
    return remarks


def _printed_difference(first, second):
    import difflib
    import pprint
    return "\n" + "\n".join(difflib.ndiff(*[pprint.pformat(value).splitlines() for value in (first, second)]))


def _older_name(assertion):
    # Some assertions have a second, deprecated name.
    def older(self, *args, **named):
        warnings.warn(f"Please use {assertion.__name__} instead.", DeprecationWarning, 2)
        return assertion(self, *args, **named)
    return older


class Assertions:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _diffThreshold = 1 << 16

    # Which assertion compares two values of exactly this type; addTypeEqualityFunc adds to the case's own copy.
    _comparisons = {dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual", set: "assertSetEqual", frozenset: "assertSetEqual",
                    str: "assertMultiLineEqual"}

    def addTypeEqualityFunc(self, typeobj, function):
        self._comparisons = {**self._comparisons, typeobj: function}

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        """The message of the caller behind that of the assertion, or in its place if longMessage is false."""
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f"{standardMsg} : {msg}"

    def _refuse(self, msg, form, *values):
        raise self.failureException(self._formatMessage(msg, form % tuple(map(safe_repr, values)) if values else form))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is not None and len(diff) > self.maxDiff:
            diff = f"\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it."
        return message + diff

    def _refuse_with(self, msg, standard, difference):
        self._refuse(msg, self._truncateMessage(standard, difference))

    # Truth, identity, order

    def assertTrue(self, expr, msg=None):
        expr or self._refuse(msg, "%s is not true", expr)

    def assertFalse(self, expr, msg=None):
        not expr or self._refuse(msg, "%s is not false", expr)

    def assertIs(self, expr1, expr2, msg=None):
        expr1 is expr2 or self._refuse(msg, "%s is not %s", expr1, expr2)

    def assertIsNot(self, expr1, expr2, msg=None):
        expr1 is not expr2 or self._refuse(msg, "unexpectedly identical: %s", expr1)

    def assertIsNone(self, obj, msg=None):
        obj is None or self._refuse(msg, "%s is not None", obj)

    def assertIsNotNone(self, obj, msg=None):
        obj is not None or self._refuse(msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        member in container or self._refuse(msg, "%s not found in %s", member, container)

    def assertNotIn(self, member, container, msg=None):
        member not in container or self._refuse(msg, "%s unexpectedly found in %s", member, container)

    def assertIsInstance(self, obj, cls, msg=None):
        isinstance(obj, cls) or self._refuse(msg, f"{safe_repr(obj)} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        not isinstance(obj, cls) or self._refuse(msg, f"{safe_repr(obj)} is an instance of {cls!r}")

    def assertLess(self, a, b, msg=None):
        a < b or self._refuse(msg, "%s not less than %s", a, b)

    def assertLessEqual(self, a, b, msg=None):
        a <= b or self._refuse(msg, "%s not less than or equal to %s", a, b)

    def assertGreater(self, a, b, msg=None):
        a > b or self._refuse(msg, "%s not greater than %s", a, b)

    def assertGreaterEqual(self, a, b, msg=None):
        a >= b or self._refuse(msg, "%s not greater than or equal to %s", a, b)

    # Equality

    def assertEqual(self, first, second, msg=None):
        kind = type(first)
        if kind is type(second) and kind in self._comparisons:
            compare = self._comparisons[kind]
            if isinstance(compare, str):
                compare = getattr(self, compare)
            compare(first, second, msg=msg)
        else:
            self._baseAssertEqual(first, second, msg)

    def _baseAssertEqual(self, first, second, msg=None):
        first == second or self._refuse(msg, "%s != %s" % _common_shorten_repr(first, second))

    def assertNotEqual(self, first, second, msg=None):
        first != second or self._refuse(msg, "%s == %s", first, second)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        limit, unit = _limit(places, delta)
        gap = abs(first - second)
        is_near = gap <= limit if unit == "delta" else round(gap, limit) == 0
        is_near or self._refuse(msg, f"%s != %s within %s {unit} (%s difference)", first, second, limit, gap)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        limit, unit = _limit(places, delta)
        gap = abs(first - second)
        if first == second or not (gap > limit if unit == "delta" else round(gap, limit) != 0):
            if unit == "delta":
                self._refuse(msg, "%s == %s within %s delta (%s difference)", first, second, limit, gap)
            self._refuse(msg, "%s == %s within %s places", first, second, limit)

    def assertMultiLineEqual(self, first, second, msg=None):
        for place, text in (("First", first), ("Second", second)):
            self.assertIsInstance(text, str, f"{place} argument is not a string")
        if first == second:
            return
        if max(len(first), len(second)) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        import difflib
        lines = [text.splitlines(keepends=True) for text in (first, second)]
        if len(lines[0]) == 1 and first.strip("\r\n") == first:
            # A text of one line without an end is compared with ends, so that the marks below it get lines of their own.
            lines = [[text + "\n"] for text in (first, second)]
        self._refuse_with(msg, "%s != %s" % _common_shorten_repr(first, second), "\n" + "".join(difflib.ndiff(*lines)))

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        word = "sequence"
        if seq_type is not None:
            word = seq_type.__name__
            for place, value in (("First", first), ("Second", second)):
                if not isinstance(value, seq_type):
                    raise self.failureException(f"{place} sequence is not a {word}: {safe_repr(value)}")
        if first == second and _length(first) is not None and _length(second) is not None:
            return
        remarks = _remarks(first, second, word, seq_type is None)
        if remarks:
            self._refuse_with(msg, "".join(remarks), _printed_difference(first, second))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        lines = []
        for one, other, place, other_place in ((set1, set2, "first", "second"), (set2, set1, "second", "first")):
            try:
                alone = one.difference(other)
            except TypeError as problem:
                self.fail(f"invalid type when attempting set difference: {problem}")
            except AttributeError as problem:
                self.fail(f"{place} argument does not support set difference: {problem}")
            if alone:
                lines += [f"Items in the {place} set but not the {other_place}:", *map(repr, alone)]
        if lines:
            self._refuse(msg, "\n".join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        for place, value in (("First", d1), ("Second", d2)):
            self.assertIsInstance(value, dict, f"{place} argument is not a dictionary")
        if d1 != d2:
            self._refuse_with(msg, "%s != %s" % _common_shorten_repr(d1, d2), _printed_difference(d1, d2))

    def assertDictContainsSubset(self, subset, dictionary, msg=None):
        warnings.warn("assertDictContainsSubset is deprecated", DeprecationWarning)
        missing = []
        wrong = []
        for key, value in subset.items():
            if key not in dictionary:
                missing.append(safe_repr(key))
            elif value != dictionary[key]:
                wrong.append("%s, expected: %s, actual: %s" % tuple(map(safe_repr, (key, value, dictionary[key]))))
        remarks = [title + ",".join(found) for title, found in (("Missing: ", missing), ("Mismatched values: ", wrong)) if found]
        if remarks:
            self._refuse(msg, "; ".join(remarks))

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        try:
            differences = _hashable_count_differences(first, second)
        except TypeError:
            differences = _count_differences(first, second)
        if differences:
            self._refuse_with(msg, "Element counts were not equal:\n", "\n".join(["First has %d, Second has %d:  %r" % one for one in differences]))

    # Texts

    def assertRegex(self, text, expected_regex, msg=None):
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
            expected_regex = re.compile(expected_regex)
        if expected_regex.search(text) is None:
            self._refuse(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = re.compile(unexpected_regex)
        found = unexpected_regex.search(text)
        if found is not None:
            self._refuse(msg, f"Regex matched: {found[0]!r} matches {unexpected_regex.pattern!r} in {text!r}")

    # What a function or the block of a `with` does

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _AssertRaisesContext(expected_exception, self).begin("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _AssertRaisesContext(expected_exception, self, expected_regex).begin("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _AssertWarnsContext(expected_warning, self).begin("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _AssertWarnsContext(expected_warning, self, expected_regex).begin("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _AssertLogsContext(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return _AssertLogsContext(self, logger, level, True)

    assert_ = _older_name(assertTrue)
    assertEquals = _older_name(assertEqual)
    assertNotEquals = _older_name(assertNotEqual)
    assertAlmostEquals = _older_name(assertAlmostEqual)
    assertNotAlmostEquals = _older_name(assertNotAlmostEqual)
    assertRaisesRegexp = _older_name(assertRaisesRegex)
    assertRegexpMatches = _older_name(assertRegex)
    assertNotRegexpMatches = _older_name(assertNotRegex)
