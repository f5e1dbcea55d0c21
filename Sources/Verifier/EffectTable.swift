import PhantomISA

/// The rows of the opcode table in the form that the flow reads most quickly.
struct EffectTable {
    struct Effect {
        var objectPops: UInt8 = 0
        var objectPushes: UInt8 = 0
        var integerPops: UInt8 = 0
        var integerPushes: UInt8 = 0
        /// Deepest first, like all pairs here.
        var objectPop: (ObjectKind, ObjectKind) = (.any, .any)
        var objectPush: (ObjectKind, ObjectKind) = (.any, .any)
        var integerPop: (CellKind, CellKind) = (.one, .one)
        var integerPush: (CellKind, CellKind) = (.one, .one)
        var arguments = ArgumentPlace.none
        var prefixes = PrefixSet.none
        var isRejected = false
    }

    static let shared = EffectTable()

    private let effects: [Effect]

    private init() {
        effects = Opcode.table.map { info in
            var effect = Effect()
            guard let info else { return effect }
            effect.objectPops = UInt8(info.objects.pops.count)
            effect.objectPop = (info.objects.pops.first ?? .any, info.objects.pops.second ?? .any)
            effect.objectPushes = UInt8(info.objects.pushes.count)
            effect.objectPush = (info.objects.pushes.first ?? .any, info.objects.pushes.second ?? .any)
            effect.integerPops = UInt8(info.integers.pops.count)
            effect.integerPop = (info.integers.pops.first ?? .one, info.integers.pops.second ?? .one)
            effect.integerPushes = UInt8(info.integers.pushes.count)
            effect.integerPush = (info.integers.pushes.first ?? .one, info.integers.pushes.second ?? .one)
            effect.arguments = info.arguments
            effect.prefixes = info.prefixes
            effect.isRejected = info.category == .rejected || info.category == .prefix
            return effect
        }
    }

    subscript(_ opcode: Opcode) -> Effect { effects[Int(opcode.rawValue)] }
}
