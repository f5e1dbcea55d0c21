"""The package curses: there is no terminal to draw on, which `initscr` and `wrapper` say. Codes of keys are those of the library."""

ERR, OK = -1, 0
A_NORMAL, A_STANDOUT, A_UNDERLINE, A_REVERSE, A_BLINK, A_DIM, A_BOLD = 0, 65536, 131072, 262144, 524288, 1048576, 2097152
COLOR_BLACK, COLOR_RED, COLOR_GREEN, COLOR_YELLOW, COLOR_BLUE, COLOR_MAGENTA, COLOR_CYAN, COLOR_WHITE = range(8)
KEY_DOWN, KEY_UP, KEY_LEFT, KEY_RIGHT, KEY_HOME, KEY_BACKSPACE = range(258, 264)
KEY_F0, KEY_DC, KEY_IC, KEY_NPAGE, KEY_PPAGE, KEY_ENTER, KEY_END, KEY_RESIZE = 264, 330, 331, 338, 339, 343, 360, 410


class error(Exception):
    pass


class window:
    def __init__(self, *args):
        _refuse()


def _refuse(*args, **named):
    raise error("there is no terminal to draw on (package curses)")


def wrapper(func, /, *args, **kwds):
    _refuse()


initscr = newwin = setupterm = start_color = endwin = cbreak = nocbreak = echo = noecho = curs_set = doupdate = _refuse
