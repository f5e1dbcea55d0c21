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
    // Functions of the module math, and the words that its random numbers are made of.
    case squareRoot, floor, ceiling, sine, cosine, magnitude, randomWord
    /// `__hash__` of `object`: never done at a call, but keys whose classes have it need none.
    case identityHash
    /// Members of classes that describe attributes, and items of lists and tuples: never done at a call, but known by these functions.
    case propertyGet, staticGet, classGet, fieldGet, sequenceItem, tupleItem
    /// `__new__` of `object` and of `tuple`.
    case newObject, newTuple
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
        case .identityHash: "object.__hash__"
        case .propertyGet: "property.__get__"
        case .staticGet: "staticmethod.__get__"
        case .classGet: "classmethod.__get__"
        case .fieldGet: ".collections._tuplegetter.__get__"
        case .sequenceItem: "list.__getitem__"
        case .tupleItem: "tuple.__getitem__"
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
