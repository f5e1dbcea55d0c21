/// What compiled code asks of the machine, as methods of a small number: `PythonOperation` of the machine says what each does
/// and what the arguments are. Raw values are ordinals of `.internal.int`.
enum MachineOperation: Int32 {
    case binary = 40
    case inplace = 41
    case compare = 42
    case test = 43
    case truth = 44
    case item = 45
    case setItem = 46
    case next = 47
    case call = 48
    case attribute = 49
    case setAttribute = 50
    case callMethod = 51
    case global = 52
    case append = 53
    case length = 54
    case isUnbound = 55
    case range = 56
    case unpack = 57
    case contains = 58

    /// The operation for a call of a method of the core, if it only asks the machine first.
    init?(_ method: CoreMethod) {
        switch method {
        case .getItem: self = .item
        case .setItem: self = .setItem
        case .getAttribute: self = .attribute
        case .setAttribute: self = .setAttribute
        case .append: self = .append
        case .length: self = .length
        case .truth: self = .truth
        case .contains: self = .contains
        case .call0, .call1, .call2, .call3, .call4: self = .call
        default: return nil
        }
    }
}
