"""The compression of bzip2: blocks are sorted by what follows each byte (Burrows, Wheeler), then moved to front, then coded by how often values
come. Which tables a block gets is decided as the usual program does it, so that results are equal to its."""

_MAGIC, _END = 0x314159265359, 0x177245385090
_crc_table = []


class Damaged(Exception):
    """The data are none of this kind."""


def _crc(data, value=0xffffffff):
    if not _crc_table:
        for byte in range(256):
            entry = byte << 24
            for _ in range(8):
                entry = entry << 1 ^ (0x04c11db7 if entry & 0x80000000 else 0)
                entry &= 0xffffffff
            _crc_table.append(entry)
    table = _crc_table
    for byte in data:
        value = (value << 8 & 0xffffffff) ^ table[value >> 24 ^ byte]
    return value


class _Bits:
    """Writes bits, highest first."""

    def __init__(self):
        self.out = bytearray()
        self.hold = self.count = 0

    def put(self, value, count):
        self.hold = self.hold << count | value
        self.count += count
        while self.count >= 8:
            self.count -= 8
            self.out.append(self.hold >> self.count & 255)
        self.hold &= (1 << self.count) - 1


class Packer:
    """Compresses bytes that `feed` gives into `bits.out`."""

    def __init__(self, level):
        self.limit = level * 100000 - 19
        self.bits = _Bits()
        self.bits.put(0x425a6830 + level, 32)
        self.total = 0
        self.block = bytearray()
        self.byte, self.count = -1, 0
        self.raw = bytearray()

    def feed(self, data):
        byte, count = self.byte, self.count
        for value in data:
            if value == byte and count < 255:
                count += 1
                continue
            if count:
                self._add(byte, count)
                if len(self.block) >= self.limit:
                    self._end_block()
            byte, count = value, 1
        self.byte, self.count = byte, count

    def _add(self, byte, count):
        self.raw += bytes([byte]) * count
        self.block += bytes([byte]) * count if count < 4 else bytes([byte] * 4 + [count - 4])

    def finish(self):
        if self.count:
            self._add(self.byte, self.count)
            self.count = 0
        if self.block:
            self._end_block()
        put = self.bits.put
        put(_END, 48)
        put(self.total, 32)
        if self.bits.count:
            put(0, 8 - self.bits.count)

    def _end_block(self):
        check = _crc(self.raw) ^ 0xffffffff
        self.total = (self.total << 1 & 0xffffffff | self.total >> 31) ^ check
        _write_block(bytes(self.block), check, self.bits.put)
        self.block, self.raw = bytearray(), bytearray()


def _sorted_rotations(block):
    """The places in the order of the block's rotations that begin there."""
    size = len(block)
    # Ranks by one byte, then by two, four, … places, until all differ.
    ranks = list(block)
    # Equal rotations are in the order that the usual program gives them.
    order = sorted(range(size - 1, -1, -1), key=ranks.__getitem__)
    step = 1
    while True:
        base = size + 256
        keys = [rank * base + other for rank, other in zip(ranks, ranks[step % size:] + ranks[:step % size])]
        order.sort(key=keys.__getitem__)
        rank, former = -1, None
        ranks = [0] * size
        for place in order:
            key = keys[place]
            if key != former:
                rank += 1
                former = key
            ranks[place] = rank
        if rank == size - 1 or step >= size:
            return order
        step *= 2


def _code_lengths(frequencies, longest):
    """The lengths of codes; weights are halved until none is too long. A weight has its depth in the low bits."""
    count = len(frequencies)
    weights = [(frequency or 1) << 8 for frequency in frequencies]
    while True:
        heap = [0]
        weight = [0] + weights + [0] * count
        parents = [-1] * (2 * count + 1)

        def rise(place):
            moved = heap[place]
            while weight[moved] < weight[heap[place >> 1]] and place > 1:
                heap[place] = heap[place >> 1]
                place >>= 1
            heap[place] = moved

        def sink(place):
            moved = heap[place]
            last = len(heap) - 1
            while True:
                below = place << 1
                if below > last:
                    break
                if below < last and weight[heap[below + 1]] < weight[heap[below]]:
                    below += 1
                if weight[moved] < weight[heap[below]]:
                    break
                heap[place] = heap[below]
                place = below
            heap[place] = moved

        def take():
            first = heap[1]
            moved = heap.pop()
            if len(heap) > 1:
                heap[1] = moved
                sink(1)
            return first
        for symbol in range(1, count + 1):
            heap.append(symbol)
            rise(symbol)
        node = count
        while len(heap) > 2:
            first, second = take(), take()
            node += 1
            parents[first] = parents[second] = node
            low = max(weight[first] & 255, weight[second] & 255)
            weight[node] = (weight[first] & ~255) + (weight[second] & ~255) | 1 + low
            heap.append(node)
            rise(len(heap) - 1)
        lengths = []
        for symbol in range(1, count + 1):
            length, place = 0, symbol
            while parents[place] >= 0:
                place = parents[place]
                length += 1
            lengths.append(length)
        if max(lengths) <= longest:
            return lengths
        weights = [(value >> 8) // 2 + 1 << 8 for value in weights]


def _write_block(block, check, put):
    order = _sorted_rotations(block)
    put(_MAGIC, 48)
    put(check, 32)
    put(0, 1)
    put(order.index(0), 24)
    used = sorted(set(block))
    parts = sorted({byte >> 4 for byte in used})
    put(sum(1 << 15 - part for part in parts), 16)
    for part in parts:
        put(sum(1 << 15 - (byte & 15) for byte in used if byte >> 4 == part), 16)
    # Moved to front, with the lengths of runs of the front in two digits.
    front = list(used)
    end = len(used) + 1
    values = []
    zeros = 0
    for place in order:
        byte = block[place - 1]
        at = front.index(byte)
        if not at:
            zeros += 1
            continue
        while zeros:
            zeros -= 1
            values.append(zeros & 1)
            zeros >>= 1
        del front[at]
        front.insert(0, byte)
        values.append(at + 1)
    while zeros:
        zeros -= 1
        values.append(zeros & 1)
        zeros >>= 1
    values.append(end)
    count = end + 1
    frequencies = [0] * count
    for value in values:
        frequencies[value] += 1
    size = len(values)
    tables = 2 if size < 200 else 3 if size < 600 else 4 if size < 1200 else 5 if size < 2400 else 6
    # At first each table is for a range of values that come about equally often.
    lengths = [None] * tables
    left, start = size, 0
    for number in range(tables, 0, -1):
        target, last, total = left // number, start - 1, 0
        while total < target and last < count - 1:
            last += 1
            total += frequencies[last]
        if last > start and number != tables and number != 1 and (tables - number) % 2 == 1:
            total -= frequencies[last]
            last -= 1
        lengths[number - 1] = [0 if start <= value <= last else 15 for value in range(count)]
        start = last + 1
        left -= total
    groups = [values[place:place + 50] for place in range(0, size, 50)]
    for _ in range(4):
        chosen = []
        counted = [[0] * count for _ in range(tables)]
        for group in groups:
            costs = [sum(map(table.__getitem__, group)) for table in lengths]
            best = costs.index(min(costs))
            chosen.append(best)
            table = counted[best]
            for value in group:
                table[value] += 1
        lengths = [_code_lengths(table, 17) for table in counted]
    put(tables, 3)
    put(len(chosen), 15)
    front = list(range(tables))
    for number in chosen:
        at = front.index(number)
        put((1 << at) - 1 << 1, at + 1)
        del front[at]
        front.insert(0, number)
    codes = []
    for table in lengths:
        length = table[0]
        put(length, 5)
        for wanted in table:
            while length != wanted:
                put(2 if length < wanted else 3, 2)
                length += 1 if length < wanted else -1
            put(0, 1)
        code, made = 0, [0] * count
        for length in range(min(table), max(table) + 1):
            for value, its in enumerate(table):
                if its == length:
                    made[value] = code
                    code += 1
            code <<= 1
        codes.append(made)
    for number, group in zip(chosen, groups):
        table, made = lengths[number], codes[number]
        for value in group:
            put(made[value], table[value])


class Short(Exception):
    """There are fewer bits than asked for."""


class Unpacker:
    """Decompresses: `feed` gives bytes, `block` the bytes of the next block; `is_over` is set after the last one."""

    def __init__(self):
        self.data, self.place = b"", 0
        self.level = self.total = 0
        self.is_over = False

    def feed(self, data):
        # Whole bytes that were read are forgotten.
        self.data = self.data[self.place >> 3:] + data
        self.place &= 7

    def _take(self, count):
        end = self.place + count
        last = end + 7 >> 3
        if last > len(self.data):
            raise Short
        value = int.from_bytes(self.data[self.place >> 3:last], "big") >> (last << 3) - end & (1 << count) - 1
        self.place = end
        return value

    def block(self):
        """The bytes of the next block, b"" at the end, or None if data are missing; then nothing was read."""
        if not self.level and not self._head():
            return None
        start, total = self.place, self.total
        try:
            return self._block()
        except Short:
            self.place, self.total = start, total
            return None

    def _head(self):
        head = self.data[:4]
        if not b"BZh".startswith(head[:3]) or len(head) == 4 and not 49 <= head[3] <= 57:
            raise Damaged
        if len(head) < 4:
            return False
        self.level = head[3] - 48
        self.place = 32
        return True

    def _block(self):
        mark = self._take(48)
        if mark == _END:
            if self._take(32) != self.total:
                raise Damaged
            self.place = self.place + 7 & ~7
            self.is_over = True
            return b""
        if mark != _MAGIC:
            raise Damaged
        check = self._take(32)
        is_random = self._take(1)
        if is_random:
            raise NotImplementedError("bzip2 data with randomised blocks, which no program has written since 1997")
        result = self._content(self._take(24))
        if _crc(result) ^ 0xffffffff != check:
            raise Damaged
        self.total = (self.total << 1 & 0xffffffff | self.total >> 31) ^ check
        return result

    def _content(self, origin):
        take = self._take
        parts = take(16)
        used = []
        for part in range(16):
            if parts >> 15 - part & 1:
                marks = take(16)
                used += [part << 4 | low for low in range(16) if marks >> 15 - low & 1]
        if not used:
            raise Damaged
        count = len(used) + 2
        tables, choices = take(3), take(15)
        if not 2 <= tables <= 6 or not choices:
            raise Damaged
        front = list(range(tables))
        chosen = []
        for _ in range(choices):
            at = 0
            while take(1):
                at += 1
                if at >= tables:
                    raise Damaged
            front.insert(0, front.pop(at))
            chosen.append(front[0])
        decoders = []
        for _ in range(tables):
            length = take(5)
            lengths = []
            for _ in range(count):
                while True:
                    if not 1 <= length <= 20:
                        raise Damaged
                    if not take(1):
                        break
                    length += -1 if take(1) else 1
                lengths.append(length)
            decoders.append(_decoder(lengths))
        last = self._values(decoders, chosen, used, count - 1)
        if origin >= len(last):
            raise Damaged
        # The rotations undone.
        starts, total = [0] * 256, 0
        counts = [0] * 256
        for byte in last:
            counts[byte] += 1
        for byte in range(256):
            starts[byte] = total
            total += counts[byte]
        following = [0] * len(last)
        for place, byte in enumerate(last):
            following[starts[byte]] = place
            starts[byte] += 1
        place = following[origin]
        out = []
        run, former = 0, -1
        for _ in range(len(last)):
            byte = last[place]
            place = following[place]
            if run == 4:
                out += [former] * byte
                run, former = 0, -1
                continue
            run = run + 1 if byte == former else 1
            former = byte
            out.append(byte)
        return bytes(out)

    def _values(self, decoders, chosen, used, end):
        data = self.data
        size = len(data)
        at, spare = self.place >> 3, self.place & 7
        hold, count = 0, 0
        if spare:
            hold, count, at = data[at] & (1 << 8 - spare) - 1, 8 - spare, at + 1
        front = list(used)
        last = []
        limit = self.level * 100000
        zeros, weight = 0, 1
        for number in chosen:
            quick, limits, offsets, symbols, shortest, longest = decoders[number]
            for _ in range(50):
                while count < 20 and at < size:
                    hold = hold << 8 | data[at]
                    count += 8
                    at += 1
                entry = quick[hold >> count - 10 if count >= 10 else hold << 10 - count]
                if entry:
                    length = entry & 31
                    value = entry >> 5
                else:
                    length = 11
                    while True:
                        if length > longest:
                            if count >= 20:
                                raise Damaged
                            raise Short
                        if length > count:
                            raise Short
                        code = hold >> count - length
                        if code <= limits[length]:
                            break
                        length += 1
                    value = symbols[code - offsets[length]]
                if length > count:
                    raise Short
                count -= length
                hold &= (1 << count) - 1
                if value <= 1:
                    zeros += weight << value
                    weight <<= 1
                    if zeros > limit:
                        raise Damaged
                    continue
                if zeros:
                    last += [front[0]] * zeros
                    zeros, weight = 0, 1
                if value == end:
                    self.place = at * 8 - count
                    return last
                byte = front.pop(value - 1)
                front.insert(0, byte)
                last.append(byte)
                if len(last) > limit:
                    raise Damaged
        raise Damaged


def _decoder(lengths):
    """A list that tells the value and length of codes up to ten bits, and what is needed for longer ones."""
    shortest, longest = min(lengths), max(lengths)
    quick = [0] * 1024
    limits, offsets, symbols = [-1] * 22, [0] * 22, []
    code = 0
    for length in range(shortest, longest + 1):
        offsets[length] = code - len(symbols)
        for value, its in enumerate(lengths):
            if its == length:
                symbols.append(value)
                if length <= 10:
                    start = code << 10 - length
                    quick[start:start + (1 << 10 - length)] = [value << 5 | length] * (1 << 10 - length)
                code += 1
        limits[length] = code - 1
        code <<= 1
    return quick, limits, offsets, symbols, shortest, longest
