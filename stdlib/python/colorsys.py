"""The module colorsys: colours in one system as those of another. All numbers but i and q are from 0 to 1."""

__all__ = ["rgb_to_yiq", "yiq_to_rgb", "rgb_to_hls", "hls_to_rgb", "rgb_to_hsv", "hsv_to_rgb"]

ONE_THIRD, ONE_SIXTH, TWO_THIRD = 1 / 3, 1 / 6, 2 / 3


def rgb_to_yiq(r, g, b):
    """Brightness, and the colour in the two directions of the FCC's NTSC."""
    y = 0.30 * r + 0.59 * g + 0.11 * b
    red, blue = r - y, b - y
    return y, 0.74 * red - 0.27 * blue, 0.48 * red + 0.41 * blue


_FROM_YIQ = ((0.9468822170900693, 0.6235565819861433), (-0.27478764629897834, -0.6356910791873801),
             (-1.1085450346420322, 1.7090069284064666))


def yiq_to_rgb(y, i, q):
    return tuple([min(max(y + of_i * i + of_q * q, 0.0), 1.0) for of_i, of_q in _FROM_YIQ])


def _measured(r, g, b):
    """The largest part, the smallest, and the hue as a part of a turn from red."""
    most, least = max(r, g, b), min(r, g, b)
    spread = most - least
    if not spread:
        return most, least, 0.0
    red, green, blue = [(most - part) / spread for part in (r, g, b)]
    turn = blue - green if r == most else 2.0 + red - blue if g == most else 4.0 + green - red
    return most, least, turn / 6.0 % 1.0


def rgb_to_hls(r, g, b):
    """Hue, lightness, saturation."""
    most, least, hue = _measured(r, g, b)
    together = most + least
    lightness = together / 2.0
    if most == least:
        return hue, lightness, 0.0
    # Twice the lightness, or what is left of it to white.
    room = together if lightness <= 0.5 else 2.0 - most - least
    return hue, lightness, (most - least) / room


def hls_to_rgb(h, l, s):
    if not s:
        return l, l, l
    high = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    low = 2.0 * l - high
    return tuple([_ramp(low, high, hue % 1.0) for hue in (h + ONE_THIRD, h, h - ONE_THIRD)])


def _ramp(low, high, hue):
    """A part of a colour around the turn: up in a sixth, high up to a half, down in the next sixth."""
    if hue < 0.5:
        return low + (high - low) * hue * 6.0 if hue < ONE_SIXTH else high
    return low + (high - low) * (TWO_THIRD - hue) * 6.0 if hue < TWO_THIRD else low


def rgb_to_hsv(r, g, b):
    """Hue, saturation, and value, which is the largest part."""
    most, least, hue = _measured(r, g, b)
    return hue, (most - least) / most if most != least else 0.0, most


def hsv_to_rgb(h, s, v):
    if not s:
        return v, v, v
    sixth = int(h * 6.0)
    along = h * 6.0 - sixth
    low, falling, rising = v * (1.0 - s), v * (1.0 - s * along), v * (1.0 - s * (1.0 - along))
    return ((v, rising, low), (falling, v, low), (low, v, rising), (low, falling, v), (rising, low, v), (v, low, falling))[sixth % 6]
