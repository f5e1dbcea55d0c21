/// Functions of Python's library that the machine can do itself for plain operands, at the place where they are called. A call
/// site that has found such a function asks `VM.shortcut` first, and runs the function's code where that has no answer. So the code
/// in `stdlib/python/builtins.py` says what each of them means, and a class or module that has replaced one is called as it is.
enum PythonShortcut: UInt8, CaseIterable {
    case none
    // Functions.
    case ord, chr, len, abs, isinstance, min, max, hasAttribute, getAttribute
    // The classes themselves, called with at most one argument.
    case int, float, str, list, tuple, dict, set, type
    /// `range`, with at most three.
    case range
    // Methods of strings.
    case strip, leftStrip, rightStrip, lower, upper, split, join, replace, startsWith, endsWith, find, count, format
    case isDigit, isAlpha, isAlnum, isSpace
    // Methods of lists, dictionaries and sets.
    case pop, reverse, get, setDefault, popKey, copyKeys, updateKeys, add, remove, discard
    case listCount, listIndex, listRemove, listInsert, listExtend, listCopy
    // Functions of the module math, and the words that its random numbers are made of.
    case squareRoot, floor, ceiling, sine, cosine, magnitude, randomWord
    // Iterators and what goes through one.
    case iter, next, enumerate, zip, map, filter, reversed, keys, values, items, sum, any, all, sorted, sort
    // More methods of strings.
    case rightJustify, leftJustify, center, zeroFill, partition, encode, title, splitLines, translate, rightFind, index
    // Numbers as texts and bytes.
    case round, binary, hexadecimal, octal, divideModulo, power, bitLength, bitCount, toBytes, fromBytes
    // Bytes and arrays.
    case bytes, byteArray, byteJoin, decode, byteAppend, byteExtend, arrayAppend, arrayPop
    // The class deque of the module collections.
    case deque
    // The modules heapq and bisect.
    case heapPush, heapPop, heapReplace, heapPushPop, heapify, bisectLeft, bisectRight
    // More functions of the module math.
    case arcTangent2, arcTangent, tangent, exponential, logarithm, hypotenuse, commonDivisor, integerRoot, factorial,
        choices, realPower, isNaN, degrees, radians
    /// `__hash__` of `object`: never done at a call, but keys whose classes have it need none.
    case identityHash, tupleHash, tupleEqual, dictEqual, dictUnequal
    /// `__missing__` of `defaultdict` and `Counter`: done where an item is asked for.
    case missingDefault, missingCount
    /// Members of classes that describe attributes, and items of lists and tuples: never done at a call, but known by these functions.
    case propertyGet, staticGet, classGet, fieldGet, sequenceItem, tupleItem
    /// `__new__` of `object` and of `tuple`.
    case newObject, newTuple
    // More methods of sets and frozen sets.
    case setUpdate, setCopy, union, intersection, difference, symmetricDifference, isSubset, isSuperset, isDisjoint
    /// `_digest` of the module hashlib.
    case digest
    /// A class of exceptions, called with any arguments.
    case newException

    /// What the function's class is called below `.python.builtins.`, or below `.python.` with a point before it; empty for what is no
    /// function.
    private var functionName: StaticString {
        switch self {
        case .none, .int, .float, .str, .list, .tuple, .dict, .set, .type, .range, .newException: ""
        case .ord: "ord"
        case .chr: "chr"
        case .len: "len"
        case .abs: "abs"
        case .isinstance: "isinstance"
        case .min: "min"
        case .max: "max"
        case .hasAttribute: "hasattr"
        case .getAttribute: "getattr"
        case .strip: "str.strip"
        case .leftStrip: "str.lstrip"
        case .rightStrip: "str.rstrip"
        case .lower: "str.lower"
        case .upper: "str.upper"
        case .split: "str.split"
        case .join: "str.join"
        case .replace: "str.replace"
        case .startsWith: "str.startswith"
        case .endsWith: "str.endswith"
        case .find: "str.find"
        case .count: "str.count"
        case .format: "str.format"
        case .isDigit: "str.isdigit"
        case .isAlpha: "str.isalpha"
        case .isAlnum: "str.isalnum"
        case .isSpace: "str.isspace"
        case .pop: "list.pop"
        case .reverse: "list.reverse"
        case .listCount: "list.count"
        case .listIndex: "list.index"
        case .listRemove: "list.remove"
        case .listInsert: "list.insert"
        case .listExtend: "list.extend"
        case .listCopy: "list.copy"
        case .get: "dict.get"
        case .popKey: "dict.pop"
        case .copyKeys: "dict.copy"
        case .updateKeys: "dict.update"
        case .setDefault: "dict.setdefault"
        case .add: "set.add"
        case .remove: "set.remove"
        case .discard: "set.discard"
        case .squareRoot: ".math.sqrt"
        case .floor: ".math.floor"
        case .ceiling: ".math.ceil"
        case .sine: ".math.sin"
        case .cosine: ".math.cos"
        case .magnitude: ".math.fabs"
        case .randomWord: ".random.Random._next"
        case .iter: "iter"
        case .next: "next"
        case .enumerate: "_enumerate_of"
        case .zip: "_zip_of"
        case .map: "_map_of"
        case .filter: "_filter_of"
        case .reversed: "_reversed_of"
        case .keys: "dict.keys"
        case .values: "dict.values"
        case .items: "dict.items"
        case .sum: "sum"
        case .any: "any"
        case .all: "all"
        case .sorted: "sorted"
        case .sort: "list.sort"
        case .rightJustify: "str.rjust"
        case .leftJustify: "str.ljust"
        case .center: "str.center"
        case .zeroFill: "str.zfill"
        case .partition: "str.partition"
        case .encode: "str.encode"
        case .title: "str.title"
        case .splitLines: "str.splitlines"
        case .translate: "str.translate"
        case .rightFind: "str.rfind"
        case .index: "str.index"
        case .round: "round"
        case .binary: "bin"
        case .hexadecimal: "hex"
        case .octal: "oct"
        case .divideModulo: "divmod"
        case .power: "pow"
        case .bitLength: "int.bit_length"
        case .bitCount: "int.bit_count"
        case .toBytes: "int.to_bytes"
        case .fromBytes: "int.from_bytes"
        case .bytes: "_bytes_of"
        case .byteArray: "_bytearray_of"
        case .byteJoin: "_byte_methods.join"
        case .decode: "_byte_methods.decode"
        case .byteAppend: "bytearray.append"
        case .byteExtend: "bytearray.extend"
        case .arrayAppend: ".array.array.append"
        case .arrayPop: ".array.array.pop"
        case .deque: ".collections._deque_of"
        case .heapPush: ".heapq.heappush"
        case .heapPop: ".heapq.heappop"
        case .heapReplace: ".heapq.heapreplace"
        case .heapPushPop: ".heapq.heappushpop"
        case .heapify: ".heapq.heapify"
        case .bisectLeft: ".bisect.bisect_left"
        case .bisectRight: ".bisect.bisect_right"
        case .arcTangent2: ".math.atan2"
        case .arcTangent: ".math.atan"
        case .tangent: ".math.tan"
        case .exponential: ".math.exp"
        case .logarithm: ".math.log"
        case .hypotenuse: ".math.hypot"
        case .commonDivisor: ".math.gcd"
        case .integerRoot: ".math.isqrt"
        case .factorial: ".math.factorial"
        case .choices: ".math.comb"
        case .realPower: ".math.pow"
        case .isNaN: ".math.isnan"
        case .degrees: ".math.degrees"
        case .radians: ".math.radians"
        case .identityHash: "object.__hash__"
        case .tupleHash: "tuple.__hash__"
        case .tupleEqual: "tuple.__eq__"
        case .dictEqual: "dict.__eq__"
        case .dictUnequal: "dict.__ne__"
        case .missingDefault: ".collections.defaultdict.__missing__"
        case .missingCount: ".collections.Counter.__missing__"
        case .propertyGet: "property.__get__"
        case .staticGet: "staticmethod.__get__"
        case .classGet: "classmethod.__get__"
        case .fieldGet: ".collections._tuplegetter.__get__"
        case .sequenceItem: "list.__getitem__"
        case .tupleItem: "tuple.__getitem__"
        case .setUpdate: "set.update"
        case .setCopy: "_set_methods.copy"
        case .union: "_set_methods.union"
        case .intersection: "_set_methods.intersection"
        case .difference: "_set_methods.difference"
        case .symmetricDifference: "_set_methods.symmetric_difference"
        case .isSubset: "_set_methods.issubset"
        case .isSuperset: "_set_methods.issuperset"
        case .isDisjoint: "_set_methods.isdisjoint"
        case .digest: ".hashlib._digest"
        case .newObject: "object.__new__"
        case .newTuple: "tuple.__new__"
        }
    }

    /// The shortcut for a function by the name of its class below `.python.`; nil if there is none.
    init?(className: ArraySlice<UInt8>) {
        let prefix = StaticString("builtins.").bytes
        let name = className.starts(with: prefix) ? Array(className.dropFirst(prefix.count)) : [UInt8(ascii: ".")] + className
        for shortcut in Self.allCases {
            let other = shortcut.functionName
            if other.utf8CodeUnitCount == name.count, !name.isEmpty, name.elementsEqual(other.bytes) {
                self = shortcut
                return
            }
        }
        return nil
    }
}
