import ClassFile
import PhantomISA

/// Checks the code of classes before it may run (bytecode.md section 17).
public enum Verifier {
    /// Verifies every method of a class that the reader has accepted.
    ///
    /// Time is linear in the size of the code, apart from what is paid for stack entries that are live where paths
    /// meet; ``VerifierLimits/work`` bounds that.
    ///
    /// - Parameter parentObjectSlots: the object slots of the parent class, inherited ones included; 0 if it is not
    /// known. The class has at least as many, whatever its own file says (CF-1).
    public static func verify(
        _ file: ClassFile, parentObjectSlots: Int32 = 0, limits: VerifierLimits = VerifierLimits()
    ) -> Verification {
        var verification = Verification(rejections: [], shapes: [])
        let context = ClassContext(file: file, parentObjectSlots: parentObjectSlots, limits: limits)
        verification.shapes.reserveCapacity(file.methods.count)
        var check = MethodCheck(context: context)
        for (index, method) in file.methods.enumerated() {
            verification.shapes.append(check.run(method, index: index))
        }
        verification.rejections = check.rejections
        return verification
    }

    /// Reads and verifies. A file that the reader refuses gives one rejection of rule ``Rule/classFile`` and no class.
    public static func verify(
        bytes: [UInt8], parentObjectSlots: Int32 = 0, limits: VerifierLimits = VerifierLimits()
    ) -> (file: ClassFile?, verification: Verification) {
        do {
            let file = try ClassFile.read(bytes)
            return (file, verify(file, parentObjectSlots: parentObjectSlots, limits: limits))
        } catch {
            return (nil, Verification(rejections: [Rejection(error)], shapes: []))
        }
    }
}

/// What the verifier found out about a class.
public struct Verification: Sendable {
    /// All faults, by method in the order of the file, then in the order they were found.
    public var rejections: [Rejection]
    /// For each method of the file its shape, nil if it was rejected.
    public var shapes: [MethodShape?]

    /// Whether the class may run.
    public var isAccepted: Bool { rejections.isEmpty }
}

/// Limits that are no part of the format (bytecode.md 17.1 V11, 17.2).
public struct VerifierLimits: Sendable {
    /// Entries on each of the three stacks of a frame.
    public var stackDepth: Int32 = 65_535
    /// Arguments of one call.
    public var arguments: Int32 = 255
    /// The greatest ordinal that can be called.
    public var ordinal: Int32 = 65_535
    /// Steps spent on one method, 64 for each instruction not counted: one for each instruction passed and each stack
    /// entry kept or compared where paths meet. A method that needs more is rejected, so that no class can hold up the
    /// machine or fill its memory.
    public var work = 1 << 22

    public init() {}
}
