import ObjectMemory

/// The instructions of register code. Volatile: nothing of it is stored in a world, so it may change at any time.
///
/// An instruction is a 64-bit word: operation in bits 0–7, a in 8–23, b in 24–39, c in 40–63 (signed where it is a
/// constant or a jump distance), then extension words. `R` is the reference bank of the frame, `F` its numeric bank
/// (operands count from the start of the frame, header included). Jump distances count words from the instruction's
/// own word.
enum RegisterOp: UInt8 {
    case unreachable

    // MARK: Moves. R[a] = …, F[a] = …
    case moveR
    /// R[a] = extension word.
    case constantR
    case nullR
    case thisR
    case threadR
    case moveF
    /// F[a] = c as an int (zero-extended bits).
    case constantF
    /// F[a] = extension word.
    case wideF
    /// `b` nulls from R[a] on.
    case clearR
    /// `b` zeroes from F[a] on.
    case clearF

    // MARK: int. F[a] = F[b] op F[c], or op c for the …K forms
    case addI, subI, mulI, divI, remI, andI, orI, xorI, shlI, shrI, ushrI
    case addIK, mulIK, andIK, shlIK, shrIK, ushrIK
    /// c - F[b]
    case reverseSubIK
    /// c is neither 0 nor -1.
    case divIK, remIK
    case notI
    /// F[a] = 1 or 0.
    case logicalOrI, logicalAndI, logicalXorI, logicalNotI
    case equalI, notEqualI, lessI, lessEqualI
    case equalIK, notEqualIK, lessIK, lessEqualIK, greaterIK, greaterEqualIK
    // Jumps by c if F[a] op F[b]; in the …K forms b is a signed 16-bit constant.
    case jumpEqualI, jumpNotEqualI, jumpLessI, jumpLessEqualI
    case jumpEqualIK, jumpNotEqualIK, jumpLessIK, jumpLessEqualIK, jumpGreaterIK, jumpGreaterEqualIK
    // The same with the constant in an extension word.
    case jumpEqualIW, jumpNotEqualIW, jumpLessIW, jumpLessEqualIW, jumpGreaterIW, jumpGreaterEqualIW

    // MARK: long
    case addL, subL, mulL, divL, remL, andL, orL, xorL, shlL, shrL, ushrL
    case addLK
    case notL
    case logicalOrL, logicalAndL, logicalXorL, logicalNotL
    case equalL, notEqualL, lessL, lessEqualL
    case jumpEqualL, jumpNotEqualL, jumpLessL, jumpLessEqualL

    // MARK: float
    case addF, subF, mulF, divF, remF, lessF, lessEqualF

    // MARK: double
    case addD, subD, mulD, divD, remD, lessD, lessEqualD
    // With NaN "not less" is not "greater or equal", hence both senses.
    case jumpLessD, jumpLessEqualD, jumpNotLessD, jumpNotLessEqualD

    // MARK: Conversions, F[a] = F[b]
    case intToLong, intToFloat, intToDouble
    case longToFloat, longToDouble
    case floatToInt, floatToLong, floatToDouble
    case doubleToInt, doubleToLong, doubleToFloat

    // MARK: Boxes. R[a] from F[b]; F[a] from R[b]
    case boxI, boxF, boxD
    /// May allocate; c is the depth of R.
    case boxL
    case unboxI, unboxL, unboxF, unboxD

    // MARK: Fields of `this`; b is the slot
    case loadR
    case loadI, loadD
    case storeR
    /// Value is the int, double in F[a].
    case storeI, storeD
    /// Value is the extension word.
    case storeK

    // MARK: Objects
    /// R[a] = new instance of class R[a]; c is the depth of R.
    case new
    /// R[a] = static value b of a class, null if it was never stored; goes on c words further. Extension word 1: not used here,
    /// 2: class.
    case loadStatic
    /// R[a] = new instance with slots; extension word 1: class, 2: slots; c is the depth of R.
    case newSlots
    /// R[a] as class R[b]; traps.
    case cast
    /// F[a] = R[b] == R[c]
    case sameR, differentR
    /// F[a] = R[b] == null
    case isNullR
    case jumpNull, jumpNotNull
    case jumpSameR, jumpDifferentR
    /// R[a] = new string from bytes c ..< c + extension word of the method's code.
    case stringFromCode
    /// R[a] = class named by bytes c ..< c + low half of the extension word 2 of the code. Laid out like a call.
    case summon
    case lock, unlock

    // MARK: Flow
    case jump
    /// Jumps by c if the low 32 bits of F[a] are zero, are not zero.
    case jumpZero, jumpNotZero
    /// Decrements the int F[a], jumps by c if it is not zero then.
    case decrementJump
    /// Extension word 1: shift (low half) and divisor; then c jump distances, two a word.
    case tableSwitch

    // MARK: Calls. Layout: word, position, two words of cache. Result in R[a].
    /// Receiver R[a], b arguments above it, ordinal c.
    case call
    /// The same with a cache that holds translated code: class, entry.
    case callCached
    /// The same with a cache that holds a native method: class, native number.
    case callNative
    /// The same with a native method that runs in the loop: class, intrinsic. With an int as receiver: nothing, intrinsic.
    case callIntrinsic, callIntrinsicOfInt
    /// The same with a method that answers a field: class, slot.
    case callGetter
    /// The same with a method that stores its argument: class, slot.
    case callSetter
    /// The same at a site that has met several classes: looks into the tables of the receiver's class.
    case callShared
    /// Arguments from R[a] on, then receiver and class; b arguments, ordinal c.
    case callStatic
    /// The same with the class and its method known: class, entry.
    case callStaticCached
    /// Arguments from R[a] on, then receiver and name; b arguments.
    case callByName
    /// The same without the name, which is selector c. Stands for the instruction that pushes the name too: stopped
    /// here, the frame is at that one.
    case callSelector
    /// The same with a cache as that of a virtual call.
    case callSelectorCached, callSelectorGetter, callSelectorSetter
    /// The same at a site that has met several classes.
    case callSelectorShared
    // R[a] = array R[b] element F[c]. Extension: index of the out-of-line call.
    case arrayGet
    /// Array R[b], index F[c], value R[x]; extension: out-of-line call in the low half, x in the high half.
    case arraySet
    /// The same with the index c.
    case arrayGetK, arraySetK
    /// `arraySet` with the value as an int in F[x].
    case arraySetI
    /// R[a] = size of array R[b]. Extension: index of the out-of-line call.
    case arraySize

    // MARK: Python
    // For operands of any class: the common cases. The low half of the extension word is the index of an out-of-line
    // call, which decides everything else. A `core` register holds the object of `.python.core`.
    /// R[a] = R[b] op R[c]
    case pythonAdd, pythonSubtract, pythonMultiply
    /// R[a] = R[b] + c
    case pythonAddK
    /// R[a] = R[b] op R[c]; high half: operation.
    case pythonBinary
    /// R[a] = R[b] op the second extension word; high half: operation.
    case pythonBinaryK
    /// R[a] = R[b] op R[c] as an object, F[a] = R[b] op R[c] as 1 or 0; high half: operation.
    case pythonCompare, pythonTest
    /// F[a] = truth of R[b]
    case pythonTruth
    /// F[a] = R[b] is the unbound value. No extension word.
    case pythonIsUnbound
    // Jumps by c if R[a] op R[b]. With NaN "not less" is not "greater or equal", hence both senses.
    case pythonJumpEqual, pythonJumpNotEqual, pythonJumpLess, pythonJumpNotLess, pythonJumpLessEqual, pythonJumpNotLessEqual
    // The same with b as a signed 16-bit constant.
    case pythonJumpEqualK, pythonJumpNotEqualK, pythonJumpLessK, pythonJumpNotLessK, pythonJumpLessEqualK, pythonJumpNotLessEqualK
    case pythonJumpGreaterK, pythonJumpNotGreaterK, pythonJumpGreaterEqualK, pythonJumpNotGreaterEqualK
    /// Jumps by c by the truth of R[a].
    case pythonJumpTrue, pythonJumpFalse
    /// Jumps by c if R[a] is the unbound value, if it is not. No extension word.
    case pythonJumpUnbound, pythonJumpBound
    /// R[a] = element c of R[b], if it is not the unbound value.
    case pythonGlobal
    /// R[a] = next value of the iterator R[b]; high half: words to skip unless that is the unbound value.
    case pythonNext
    /// R[a] = R[b][R[c]]; high half: core.
    case pythonItem
    /// R[a][R[b]] = R[c]; high half: core.
    case pythonSetItem
    /// Appends R[b] to the list R[a]; core R[c].
    case pythonAppend
    /// R[a] = length of R[b]; core R[c].
    case pythonLength
    /// R[a] = array with the elements of the tuple or list R[b], if there are as many as the high half says; core R[c].
    case pythonUnpack
    /// R[a] = attribute of R[b], R[a]'s attribute = R[b]. Then two caches of four words: stamp, class with the attribute's place in the
    /// upper 16 bits, kind and names of the objects for which that is the place.
    case pythonAttribute, pythonSetAttribute
    /// Notes in the generator R[a] that it goes on at c, and does not run.
    case pythonSuspend
    // Calls. The window has a number and the core, both of which the instruction puts there, and what the operation says.
    // c: the operation in the low 8 bits, the register of the core above.
    case callPython
    /// The same for a window that is complete; c is the operation alone, the first word of cache the instruction that it stands for.
    case callPythonAt
    /// The receiver in R[a + 2] is of a class with translated code: class, entry with the function's shortcut in the upper 16 bits.
    case callPythonCached
    /// The same at a site that has met several classes, or generators.
    case callPythonShared
    /// A method of the object R[a + 3]: arena index of two `MethodCache`s.
    case callPythonMethod
    /// `append` of the list R[a + 3].
    case callPythonAppend

    // MARK: Ends
    case returnR, returnNull, returnThis
    /// Returns the boxed F[a].
    case returnI, returnF, returnD
    /// Returns the extension word.
    case returnK
    case `throw`
    /// Class R[a]; extension word: position of the handler; b: depth of R there; c: catcher stack in the frame.
    case pushCatcher
    case popCatcher
    /// Always raises trap number c.
    case trap
    case threadStart
    case threadEnd
    case runNative
    /// Throws R[0] in the frame below, which a trap has stopped.
    case trapReturn

    /// Words of every call instruction.
    static let callWords = 4

    /// The index of a static value, from the slot that is the argument of `getStatic`, if `loadStatic` can hold it.
    static func staticIndex(_ bits: UInt64) -> Int? {
        let slot = Slot(rawValue: bits)
        return slot.isInt && slot.int >= 0 && slot.int < ClassNatives.limit ? Int(slot.int) : nil
    }

    @inline(__always)
    func word(_ a: Int = 0, _ b: Int = 0, _ c: Int = 0) -> UInt64 {
        UInt64(rawValue) | UInt64(truncatingIfNeeded: a & 0xFFFF) &<< 8
            | UInt64(truncatingIfNeeded: b & 0xFFFF) &<< 24 | UInt64(truncatingIfNeeded: c) &<< 40
    }
}
