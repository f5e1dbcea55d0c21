extension Operation {
    /// Spelling in the text form.
    public var mnemonic: String {
        switch self {
        case .parameter: "parameter"
        case .argument: "argument"
        case .constant: "constant"
        case .null: "null"
        case .string: "string"
        case .binary: "binary"
        case .this: "this"
        case .thread: "thread"
        case .classReference: "class"
        case .add: "add"
        case .subtract: "sub"
        case .multiply: "mul"
        case .divide: "div"
        case .remainder: "rem"
        case .negate: "neg"
        case .and: "and"
        case .or: "or"
        case .xor: "xor"
        case .not: "not"
        case .shiftLeft: "shl"
        case .shiftRight: "shr"
        case .shiftRightLogical: "ushr"
        case .equal: "eq"
        case .notEqual: "ne"
        case .less: "lt"
        case .lessOrEqual: "le"
        case .greater: "gt"
        case .greaterOrEqual: "ge"
        case .sameReference: "same"
        case .differentReference: "different"
        case .isNull: "is-null"
        case .boolToInt: "bool-to-int"
        case .intToBool: "int-to-bool"
        case .convert: "convert"
        case .box: "box"
        case .unbox: "unbox"
        case .fieldLoad: "field-load"
        case .fieldStore: "field-store"
        case .staticLoad: "static-load"
        case .staticStore: "static-store"
        case .slotLoad: "slot-load"
        case .slotStore: "slot-store"
        case .arrayGet: "array-get"
        case .arraySet: "array-set"
        case .arraySize: "array-size"
        case .callVirtual: "call-virtual"
        case .callStatic: "call-static"
        case .callByName: "call-by-name"
        case .callInterface: "call-interface"
        case .new: "new"
        case .newDynamic: "new-dynamic"
        case .cast: "cast"
        case .instanceOf: "instance-of"
        case .monitorEnter: "monitor-enter"
        case .monitorExit: "monitor-exit"
        case .tryPop: "try-pop"
        case .jump: "jump"
        case .branch: "branch"
        case .switchInt: "switch"
        case .returnValue: "return"
        case .throwValue: "throw"
        case .tryPush: "try-push"
        case .removed: "removed"
        }
    }

    /// Which types follow the mnemonic.
    enum TypeSuffix {
        /// None: the result type is that of the operation, this one.
        case fixed(ValueType)
        /// The result type.
        case result
        /// The operand type; the result is this.
        case operand(ValueType)
        /// Operand type, then result type.
        case both
    }

    var typeSuffix: TypeSuffix {
        switch self {
        case .argument, .null, .string, .binary, .this, .thread, .classReference, .fieldLoad, .staticLoad, .arrayGet,
            .callVirtual, .callStatic, .callByName, .callInterface, .new, .newDynamic, .cast:
            .fixed(.ref)
        case .parameter, .constant, .add, .subtract, .multiply, .divide, .remainder, .negate, .and, .or, .xor, .not,
            .shiftLeft, .shiftRight, .shiftRightLogical, .unbox, .slotLoad:
            .result
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .operand(.bool)
        case .box: .operand(.ref)
        case .convert: .both
        case .sameReference, .differentReference, .isNull, .intToBool, .instanceOf: .fixed(.bool)
        case .boolToInt, .arraySize: .fixed(.int)
        case .fieldStore, .staticStore, .slotStore, .arraySet, .monitorEnter, .monitorExit, .tryPop, .jump, .branch,
            .switchInt, .returnValue, .throwValue, .tryPush, .removed:
            .fixed(.none)
        }
    }

    /// What stands between mnemonic and operands.
    enum Immediates {
        case none
        /// `a`, a number.
        case number
        /// `a` and `b` as one constant of the result type.
        case constant
        /// `a`, a literal as quoted text.
        case literal
        /// `a`, a name.
        case name
        /// `a` a name, `b` a number.
        case nameNumber
        /// `a` a number, `b` a name or `-`.
        case numberName
        /// `a` a name, `b` a name or `-`.
        case nameName
        /// Edges of a terminator.
        case edges
    }

    var immediates: Immediates {
        switch self {
        case .argument, .slotLoad, .slotStore: .number
        case .constant: .constant
        case .string, .binary: .literal
        case .classReference, .new, .cast, .instanceOf: .name
        case .staticLoad, .staticStore: .nameNumber
        case .fieldLoad, .fieldStore, .callVirtual, .callStatic: .numberName
        case .callByName, .callInterface: .nameName
        case .jump, .branch, .switchInt, .tryPush: .edges
        case .parameter, .null, .this, .thread, .add, .subtract, .multiply, .divide, .remainder, .negate, .and, .or,
            .xor,
            .not, .shiftLeft, .shiftRight, .shiftRightLogical, .equal, .notEqual, .less, .lessOrEqual, .greater,
            .greaterOrEqual, .sameReference, .differentReference, .isNull, .boolToInt, .intToBool, .convert, .box,
            .unbox,
            .arrayGet, .arraySet, .arraySize, .newDynamic, .monitorEnter, .monitorExit, .tryPop, .returnValue,
            .throwValue,
            .removed:
            .none
        }
    }
}
