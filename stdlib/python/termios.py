"""The module termios: there is no terminal to be set."""

TCSANOW, TCSADRAIN, TCSAFLUSH, TCIFLUSH, TCOFLUSH, TCIOFLUSH = 0, 1, 2, 0, 1, 2
ECHO, ICANON, ISIG, IEXTEN, OPOST, ICRNL, IXON, BRKINT, INPCK, ISTRIP, CSIZE, PARENB, CS8 = 8, 2, 1, 32768, 1, 256, 1024, 2, 16, 32, 48, 256, 48
VTIME, VMIN, TIOCGWINSZ, FIONREAD = 5, 6, 21523, 21531


class error(Exception):
    pass


def tcgetattr(fd, *args):
    raise error(25, "Inappropriate ioctl for device")


tcsetattr = tcflush = tcdrain = tcsendbreak = tcflow = tcgetattr
