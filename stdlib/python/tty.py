"""The module tty: modes of terminals, of which there is none to be set."""

from termios import *

IFLAG, OFLAG, CFLAG, LFLAG, ISPEED, OSPEED, CC = range(7)


def setraw(fd, when=TCSAFLUSH):
    return tcgetattr(fd)


setcbreak = setraw
