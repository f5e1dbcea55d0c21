import ClassFile
import PhantomISA

/// What the checks of all methods of a class have in common.
final class ClassContext {
    let file: ClassFile
    /// The object slots of an instance, whatever the file's own header says (CF-1).
    let objectSlots: Int32
    /// Which constants there are, by id. The reader has made sure that the ids are 0 up to their number.
    let hasConstant: [Bool]
    let limits: VerifierLimits
    let effects = EffectTable.shared

    init(file: ClassFile, parentObjectSlots: Int32, limits: VerifierLimits) {
        self.file = file
        self.limits = limits
        objectSlots = max(file.objectSlots, parentObjectSlots)
        var hasConstant = [Bool](repeating: false, count: file.constants.count)
        for constant in file.constants where constant.id >= 0 && Int(constant.id) < hasConstant.count {
            hasConstant[Int(constant.id)] = true
        }
        self.hasConstant = hasConstant
    }
}

/// A fault found by one step of the flow.
struct FlowFault: Error {
    let rule: Rule
    let reason: Rejection.Reason

    init(_ rule: Rule, _ reason: Rejection.Reason) {
        self.rule = rule
        self.reason = reason
    }
}

/// The check of one method after another: first the rules that look at instructions one by one, then the flow. The
/// memory of one check serves the next.
struct MethodCheck {
    let context: ClassContext
    let effects: EffectTable
    let limits: VerifierLimits
    /// The faults of all methods so far.
    var rejections: [Rejection] = []

    // The method.
    var methodIndex = 0
    var code: [UInt8] = []
    var argumentCount = 0
    /// Whether the code checks the argument count before anything else (V8).
    var hasArgumentCheck = false
    var shape = MethodShape()

    // The current state.
    var objects: [ObjectKind] = []
    var integers: [NumberCell] = []
    /// Index in `shape.catchers`, -1 for none.
    var catcher: Int32 = -1
    /// Depths that must not be touched: those of the newest catcher.
    var objectFloor = 0
    var integerFloor = 0

    // States at meeting points.
    var meetings: [Meeting] = []
    var keptObjects: [ObjectKind] = []
    var keptIntegers: [NumberCell] = []
    /// Meetings whose state has changed since it was followed.
    var worklist: [Int32] = []
    var marks: [Mark] = []
    /// Whether the states at meeting points are final.
    var isSettled = false
    /// Whether V14 has something to look at then.
    var needsKindCheck = false
    var work = 0
    var workLimit = 0

    /// A state where paths meet. Its entries lie in `keptObjects` and `keptIntegers`.
    struct Meeting {
        let instruction: Int32
        let objectStart: Int
        let objectDepth: Int
        let integerStart: Int
        let integerDepth: Int
        let catcher: Int32
        var isQueued = false
    }

    /// What the flow notes at an instruction.
    struct Mark {
        /// Index in `meetings`, -1 for none.
        var meeting: Int32 = -1
        /// The catcher that has its handler here, -1 for none.
        var catcher: Int32 = -1
        var isReported = false
    }

    init(context: ClassContext) {
        self.context = context
        effects = context.effects
        limits = context.limits
    }

    /// Checks a method. Answers its shape, or nil if faults were added to `rejections`.
    mutating func run(_ method: Method, index: Int) -> MethodShape? {
        methodIndex = index
        code = method.code
        argumentCount = method.signature.parameters.count
        shape = MethodShape()
        let faults = rejections.count
        decode()
        if rejections.count > faults { return nil }
        checkTargets()
        checkEnd()
        if rejections.count > faults { return nil }
        hasArgumentCheck = shape.hasArgumentCheck(declared: argumentCount)
        followPaths()
        if rejections.count > faults { return nil }
        var result = MethodShape()
        swap(&result, &shape)
        return result
    }

    mutating func reject(_ rule: Rule, at offset: Int, _ opcode: Opcode?, _ reason: Rejection.Reason) {
        let method = context.file.methods[methodIndex]
        rejections.append(
            Rejection(
                rule, className: context.file.name, methodName: method.name, methodIndex: methodIndex,
                ordinal: method.ordinal, offset: offset, opcode: opcode, reason: reason))
    }
}
