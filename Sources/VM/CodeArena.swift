/// All register code of a machine: one growing array of 64-bit words, so that a place in it is a 32-bit index.
/// Volatile: translated again after a restart.
///
/// The code of a method begins with an *entry* of `Entry.words` words.
struct CodeArena {
    private(set) var base: UnsafeMutablePointer<UInt64>
    private(set) var count: Int
    private var capacity: Int

    /// The most words: indices stay positive in 32 bits.
    static let limit = 1 << 28

    init() {
        capacity = 1 << 14
        base = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
        count = 0
    }

    func deallocate() { base.deallocate() }

    /// Makes room for `words` more words. The base may change.
    mutating func reserve(_ words: Int) {
        guard count + words > capacity else { return }
        var wanted = capacity
        while wanted < count + words { wanted *= 2 }
        let new = UnsafeMutablePointer<UInt64>.allocate(capacity: wanted)
        new.update(from: base, count: count)
        base.deallocate()
        base = new
        capacity = wanted
    }

    @discardableResult
    mutating func append(_ word: UInt64) -> Int {
        reserve(1)
        base[count] = word
        count += 1
        return count - 1
    }

    // MARK: Code that every machine has

    /// Where a thread's outermost method returns to.
    static let threadEnd = 8
    /// Makes the first call of a thread.
    static let threadStart = 4
    /// Runs the native method of the top frame.
    static let runNative = 16
    /// `nativeResume + 8 * n`: where a method that a native called returns to; the result replaces argument n.
    static let nativeResume = 24
    static let nativeResumeCount = 256
    /// Where a method that makes an exception from a trap returns to.
    static var trapReturn: Int { nativeResume + 8 * nativeResumeCount }
    /// Indices from here on belong to methods.
    static var fixedEnd: Int { trapReturn + 8 }

    mutating func makeFixedCode() {
        reserve(Self.fixedEnd)
        for _ in 0..<Self.fixedEnd { append(RegisterOp.unreachable.word()) }
        base[Self.threadStart] = RegisterOp.threadStart.word()
        base[Self.threadEnd] = RegisterOp.unreachable.word(0, 0, 0)
        base[Self.threadEnd + RegisterOp.callWords] = RegisterOp.threadEnd.word()
        base[Self.trapReturn + RegisterOp.callWords] = RegisterOp.trapReturn.word()
        base[Self.runNative] = RegisterOp.runNative.word()
        for index in 0..<Self.nativeResumeCount {
            let place = Self.nativeResume + 8 * index
            base[place] = RegisterOp.unreachable.word(index, 0, 0)
            base[place + RegisterOp.callWords] = RegisterOp.runNative.word()
        }
    }
}

/// The words in front of a method's register code.
enum Entry {
    /// Low 32 bits: index of the first instruction, or the native number. Bits 32–47: slots that the reference
    /// window needs. Bits 48–63: words of a frame, 0 unless the method is translated bytecode.
    static let shape = 0
    /// Low 48 bits: the code object. Bits 48–63: `EntryKind`.
    static let code = 1
    /// Declared argument count, or `anyCount`; for a native method the least count.
    static let arguments = 2
    /// What the method is, if trivial: `EntryShortcut` in the low 8 bits, slot above.
    static let shortcut = 3
    static let words = 4

    static let anyCount: UInt64 = 0xFFFF
}

enum EntryKind: UInt64 {
    case untranslated = 0
    case translated = 1
    case native = 2
}

/// Methods that call sites do inline.
enum EntryShortcut: UInt64 {
    case none = 0
    /// `return field;`
    case getter = 1
    /// `field = argument 0; return null;`
    case setter = 2
}
