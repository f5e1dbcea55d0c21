import ClassFile
import PhantomISA

/// The check of one method: first the rules that look at instructions one by one, then the flow.
struct MethodCheck {
    let file: ClassFile
    let method: Method
    let methodIndex: Int
    let objectSlots: Int32
    let limits: VerifierLimits
    let effects: EffectTable
    var rejections: [Rejection] = []
    var shape = MethodShape()

    init(
        file: ClassFile, methodIndex: Int, objectSlots: Int32, limits: VerifierLimits, effects: EffectTable
    ) {
        self.file = file
        self.methodIndex = methodIndex
        self.objectSlots = objectSlots
        self.limits = limits
        self.effects = effects
        method = file.methods[methodIndex]
    }

    mutating func run() {
        decode()
        guard rejections.isEmpty else { return }
        checkTargets()
        checkEnd()
        guard rejections.isEmpty else { return }
        var flow = StackFlow(check: self)
        flow.run()
        rejections = flow.rejections
        shape = flow.shape
    }

    mutating func reject(_ rule: Rule, at offset: Int, _ opcode: Opcode?, _ reason: Rejection.Reason) {
        rejections.append(
            Rejection(
                rule, methodIndex: methodIndex, ordinal: method.ordinal, offset: offset, opcode: opcode, reason: reason)
        )
    }
}
