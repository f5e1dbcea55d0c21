"""The module locale: only the locale C is there."""

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)


class Error(Exception):
    pass


def setlocale(category, locale=None):
    if locale not in (None, "", "C", "POSIX"):
        raise Error("unsupported locale setting")
    return "C"


def getlocale(category=LC_CTYPE):
    return (None, None)


def getdefaultlocale():
    return (None, None)


def getpreferredencoding(do_setlocale=True):
    return "UTF-8"


def localeconv():
    return {"decimal_point": ".", "thousands_sep": "", "grouping": [], "currency_symbol": "", "int_curr_symbol": ""}


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val): return "%.12g" % val
def atof(string, func=float): return func(string)
def atoi(string): return int(string)
def strcoll(a, b): return (a > b) - (a < b)
def strxfrm(string): return string


# Languages and where they are mostly spoken, if that is another code.
_TERRITORIES = {"en": "US", "cs": "CZ", "da": "DK", "sv": "SE", "ja": "JP", "ko": "KR", "zh": "CN", "el": "GR", "uk": "UA", "nb": "NO",
                "nn": "NO", "he": "IL", "ar": "AA", "sl": "SI", "et": "EE", "ca": "ES"}
_CODESETS = {"cs": "ISO8859-2", "pl": "ISO8859-2", "hu": "ISO8859-2", "ro": "ISO8859-2", "hr": "ISO8859-2", "sk": "ISO8859-2",
             "sl": "ISO8859-2", "ru": "UTF-8", "uk": "KOI8-U", "el": "ISO8859-7", "tr": "ISO8859-9", "he": "ISO8859-8", "ar": "ISO8859-6",
             "ja": "eucJP", "ko": "eucKR", "zh": "gb2312"}
_LANGUAGES = "bg cs da de el en es et fi fr hr hu is it ja ko lt lv nl pl pt ro ru sk sl sv tr uk zh".split()
_SPELLINGS = {"utf8": "UTF-8", "utf_8": "UTF-8", "latin1": "ISO8859-1", "iso88591": "ISO8859-1", "iso885915": "ISO8859-15", "ascii": "ISO8859-1"}


def normalize(localename):
    """The full name of a locale: language_TERRITORY.codeset@modifier, as far as it is known."""
    rest, at, modifier = localename.partition("@")
    rest, dot, codeset = rest.partition(".")
    language, line, territory = rest.partition("_")
    if language.lower() in ("c", "posix"):
        return "C" if not dot else localename
    if language.lower() not in _LANGUAGES:
        return localename
    language = language.lower()
    territory = territory.upper() or _TERRITORIES.get(language, language.upper())
    plain = codeset.lower().replace("-", "").replace("_", "")
    if modifier == "euro" and not codeset:
        codeset, at, modifier = "ISO8859-15", "", ""
    elif not codeset:
        codeset = _CODESETS.get(language, "ISO8859-1")
    else:
        codeset = _SPELLINGS.get(plain, codeset)
    return f"{language}_{territory}.{codeset}{at}{modifier}"
