/// What Python's compiled code asks of the machine: methods of `.internal.int`, called on a constant, so that the translator knows
/// the method without knowing the class of any operand. The arguments begin with the object of `.python.core`, except where the
/// case says otherwise. A common case is done by an instruction of its own; for everything else the call becomes one of
/// a method of the core or of an operand (`PythonCalls` of the VM). Raw values are ordinals.
public enum PythonOperation: Int32, CaseIterable, Sendable {
    /// Receiver: the operation. core, left, right.
    case binary = 40
    case inplace = 41
    /// The same for comparisons: an object.
    case compare = 42
    /// The truth of a comparison: an int.
    case test = 43
    /// core, value: an int.
    case truth = 44
    /// core, object, key.
    case item = 45
    /// core, object, key, value.
    case setItem = 46
    /// core, iterator: the unbound value at the end.
    case next = 47
    /// core, function, up to four arguments. Receiver: how many arguments have names; then an array with these lies above the function,
    /// below up to six arguments. Or `spread`: then the arguments lie in a list, a tuple or an array, and behind that null, an array with the
    /// names of the last ones, or a dictionary with further ones by their names.
    case call = 48
    /// core, object, name.
    case attribute = 49
    /// core, object, name, value.
    case setAttribute = 50
    /// core, name, object, up to three arguments.
    case callMethod = 51
    /// Receiver: a place. core, the values of a module, name.
    case global = 52
    /// core, list, value.
    case append = 53
    /// core, value.
    case length = 54
    /// value: an int.
    case isUnbound = 55
    /// Receiver: how many arguments there are. core, what `range` means, start, stop, step: an iterator for a loop.
    case range = 56
    /// Receiver: how many elements are wanted. core, value: an array.
    case unpack = 57
    /// core, container, value: an int.
    case contains = 58
    /// core, elements: a tuple, a list. Receiver of `list`: 0, `dictDisplay` for a dictionary of keys and values, `setDisplay` for a set.
    case tuple = 59
    case list = 60
    /// Elements: an `.internal.container.array` with them.
    case array = 61
    /// core, value, class or tuple of classes: an int.
    case isInstance = 62
    /// Receiver: where a generator goes on. The generator, whose code returns next.
    case suspend = 63

    /// The receiver of a `call` whose arguments lie in an object.
    public static let spread: Int32 = -1
    /// Receivers of `list`.
    public static let dictDisplay: Int32 = 1
    public static let setDisplay: Int32 = 2

    /// The most elements of `tuple`, `list` and `array`.
    public static let mostElements = 200

    /// The most arguments of a `call` with names.
    public static let mostNamed = 6

    /// Whether the operation can have so many arguments.
    public func accepts(_ count: Int) -> Bool {
        switch self {
        case .binary, .inplace, .compare, .test, .item, .attribute, .global, .append, .contains, .isInstance: count == 3
        case .truth, .next, .length, .unpack: count == 2
        case .range: count == 5
        case .setItem, .setAttribute: count == 4
        case .call: count >= 2 && count <= Self.mostNamed + 3
        case .callMethod: count >= 3 && count <= 6
        case .isUnbound, .suspend: count == 1
        case .tuple, .list, .array: count >= 1 && count <= Self.mostElements + 1
        }
    }
}
