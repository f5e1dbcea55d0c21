import ClassFile
import ObjectMemory

extension VM {
    /// A checksum, as text, of what a new world gets from the machine: the form of worlds, and the internal classes with their native
    /// methods. A world that was made by a machine with another one resumes here too, but lacks what is new.
    public static var interfaceFingerprint: [UInt8] {
        var fingerprint = Fingerprint()
        func add(_ number: Int) {
            fingerprint.add(IntNatives.decimal(Int64(number)))
            fingerprint.add([32])
        }
        for number in [
            Int(WorldLayout.version), ClassLayout.slots, CodeLayout.slots, ThreadLayout.slots, ArrayLayout.slots,
        ] { add(number) }
        for internalClass in InternalClass.allCases {
            let shape = internalClass.instance
            fingerprint.add(internalClass.name.bytes)
            add(Int(internalClass.rawValue))
            add(Int(shape.kind.rawValue))
            add(shape.size)
            for method in NativeTable.methods(of: internalClass) {
                add(method.ordinal)
                fingerprint.add(method.name.bytes)
                add(method.count)
            }
        }
        return fingerprint.text
    }
}
