# The module random: the Mersenne Twister of the reference implementation, seeded with whole numbers.

from math import cos as _cos, exp as _exp, log as _log, pi as _pi, sin as _sin, sqrt as _sqrt


class Random:
    def __init__(self, x=None):
        self.gauss_next = None
        self.seed(x)
    def seed(self, a=None, version=2):
        if a is None:
            a = _core_clock()
        if isinstance(a, float):
            a = hash(a)
        if isinstance(a, (str, bytes, bytearray)):
            import hashlib
            source = a.encode() if isinstance(a, str) else bytes(a)
            a = int.from_bytes(source + hashlib.sha512(source).digest(), "big")
        if not isinstance(a, int):
            raise TypeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
        a = abs(a)
        key = []
        while a > 0:
            key.append(a & 0xFFFFFFFF)
            a >>= 32
        self._seed_array(key or [0])
        self.gauss_next = None
    def _seed(self, value):
        state = [value]
        for i in range(1, 624):
            value = (1812433253 * (value ^ value >> 30) + i) & 0xFFFFFFFF
            state.append(value)
        self.state = state
        self.place = 624
    def _seed_array(self, key):
        self._seed(19650218)
        state = self.state
        i = 1
        j = 0
        for k in range(max(624, len(key))):
            state[i] = ((state[i] ^ (state[i - 1] ^ state[i - 1] >> 30) * 1664525) + key[j] + j) & 0xFFFFFFFF
            i += 1
            j += 1
            if i >= 624:
                state[0] = state[623]
                i = 1
            if j >= len(key):
                j = 0
        for k in range(623):
            state[i] = ((state[i] ^ (state[i - 1] ^ state[i - 1] >> 30) * 1566083941) - i) & 0xFFFFFFFF
            i += 1
            if i >= 624:
                state[0] = state[623]
                i = 1
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
        r = self.getrandbits(k)
        while r >= n:
            r = self.getrandbits(k)
        return r
    def randrange(self, start, stop=None, step=1):
        if stop is None:
            if start > 0:
                return self._randbelow(start)
            raise ValueError("empty range for randrange()")
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
        return self.randrange(a, b + 1)
    def choice(self, seq):
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._randbelow(len(seq))]
    def shuffle(self, x):
        for i in range(len(x) - 1, 0, -1):
            j = self._randbelow(i + 1)
            x[i], x[j] = x[j], x[i]
    def sample(self, population, k, *, counts=None):
        if isinstance(population, (set, frozenset, dict)) or not hasattr(population, "__getitem__"):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        n = len(population)
        if counts is not None:
            sums = []
            for count in counts:
                sums.append(count + (sums[-1] if sums else 0))
            if len(sums) != n:
                raise ValueError("The number of counts does not match the population")
            total = sums[-1] if sums else 0
            if total <= 0:
                raise ValueError("Total of counts must be greater than zero")
            result = []
            for place in self.sample(range(total), k):
                item = 0
                while sums[item] <= place:
                    item += 1
                result.append(population[item])
            return result
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        result = [None] * k
        setsize = 21
        if k > 5:
            power = 1
            while power < k * 3:
                power *= 4
            setsize += power
        if n <= setsize:
            pool = list(population)
            for i in range(k):
                j = self._randbelow(n - i)
                result[i] = pool[j]
                pool[j] = pool[n - i - 1]
        else:
            selected = set()
            for i in range(k):
                j = self._randbelow(n)
                while j in selected:
                    j = self._randbelow(n)
                selected.add(j)
                result[i] = population[j]
        return result
    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        n = len(population)
        if cum_weights is None:
            if weights is None:
                return [population[int(self.random() * n)] for i in range(k)]
            cum_weights = []
            total = 0
            for w in weights:
                total += w
                cum_weights.append(total)
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(cum_weights) != n:
            raise ValueError("The number of weights does not match the population")
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        result = []
        for i in range(k):
            x = self.random() * total
            low = 0
            high = n - 1
            while low < high:
                middle = (low + high) // 2
                if x < cum_weights[middle]:
                    high = middle
                else:
                    low = middle + 1
            result.append(population[low])
        return result
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
    def expovariate(self, lambd=1.0):
        return -_log(1.0 - self.random()) / lambd
    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        c = 0.5 if mode is None else (mode - low) / (high - low)
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * _sqrt(u * c)
    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha > 1.0:
            a = _sqrt(2.0 * alpha - 1.0)
            b = alpha - _log(4.0)
            c = alpha + a
            while True:
                u = self.random()
                if not 1e-7 < u < 0.9999999:
                    continue
                w = 1.0 - self.random()
                v = _log(u / (1.0 - u)) / a
                x = alpha * _exp(v)
                z = u * u * w
                r = b + c * v - x
                if r + 1.0 + _log(4.5) - 4.5 * z >= 0.0 or r >= _log(z):
                    return x * beta
        if alpha == 1.0:
            return -_log(1.0 - self.random()) * beta
        while True:
            b = (2.718281828459045 + alpha) / 2.718281828459045
            p = b * self.random()
            x = p ** (1.0 / alpha) if p <= 1.0 else -_log((b - p) / alpha)
            u = self.random()
            if p > 1.0:
                if u <= x ** (alpha - 1.0):
                    return x * beta
            elif u <= _exp(-x):
                return x * beta
    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0
    def vonmisesvariate(self, mu, kappa):
        # The method of Best and Fisher (1979).
        if kappa <= 1e-6:
            return 2.0 * _pi * self.random()
        s = 0.5 / kappa
        r = s + _sqrt(1.0 + s * s)
        while True:
            u1 = self.random()
            z = _cos(_pi * u1)
            d = z / (r + z)
            u2 = self.random()
            if u2 < 1.0 - d * d or u2 <= (1.0 - d) * _exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        u3 = self.random()
        import math
        turn = math.acos(f)
        return (mu + turn) % (2.0 * _pi) if u3 > 0.5 else (mu - turn) % (2.0 * _pi)
    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)
    def weibullvariate(self, alpha, beta):
        return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)
    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, "little")
    def getstate(self):
        return (3, tuple(self.state) + (self.place,), self.gauss_next)
    def setstate(self, state):
        self.state = list(state[1][:-1])
        self.place = state[1][-1]
        self.gauss_next = state[2]


class SystemRandom(Random):
    """Numbers that nobody foresees, as far as the clock of the machine is one of them."""
    def __init__(self, x=None):
        import time
        Random.seed(self, time.time_ns() * 2654435761 + id(self))
    def seed(self, *args, **named):
        return None
    def getstate(self, *args, **named):
        raise NotImplementedError("System entropy source does not have state.")
    setstate = getstate


_instance = Random()
seed = _instance.seed
random = _instance.random
getrandbits = _instance.getrandbits
randrange = _instance.randrange
randint = _instance.randint
choice = _instance.choice
shuffle = _instance.shuffle
sample = _instance.sample
choices = _instance.choices
uniform = _instance.uniform
gauss = _instance.gauss
normalvariate = _instance.normalvariate
lognormvariate = _instance.lognormvariate
expovariate = _instance.expovariate
triangular = _instance.triangular
gammavariate = _instance.gammavariate
betavariate = _instance.betavariate
vonmisesvariate = _instance.vonmisesvariate
paretovariate = _instance.paretovariate
weibullvariate = _instance.weibullvariate
randbytes = _instance.randbytes
getstate = _instance.getstate
setstate = _instance.setstate
