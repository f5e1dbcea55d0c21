import PhantomISA

extension PythonOperation {
    /// The operation for a call of a method of the core, if it only asks the machine first.
    init?(_ method: PythonCoreMethod) {
        switch method {
        case .getItem: self = .item
        case .setItem: self = .setItem
        case .getAttribute: self = .attribute
        case .setAttribute: self = .setAttribute
        case .append: self = .append
        case .length: self = .length
        case .truth: self = .truth
        case .contains: self = .contains
        case .isInstance: self = .isInstance
        case .call0, .call1, .call2, .call3, .call4: self = .call
        default: return nil
        }
    }
}
