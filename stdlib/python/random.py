# The module random: the Mersenne Twister of the reference implementation, seeded with whole numbers.

from math import acos as _acos, cos as _cos, e as _e, exp as _exp, isfinite as _isfinite, log as _log, pi as _pi, sin as _sin, sqrt as _sqrt


def _sums(values):
    total = 0
    sums = []
    for value in values:
        total += value
        sums.append(total)
    return sums


def _first_above(sums, value, last):
    # The place of the first sum that is greater, at most the last place.
    low = 0
    while low < last:
        middle = low + last >> 1
        if sums[middle] > value:
            last = middle
        else:
            low = middle + 1
    return low


_asked = 0

def _entropy(size):
    # Bytes that nobody foresees; where the program may not read the system's source, of the clock and the number of calls.
    global _asked
    try:
        with open("/dev/urandom", "rb", buffering=0) as source:
            return source.read(size)
    except OSError:
        pass
    import hashlib
    made = b""
    while len(made) < size:
        _asked += 1
        made += hashlib.sha512(f"{_core_clock()} {_asked} {id(made)}".encode()).digest()
    return made[:size]


def _beginning(value):
    state = [value]
    for i in range(1, 624):
        value = (1812433253 * (value ^ value >> 30) + i) & 0xFFFFFFFF
        state.append(value)
    return state


# What every seed is mixed into.
_first_state = _beginning(19650218)


def _text_seed(text):
    import hashlib
    source = text.encode() if isinstance(text, str) else bytes(text)
    return int.from_bytes(source + hashlib.sha512(source).digest(), "big")


def _former_seed(text):
    # The number that Python 2 made of a text.
    codes = [ord(c) for c in text] if isinstance(text, str) else list(text)
    value = codes[0] << 7 if codes else 0
    for code in codes:
        value = 1000003 * value & 0xFFFFFFFFFFFFFFFF ^ code
    value ^= len(codes)
    return -2 if value == -1 else value


def _whole(value, which):
    # A bound that is no int; floats will be refused some day.
    if hasattr(value, "__index__"):
        return value.__index__()
    found = int(value)
    if found != value:
        raise ValueError("non-integer " + ("arg 1" if which == "1" else which) + " for randrange()")
    import warnings
    warnings.warn("non-integer arguments to randrange() have been deprecated since Python 3.10 and will be removed in a subsequent version", DeprecationWarning)
    return found


class Random:
    def __init__(self, x=None):
        self.gauss_next = None
        self.seed(x)
    def seed(self, a=None, version=2):
        if a is None:
            a = int.from_bytes(_entropy(16), "big")
        if isinstance(a, float):
            a = hash(a)
        if isinstance(a, (str, bytes, bytearray)):
            if version == 1 and not isinstance(a, bytearray):
                a = _former_seed(a)
            else:
                a = _text_seed(a)
        if not isinstance(a, int):
            raise TypeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
        a = abs(a)
        key = []
        while a > 0:
            key.append(a & 0xFFFFFFFF)
            a >>= 32
        self._seed_array(key or [0])
        self.gauss_next = None
    def _seed_array(self, key):
        # The last number is kept outside the list, where the compiler knows its bounds.
        state = list(_first_state)
        size = len(key)
        last = state[0] & 0xFFFFFFFF
        i = 1
        j = 0
        for k in range(max(624, size)):
            last = (((state[i] & 0xFFFFFFFF) ^ (last ^ last >> 30) * 1664525) + (key[j] & 0xFFFFFFFF) + j) & 0xFFFFFFFF
            state[i] = last
            i += 1
            j += 1
            if i >= 624:
                state[0] = last
                i = 1
            if j >= size:
                j = 0
        for k in range(623):
            last = (((state[i] & 0xFFFFFFFF) ^ (last ^ last >> 30) * 1566083941) - i) & 0xFFFFFFFF
            state[i] = last
            i += 1
            if i >= 624:
                state[0] = last
                i = 1
        self.state = state
        self.place = 624
        state[0] = 0x80000000
    def _next(self):
        if self.place >= 624:
            state = self.state
            for k in range(624):
                y = state[k] & 0x80000000 | state[(k + 1) % 624] & 0x7FFFFFFF
                value = state[(k + 397) % 624] ^ y >> 1
                state[k] = value ^ 0x9908B0DF if y & 1 else value
            self.place = 0
        y = self.state[self.place]
        self.place += 1
        y ^= y >> 11
        y ^= y << 7 & 0x9D2C5680
        y ^= y << 15 & 0xEFC60000
        return y ^ y >> 18
    def random(self):
        a = self._next() >> 5
        b = self._next() >> 6
        return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0)
    def getrandbits(self, k):
        if 0 < k <= 32:
            return self._next() >> 32 - k
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        if k == 0:
            return 0
        result = 0
        place = 0
        while k > 0:
            r = self._next()
            if k < 32:
                r >>= 32 - k
            result |= r << place
            place += 32
            k -= 32
        return result
    def _randbelow(self, n):
        if n == 0:
            return 0
        k = n.bit_length()
        if k <= 32 and type(self) is Random:
            k = 32 - k
            r = self._next() >> k
            while r >= n:
                r = self._next() >> k
            return r
        r = self.getrandbits(k)
        while r >= n:
            r = self.getrandbits(k)
        return r
    def randrange(self, start, stop=None, step=1):
        if type(start) is not int:
            start = _whole(start, "1")
        if stop is None:
            if start > 0:
                return self._randbelow(start)
            raise ValueError("empty range for randrange()")
        if type(stop) is not int:
            stop = _whole(stop, "stop")
        if type(step) is not int:
            step = _whole(step, "step")
        width = stop - start
        if step == 1:
            if width > 0:
                return start + self._randbelow(width)
            raise ValueError("empty range for randrange() (" + str(start) + ", " + str(stop) + ", " + str(width) + ")")
        if step == 0:
            raise ValueError("zero step for randrange()")
        n = (width + step - 1) // step if step > 0 else (width + step + 1) // step
        if n <= 0:
            raise ValueError("empty range for randrange()")
        return start + step * self._randbelow(n)
    def randint(self, a, b):
        if type(a) is int and type(b) is int and a <= b and type(self) is Random:
            return a + self._randbelow(b - a + 1)
        return self.randrange(a, b + 1)
    def choice(self, seq):
        n = len(seq)
        if not n:
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._randbelow(n)]
    def shuffle(self, x):
        for i in range(len(x) - 1, 0, -1):
            j = self._randbelow(i + 1)
            x[i], x[j] = x[j], x[i]
    def sample(self, population, k, *, counts=None):
        """Different places of a sequence, in the order in which they were drawn."""
        if isinstance(population, (set, frozenset, dict)) or not hasattr(population, "__getitem__"):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        n = len(population)
        if counts is not None:
            # As if every element stood there as often as it counts.
            ends = _sums(counts)
            if len(ends) != n:
                raise ValueError("The number of counts does not match the population")
            if not ends or ends[-1] <= 0:
                raise ValueError("Total of counts must be greater than zero")
            return [population[_first_above(ends, place, n - 1)] for place in self.sample(range(ends[-1]), k)]
        if k not in range(n + 1):
            raise ValueError("Sample larger than population or is negative")
        # A copy that shrinks costs as much as the population; a set of the drawn places about as much as a table of this size.
        table = 21
        if k > 5:
            width = 1
            while width < 3 * k:
                width <<= 2
            table += width
        return self._sample_of_copy(list(population), k) if n <= table else [population[place] for place in self._places(n, k)]
    def _sample_of_copy(self, left, k):
        drawn = []
        for last in range(len(left) - 1, len(left) - 1 - k, -1):
            place = self._randbelow(last + 1)
            drawn.append(left[place])
            left[place] = left[last]
        return drawn
    def _places(self, n, k):
        # A dictionary keeps the order.
        drawn = {}
        while len(drawn) < k:
            drawn[self._randbelow(n)] = None
        return list(drawn)
    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """Elements that are put back, each drawn as often as its weight tells."""
        n = len(population)
        if weights is None and cum_weights is None:
            return [population[int(self.random() * n)] for _ in range(k)]
        if weights is not None:
            if cum_weights is not None:
                raise TypeError("Cannot specify both weights and cumulative weights")
            if isinstance(weights, int):
                raise TypeError(f"The number of choices must be a keyword argument: k={weights}")
            cum_weights = _sums(weights)
        if len(cum_weights) != n:
            raise ValueError("The number of weights does not match the population")
        total = float(cum_weights[-1])
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not _isfinite(total):
            raise ValueError("Total of weights must be finite")
        # The last place is what is left when all others are smaller, rounding included.
        return [population[_first_above(cum_weights, self.random() * total, n - 1)] for _ in range(k)]
    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def gauss(self, mu=0.0, sigma=1.0):
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            turn = self.random() * 2.0 * _pi
            radius = _sqrt(-2.0 * _log(1.0 - self.random()))
            z = _cos(turn) * radius
            self.gauss_next = _sin(turn) * radius
        return mu + z * sigma
    def normalvariate(self, mu=0.0, sigma=1.0):
        while True:
            a = self.random()
            b = 1.0 - self.random()
            z = 4 * _exp(-0.5) / _sqrt(2.0) * (a - 0.5) / b
            if z * z / 4.0 <= -_log(b):
                return mu + z * sigma
    def lognormvariate(self, mu, sigma):
        return _exp(self.normalvariate(mu, sigma))
    def expovariate(self, lambd):
        return -_log(1.0 - self.random()) / lambd
    def triangular(self, low=0.0, high=1.0, mode=None):
        """From low to high, most often at mode."""
        drawn = self.random()
        peak = 0.5
        if mode is not None:
            if low == high:
                return low
            peak = (mode - low) / (high - low)
        if drawn <= peak:
            return low + (high - low) * _sqrt(drawn * peak)
        return high + (low - high) * _sqrt((1.0 - drawn) * (1.0 - peak))
    def gammavariate(self, alpha, beta):
        if not (alpha > 0.0 and beta > 0.0):
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha == 1.0:
            return self._exponential() * beta
        return (self._gamma_above_one(alpha) if alpha > 1.0 else self._gamma_below_one(alpha)) * beta
    def _exponential(self):
        return -_log(1.0 - self.random())
    def _gamma_above_one(self, alpha):
        # Cheng (1977): drawn from a log-logistic distribution, and thrown away where that is too dense.
        slope = _sqrt(2.0 * alpha - 1.0)
        while True:
            first = self.random()
            if first <= 1e-7 or first >= 0.9999999:
                continue
            second = 1.0 - self.random()
            power = _log(first / (1.0 - first)) / slope
            x = alpha * _exp(power)
            z = first * first * second
            r = alpha - _log(4.0) + (alpha + slope) * power - x
            if r + (1.0 + _log(4.5)) - 4.5 * z >= 0.0 or r >= _log(z):
                return x
    def _gamma_below_one(self, alpha):
        # Ahrens and Dieter (1974), their algorithm GS.
        top = (_e + alpha) / _e
        while True:
            p = top * self.random()
            second = self.random
            if p <= 1.0:
                x = p ** (1.0 / alpha)
                if second() <= _exp(-x):
                    return x
            else:
                x = -_log((top - p) / alpha)
                if second() <= x ** (alpha - 1.0):
                    return x
    def betavariate(self, alpha, beta):
        """The share of one of two gamma variates."""
        share = self.gammavariate(alpha, 1.0)
        return share / (share + self.gammavariate(beta, 1.0)) if share else 0.0
    def vonmisesvariate(self, mu, kappa):
        """An angle; the greater kappa the nearer to mu. The method of Best and Fisher (1979)."""
        around = 2.0 * _pi
        if kappa <= 1e-6:
            return around * self.random()
        half = 0.5 / kappa
        r = half + _sqrt(1.0 + half * half)
        refused = True
        while refused:
            z = _cos(_pi * self.random())
            d = z / (r + z)
            level = self.random()
            refused = level >= 1.0 - d * d and level > (1.0 - d) * _exp(d)
        q = 1.0 / r
        turn = _acos((q + z) / (1.0 + q * z))
        return (mu + turn if self.random() > 0.5 else mu - turn) % around
    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)
    def weibullvariate(self, alpha, beta):
        return alpha * self._exponential() ** (1.0 / beta)
    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, "little")
    def getstate(self):
        return (3, tuple(self.state) + (self.place,), self.gauss_next)
    def setstate(self, state):
        if state[0] != 3 and state[0] != 2:
            raise ValueError("state with version %s passed to Random.setstate() of version 3" % (state[0],))
        self.state = list(state[1][:-1])
        self.place = state[1][-1]
        self.gauss_next = state[2]


class SystemRandom(Random):
    """Numbers that nobody foresees, of the system's own source where the program may read it."""
    def __init__(self, x=None):
        self.gauss_next = None
    def getrandbits(self, k):
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        return int.from_bytes(_entropy((k + 7) // 8), "big") >> -k % 8
    def random(self):
        return self.getrandbits(53) * 2.0 ** -53
    def randbytes(self, n):
        return _entropy(n)
    def seed(self, *args, **named):
        return None
    def getstate(self, *args, **named):
        raise NotImplementedError("System entropy source does not have state.")
    setstate = getstate


_instance = Random()
# The module's functions are those of one source.
seed, getstate, setstate = _instance.seed, _instance.getstate, _instance.setstate
random, getrandbits, randbytes = _instance.random, _instance.getrandbits, _instance.randbytes
randrange, randint, uniform = _instance.randrange, _instance.randint, _instance.uniform
choice, choices, sample, shuffle = _instance.choice, _instance.choices, _instance.sample, _instance.shuffle
gauss, normalvariate, lognormvariate = _instance.gauss, _instance.normalvariate, _instance.lognormvariate
triangular, expovariate, paretovariate = _instance.triangular, _instance.expovariate, _instance.paretovariate
gammavariate, betavariate = _instance.gammavariate, _instance.betavariate
vonmisesvariate, weibullvariate = _instance.vonmisesvariate, _instance.weibullvariate
