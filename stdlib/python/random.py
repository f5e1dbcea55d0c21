# The module random: the Mersenne Twister of the reference implementation, seeded with whole numbers.


class Random:
    def __init__(self, x=None):
        self.gauss_next = None
        self.seed(x)
    def seed(self, a=None, version=2):
        if a is None:
            a = _core_clock()
        if isinstance(a, float):
            a = hash(a)
        if isinstance(a, str):
            raise NotImplementedError("seeds that are strings are not there yet")
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
    def sample(self, population, k):
        n = len(population)
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
        total = cum_weights[-1] + 0.0
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
