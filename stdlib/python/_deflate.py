"""Compresses as RFC 1951 says. Matches are looked for, and blocks begin, where the usual library does it at each level, so that results have its
size."""

from _inflate import DISTANCES, LENGTHS, ORDER, reverse

# For each level: from which length on less is looked at, up to which length a later match is hoped for, which length is enough, and how
# many places are looked at; then whether a later match is hoped for at all.
_LEVELS = [(0, 0, 0, 0, False), (4, 4, 8, 4, False), (4, 5, 16, 8, False), (4, 6, 32, 32, False), (4, 4, 16, 16, True),
           (8, 16, 32, 32, True), (8, 16, 128, 128, True), (8, 32, 128, 256, True), (32, 128, 258, 1024, True),
           (32, 258, 258, 4096, True)]
_SHORTEST, _LONGEST = 3, 258
# What has to be there before a match is looked for, unless the end is known.
_AHEAD = _LONGEST + _SHORTEST + 1
# A match of three bytes is no gain further away than this.
_FAR = 4096
NO_FLUSH, PARTIAL, SYNC, FULL, FINISH, BLOCK = range(6)
FILTERED, HUFFMAN_ONLY, RLE, FIXED = 1, 2, 3, 4

_length_codes = []
_near_codes, _far_codes = [], []


def _fill():
    for number, (base, extra) in enumerate(LENGTHS[:-1]):
        _length_codes.extend([number] * (1 << extra))
    _length_codes[255:] = [28]
    for number, (base, extra) in enumerate(DISTANCES):
        if base <= 256:
            _near_codes.extend([number] * (1 << extra))
        else:
            _far_codes.extend([number] * (1 << extra - 7))
    _far_codes[:0] = [0, 0]


def _distance_code(distance):
    return _near_codes[distance - 1] if distance <= 256 else _far_codes[distance - 1 >> 7]


class _Tree:
    """The lengths and codes that fit how often symbols come."""

    def __init__(self, frequencies, extra, base, longest, fixed):
        count = len(frequencies)
        self.lengths = lengths = [0] * count
        self.size = self.fixed_size = 0
        weights = frequencies + [0] * count
        depths = [0] * (2 * count)
        heap = [symbol for symbol in range(count) if frequencies[symbol]]
        last = heap[-1] if heap else -1
        while len(heap) < 2:
            if last < 2:
                last += 1
                symbol = last
            else:
                symbol = 0
            heap.append(symbol)
            weights[symbol] = 1
            self.size -= 1
            if fixed:
                self.fixed_size -= fixed[symbol]
        heap.insert(0, 0)

        def sink(place):
            # The lighter symbol is above, and of two equal ones the less deep one.
            moved = heap[place]
            weight, depth = weights[moved], depths[moved]
            end = len(heap)
            below = place * 2
            while below < end:
                other = heap[below]
                if below + 1 < end:
                    beside = heap[below + 1]
                    if weights[beside] < weights[other] or weights[beside] == weights[other] and depths[beside] <= depths[other]:
                        below += 1
                        other = beside
                if weight < weights[other] or weight == weights[other] and depth <= depths[other]:
                    break
                heap[place] = other
                place = below
                below *= 2
            heap[place] = moved

        for place in range((len(heap) - 1) // 2, 0, -1):
            sink(place)
        parents = [0] * (2 * count)
        order = []
        node = count
        while True:
            first = heap[1]
            moved = heap.pop()
            if len(heap) > 1:
                heap[1] = moved
                sink(1)
            second = heap[1]
            order += [first, second]
            weights[node] = weights[first] + weights[second]
            depths[node] = max(depths[first], depths[second]) + 1
            parents[first] = parents[second] = node
            heap[1] = node
            node += 1
            sink(1)
            if len(heap) < 3:
                break
        order.append(heap[1])
        order.reverse()
        bits = [0] * (2 * count)
        counts = [0] * (longest + 1)
        excess = 0
        for symbol in order[1:]:
            length = bits[parents[symbol]] + 1
            if length > longest:
                length = longest
                excess += 1
            bits[symbol] = length
            if symbol > last:
                continue
            counts[length] += 1
            more = extra[symbol - base] if symbol >= base else 0
            self.size += weights[symbol] * (length + more)
            if fixed:
                self.fixed_size += weights[symbol] * (fixed[symbol] + more)
        if excess:
            while excess > 0:
                length = longest - 1
                while not counts[length]:
                    length -= 1
                counts[length] -= 1
                counts[length + 1] += 2
                counts[longest] -= 1
                excess -= 2
            place = len(order)
            for length in range(longest, 0, -1):
                left = counts[length]
                while left:
                    place -= 1
                    symbol = order[place]
                    if symbol > last:
                        continue
                    self.size += (length - bits[symbol]) * weights[symbol]
                    bits[symbol] = length
                    left -= 1
        lengths[:] = bits[:count]
        self.last = last
        self.codes = _codes(lengths, longest)


def _codes(lengths, longest):
    counts = [0] * (longest + 2)
    for length in lengths:
        counts[length] += 1
    counts[0] = code = 0
    following = [0] * (longest + 2)
    for bits in range(1, longest + 1):
        code = code + counts[bits - 1] << 1
        following[bits] = code
    codes = [0] * len(lengths)
    for symbol, length in enumerate(lengths):
        if length:
            codes[symbol] = reverse(following[length], length)
            following[length] += 1
    return codes


_FIXED_LENGTHS = [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8
_FIXED_FAR = [5] * 30
_fixed_codes = None
_EXTRA_LENGTHS = [extra for _, extra in LENGTHS]
_EXTRA_FAR = [extra for _, extra in DISTANCES]


def _runs(lengths):
    """How the lengths of codes are written: symbols, what follows each, and in how many bits."""
    result = []
    former = -1
    place, size = 0, len(lengths)
    while place < size:
        length = lengths[place]
        most = 138 if length == 0 else 6 if length == former else 7
        count = 1
        while count < most and place + count < size and lengths[place + count] == length:
            count += 1
        place += count
        if count < (3 if length == 0 or length == former else 4):
            result += [(length, 0, 0)] * count
        elif length:
            if length != former:
                result.append((length, 0, 0))
                count -= 1
            result.append((16, count - 3, 2))
        elif count <= 10:
            result.append((17, count - 3, 3))
        else:
            result.append((18, count - 11, 7))
        former = length
    return result


class Deflater:
    """Compresses: `feed` gives it bytes, `run` uses them up, `take` gives what is ready."""

    def __init__(self, level, window_bits=15, memory=8, strategy=0, dictionary=b""):
        if not _length_codes:
            _fill()
        self.level = 6 if level < 0 else level
        self.strategy = strategy
        self.window = 1 << max(window_bits, 9)
        self.reach = self.window - _AHEAD
        self.hash_shift = (memory + 9) // 3
        self.hash_mask = (1 << memory + 7) - 1
        self.room = (1 << memory + 6) - 1
        self.heads = [-1] * (1 << memory + 7)
        self.former = [-1] * self.window
        self.data = bytes(dictionary[-self.window:])
        self.at = self.block = len(self.data)
        # Places from here on are not in the table yet, and the window begins at `start`.
        self.entered = 0
        self.start = 0
        self.pending = []
        self.out = bytearray()
        self.hold = self.count = 0
        self.matched, self.match = 2, 0
        self.is_waiting = False
        self._new_block()
        if dictionary:
            self._enter(len(self.data) - 2)

    def copy(self):
        other = Deflater.__new__(Deflater)
        for name, value in self.__dict__.items():
            other.__dict__[name] = value[:] if isinstance(value, (list, bytearray)) else value
        return other

    def feed(self, data):
        self.pending.append(data)

    def take(self):
        result = bytes(self.out)
        self.out = bytearray()
        return result

    def run(self, flush):
        """Compresses what is there; NO_FLUSH keeps what later bytes could change."""
        if self.pending:
            self.data = b"".join([self.data] + self.pending)
            self.pending = []
        if self.level == 0:
            self._store(flush)
        elif self.strategy == HUFFMAN_ONLY:
            self._without_matches(flush)
        elif self.strategy == RLE:
            self._repeats(flush)
        elif _LEVELS[self.level][4]:
            self._slow(flush)
        else:
            self._fast(flush)
        if flush == FINISH:
            self._end_block(True)
            self._align()
        elif flush != NO_FLUSH:
            if self.tokens:
                self._end_block(False)
            if flush == PARTIAL:
                self._put(2, 3)
                self._put(0, 7)
            elif flush != BLOCK:
                self._put(0, 3)
                self._align()
                self.out += b"\0\0\xff\xff"
                if flush == FULL:
                    self.heads = [-1] * len(self.heads)
                    self.entered = self.start = self.at
        if self.block > 1 << 20:
            self._forget()

    def _forget(self):
        # What no match reaches any more. Places in the tables are absolute within the data, and a multiple of the window keeps them.
        gone = (self.block - self.window) // self.window * self.window
        self.data = self.data[gone:]
        self.heads = [max(place - gone, -1) for place in self.heads]
        self.former = [max(place - gone, -1) for place in self.former]
        self.at -= gone
        self.block -= gone
        self.entered = max(self.entered - gone, 0)
        self.start = max(self.start - gone, -1)
        self.match -= gone

    def _put(self, value, count):
        self.hold |= value << self.count
        self.count += count
        while self.count >= 8:
            self.out.append(self.hold & 255)
            self.hold >>= 8
            self.count -= 8

    def _align(self):
        if self.count:
            self.out.append(self.hold & 255)
        self.hold = self.count = 0

    def _enter(self, end):
        """Notes all places before the end; each has the one with the same hash before it."""
        data, heads, former = self.data, self.heads, self.former
        shift, mask, window = self.hash_shift, self.hash_mask, self.window - 1
        double = 2 * shift
        for place in range(self.entered, end):
            key = (data[place] << double ^ data[place + 1] << shift ^ data[place + 2]) & mask
            former[place & window] = heads[key]
            heads[key] = place
        if end > self.entered:
            self.entered = end

    def _found(self, place):
        """The last place before this one with the same hash, which is noted now."""
        data = self.data
        if self.entered < place:
            self._enter(place)
        key = (data[place] << 2 * self.hash_shift ^ data[place + 1] << self.hash_shift ^ data[place + 2]) & self.hash_mask
        found = self.heads[key]
        self.former[place & self.window - 1] = found
        self.heads[key] = place
        self.entered = place + 1
        return found

    def _slide(self, at):
        # The window moves when it is filled up; what stands at its begin is not found.
        if at - self.start >= self.window + self.reach:
            self.start += self.window

    def _longest(self, candidate, at, best):
        good, _, nice, chain, _ = _LEVELS[self.level]
        data, former, window = self.data, self.former, self.window - 1
        left = len(data) - at
        if best >= good:
            chain >>= 2
        if nice > left:
            nice = left
        most = left if left < _LONGEST else _LONGEST
        limit = max(at - self.reach, self.start)
        while best < left:
            if data[candidate + best] == data[at + best] and data[candidate:candidate + best] == data[at:at + best]:
                length = best + 1
                while length < most and data[candidate + length] == data[at + length]:
                    length += 1
                self.match = candidate
                best = length
                if length >= nice:
                    break
            candidate = former[candidate & window]
            chain -= 1
            if candidate <= limit or not chain:
                break
        return best if best < left else left

    def _slow(self, flush):
        lazy = _LEVELS[self.level][1]
        data = self.data
        size = len(data)
        at, matched, waits = self.at, self.matched, self.is_waiting
        while True:
            left = size - at
            if left < _AHEAD and (flush == NO_FLUSH or not left):
                break
            self._slide(at)
            found = self._found(at) if left >= 3 else -1
            former, place = matched, self.match
            matched = 2
            if found > self.start and former < lazy and at - found <= self.reach:
                matched = self._longest(found, at, former)
                if matched <= 5 and (self.strategy == FILTERED or matched == 3 and at - self.match > _FAR):
                    matched = 2
            if former >= 3 and matched <= former:
                self._tell(former, at - 1 - place)
                at += former - 1
                self._enter(min(at, size - 2))
                waits, matched = False, 2
            elif waits:
                self.literals[data[at - 1]] += 1
                self.tokens.append(data[at - 1])
                if len(self.tokens) == self.room:
                    self.at = at
                    self._end_block(False)
                at += 1
                continue
            else:
                waits = True
                at += 1
                continue
            if len(self.tokens) == self.room:
                self.at = at
                self._end_block(False)
        if waits and flush != NO_FLUSH:
            self.literals[data[at - 1]] += 1
            self.tokens.append(data[at - 1])
            waits = False
        self.at, self.matched, self.is_waiting = at, matched, waits

    def _fast(self, flush):
        longest_entered = _LEVELS[self.level][1]
        data = self.data
        size = len(data)
        while True:
            at = self.at
            left = size - at
            if left < _AHEAD and (flush == NO_FLUSH or not left):
                break
            self._slide(at)
            found = self._found(at) if left >= 3 else -1
            length = 0
            if found > self.start and at - found <= self.reach:
                length = self._longest(found, at, 2)
            if length >= 3:
                self._tell(length, at - self.match)
                self.at = at + length
                if length <= longest_entered and left - length >= 3:
                    self._enter(min(self.at, size - 2))
                else:
                    # The places within a long match stay unknown.
                    self.entered = self.at
            else:
                self.literals[data[at]] += 1
                self.tokens.append(data[at])
                self.at = at + 1
            if len(self.tokens) == self.room:
                self._end_block(False)

    def _without_matches(self, flush):
        for byte in self.data[self.at:]:
            self.literals[byte] += 1
            self.tokens.append(byte)
            self.at += 1
            if len(self.tokens) == self.room:
                self._end_block(False)

    def _repeats(self, flush):
        data = self.data
        size = len(data)
        while self.at < size and (size - self.at > _LONGEST or flush != NO_FLUSH):
            at = self.at
            length = 0
            if at > 0:
                most = min(size - at, _LONGEST)
                while length < most and data[at + length] == data[at - 1]:
                    length += 1
            if length >= 3:
                self._tell(length, 1)
                self.at += length
            else:
                self.literals[data[at]] += 1
                self.tokens.append(data[at])
                self.at += 1
            if len(self.tokens) == self.room:
                self._end_block(False)

    def _store(self, flush):
        while len(self.data) - self.at > 65535 or flush != NO_FLUSH and self.at < len(self.data):
            part = self.data[self.at:self.at + 65535]
            self.at += len(part)
            if flush == FINISH and self.at == len(self.data):
                return
            self._stored(part, False)
            self.block = self.at

    def _new_block(self):
        # A token is a byte, or 256 plus what stands for a length, and its distance above that.
        self.tokens = []
        self.literals = [0] * 286
        self.literals[256] = 1
        self.far = [0] * 30

    def _tell(self, length, distance):
        self.tokens.append(length + 253 | distance << 10)
        self.literals[257 + _length_codes[length - 3]] += 1
        self.far[_distance_code(distance)] += 1

    def _stored(self, part, is_last):
        self._put(int(is_last), 3)
        self._align()
        size = len(part)
        self.out += size.to_bytes(2, "little") + (size ^ 0xffff).to_bytes(2, "little") + part

    def _end_block(self, is_last):
        global _fixed_codes
        # A byte that waits for a better match belongs to the next block; then `at` is the place behind it.
        end = self.at
        part = self.data[self.block:end]
        if self.level == 0:
            self._stored(part, is_last)
            self.block = end
            return
        if _fixed_codes is None:
            _fixed_codes = _codes(_FIXED_LENGTHS, 9), [reverse(code, 5) for code in range(30)]
        near = _Tree(self.literals, _EXTRA_LENGTHS, 257, 15, _FIXED_LENGTHS)
        far = _Tree(self.far, _EXTRA_FAR, 0, 15, _FIXED_FAR)
        runs = _runs(near.lengths[:near.last + 1]) + _runs(far.lengths[:far.last + 1])
        frequencies = [0] * 19
        for symbol, _, _ in runs:
            frequencies[symbol] += 1
        small = _Tree(frequencies, [0] * 16 + [2, 3, 7], 0, 7, None)
        count = 19
        while count > 4 and not small.lengths[ORDER[count - 1]]:
            count -= 1
        size = near.size + far.size + small.size + 3 * count + 14 + 10 >> 3
        fixed_size = near.fixed_size + far.fixed_size + 10 >> 3
        if fixed_size <= size or self.strategy == FIXED:
            size = fixed_size
        if len(part) + 4 <= size and len(part) <= 65535:
            self._stored(part, is_last)
        elif size == fixed_size:
            self._put(2 + is_last, 3)
            self._codes_of(_fixed_codes[0], _FIXED_LENGTHS, _fixed_codes[1], _FIXED_FAR)
        else:
            self._put(4 + is_last, 3)
            self._put(near.last - 256, 5)
            self._put(far.last, 5)
            self._put(count - 4, 4)
            for symbol in ORDER[:count]:
                self._put(small.lengths[symbol], 3)
            for symbol, more, bits in runs:
                self._put(small.codes[symbol], small.lengths[symbol])
                if bits:
                    self._put(more, bits)
            self._codes_of(near.codes, near.lengths, far.codes, far.lengths)
        self.block = end
        self._new_block()

    def _codes_of(self, codes, lengths, far_codes, far_lengths):
        out, hold, count = self.out, self.hold, self.count
        for token in self.tokens:
            if token < 256:
                hold |= codes[token] << count
                count += lengths[token]
            else:
                length = (token & 1023) - 253
                number = _length_codes[length - 3]
                base, extra = LENGTHS[number]
                hold |= codes[257 + number] << count
                count += lengths[257 + number]
                if extra:
                    hold |= length - base << count
                    count += extra
                while count >= 8:
                    out.append(hold & 255)
                    hold >>= 8
                    count -= 8
                distance = token >> 10
                number = _distance_code(distance)
                base, extra = DISTANCES[number]
                hold |= far_codes[number] << count
                count += far_lengths[number]
                if extra:
                    hold |= distance - base << count
                    count += extra
            while count >= 8:
                out.append(hold & 255)
                hold >>= 8
                count -= 8
        hold |= codes[256] << count
        self.hold, self.count = hold, count + lengths[256]
        self._put(0, 0)
