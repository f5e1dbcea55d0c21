/// One function per operation, with the types filled in. See `Operation` for what each does and when it traps.
extension FunctionBuilder {
    // MARK: Values at hand

    public mutating func argument(_ index: Int, className: Name = .none) -> Value {
        emit(.argument, .ref, className: className, a: Int32(truncatingIfNeeded: index))
    }
    public mutating func constant(int value: Int32) -> Value { constant(.int, bits: Int64(value)) }
    public mutating func constant(long value: Int64) -> Value { constant(.long, bits: value) }
    public mutating func constant(float value: Float) -> Value { constant(.float, bits: Int64(value.bitPattern)) }
    public mutating func constant(double value: Double) -> Value {
        constant(.double, bits: Int64(bitPattern: value.bitPattern))
    }
    public mutating func constant(bool value: Bool) -> Value { constant(.bool, bits: value ? 1 : 0) }
    /// A constant of any number type or bool, `bits` as in `Operation.constant`.
    public mutating func constant(_ type: ValueType, bits: Int64) -> Value {
        emit(.constant, type, a: Int32(truncatingIfNeeded: bits), b: Int32(truncatingIfNeeded: bits >> 32))
    }
    public mutating func null() -> Value { emit(.null, .ref) }
    public mutating func string(_ literal: Literal) -> Value { emit(.string, .ref, a: literal.index) }
    public mutating func binary(_ literal: Literal) -> Value { emit(.binary, .ref, a: literal.index) }
    public mutating func this(className: Name = .none) -> Value { emit(.this, .ref, className: className) }
    public mutating func thread() -> Value { emit(.thread, .ref) }
    public mutating func classReference(_ name: Name) -> Value { emit(.classReference, .ref, a: name.index) }

    // MARK: Arithmetic and comparison

    /// `add … shiftRightLogical` with two operands; `type` is that of the result.
    public mutating func binaryOperation(_ operation: Operation, _ type: ValueType, _ left: Value, _ right: Value)
        -> Value
    {
        emit(operation, type, left, right)
    }
    public mutating func negate(_ type: ValueType, _ value: Value) -> Value { emit(.negate, type, value) }
    public mutating func not(_ type: ValueType, _ value: Value) -> Value { emit(.not, type, value) }
    /// `equal … greaterOrEqual`; `type` is that of the operands.
    public mutating func compare(_ operation: Operation, _ type: ValueType, _ left: Value, _ right: Value) -> Value {
        emit(operation, .bool, operandType: type, left, right)
    }
    public mutating func sameReference(_ left: Value, _ right: Value) -> Value {
        emit(.sameReference, .bool, left, right)
    }
    public mutating func differentReference(_ left: Value, _ right: Value) -> Value {
        emit(.differentReference, .bool, left, right)
    }
    public mutating func isNull(_ value: Value) -> Value { emit(.isNull, .bool, value) }

    // MARK: Conversion

    public mutating func boolToInt(_ value: Value) -> Value { emit(.boolToInt, .int, value) }
    public mutating func intToBool(_ value: Value) -> Value { emit(.intToBool, .bool, value) }
    public mutating func convert(_ value: Value, from source: ValueType, to target: ValueType) -> Value {
        source == target ? value : emit(.convert, target, operandType: source, value)
    }
    /// A number object; `type` is that of the number.
    public mutating func box(_ type: ValueType, _ value: Value) -> Value {
        emit(.box, .ref, operandType: type, value)
    }
    public mutating func unbox(_ type: ValueType, _ value: Value) -> Value { emit(.unbox, type, value) }

    // MARK: Memory

    public mutating func fieldLoad(_ receiver: Value, slot: Int32, name: Name = .none, className: Name = .none) -> Value
    {
        emit(.fieldLoad, .ref, className: className, a: slot, b: name.index, receiver)
    }
    public mutating func fieldStore(_ receiver: Value, slot: Int32, name: Name = .none, _ value: Value) {
        emit(.fieldStore, .none, a: slot, b: name.index, receiver, value)
    }
    public mutating func staticLoad(_ owner: Name, index: Int32, className: Name = .none) -> Value {
        emit(.staticLoad, .ref, className: className, a: owner.index, b: index)
    }
    public mutating func staticStore(_ owner: Name, index: Int32, _ value: Value) {
        emit(.staticStore, .none, a: owner.index, b: index, value)
    }
    /// The index is an int, not boxed.
    public mutating func arrayGet(_ array: Value, _ index: Value, className: Name = .none) -> Value {
        emit(.arrayGet, .ref, className: className, array, index)
    }
    /// Operands are evaluated where the caller emitted them; this only says which is which.
    public mutating func arraySet(_ array: Value, _ index: Value, _ value: Value) {
        emit(.arraySet, .none, array, index, value)
    }
    public mutating func arraySize(_ array: Value) -> Value { emit(.arraySize, .int, array) }

    // MARK: Calls

    public mutating func callVirtual(
        ordinal: Int32, selector: Name = .none, _ receiver: Value, _ arguments: some Sequence<Value>,
        className: Name = .none
    ) -> Value {
        emitCall(
            .callVirtual, a: ordinal, b: selector.index, receiver: receiver, arguments: arguments, className: className)
    }
    public mutating func callStatic(
        ordinal: Int32, of owner: Name, _ receiver: Value, _ arguments: some Sequence<Value>, className: Name = .none
    ) -> Value {
        emitCall(
            .callStatic, a: ordinal, b: owner.index, receiver: receiver, arguments: arguments, className: className)
    }
    public mutating func callByName(
        _ selector: Name, _ receiver: Value, _ arguments: some Sequence<Value>, className: Name = .none
    ) -> Value {
        emitCall(.callByName, a: selector.index, b: -1, receiver: receiver, arguments: arguments, className: className)
    }
    public mutating func callInterface(
        _ selector: Name, of interface: Name, _ receiver: Value, _ arguments: some Sequence<Value>,
        className: Name = .none
    ) -> Value {
        emitCall(
            .callInterface, a: selector.index, b: interface.index, receiver: receiver, arguments: arguments,
            className: className)
    }

    // MARK: Objects

    public mutating func new(_ name: Name) -> Value { emit(.new, .ref, className: name, a: name.index) }
    public mutating func newDynamic(_ classObject: Value) -> Value { emit(.newDynamic, .ref, classObject) }
    public mutating func cast(_ value: Value, to name: Name) -> Value {
        emit(.cast, .ref, className: name, a: name.index, value)
    }
    public mutating func instanceOf(_ value: Value, _ name: Name) -> Value {
        emit(.instanceOf, .bool, a: name.index, value)
    }
    public mutating func monitorEnter(_ value: Value) { emit(.monitorEnter, .none, value) }
    public mutating func monitorExit(_ value: Value) { emit(.monitorExit, .none, value) }

    /// Deactivates the newest catcher of the method: at the normal end of protected code and before every jump or
    /// break out of it (`returnValue` needs none).
    public mutating func tryPop() { emit(.tryPop, .none) }
}
