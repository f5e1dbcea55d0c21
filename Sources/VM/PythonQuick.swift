import ObjectMemory

// What the interpreter's instructions for Python do with short longs and doubles. Everything here becomes part of its loop.

/// A short long with its payload in the upper bits, so that arithmetic finds what does not fit.
@inline(__always)
func shifted(_ slot: UInt64) -> Int64 { Int64(bitPattern: slot &<< 16) }

/// Arithmetic of Python on two short longs or two doubles; nil for other operands and for what does not fit.
/// - Parameter ints: of shifted operands.
@inline(__always)
func pythonQuick(
    _ left: UInt64, _ right: UInt64, _ ints: (UInt64, UInt64) -> (partialValue: Int64, overflow: Bool),
    _ doubles: (Double, Double) -> Double
) -> UInt64? {
    if left &>> 48 == 3, right &>> 48 == 3 {
        let (result, overflow) = ints(left, right)
        return overflow ? nil : Slot.longTag | UInt64(bitPattern: result) &>> 16
    }
    guard left >= Slot.doubleOffset, right >= Slot.doubleOffset else { return nil }
    return Slot(double: doubles(Slot(rawValue: left).double, Slot(rawValue: right).double)).rawValue
}

/// A comparison of Python of two short longs or two doubles; nil for other operands.
@inline(__always)
func pythonQuick(
    _ left: UInt64, _ right: UInt64, _ ints: (Int64, Int64) -> Bool, _ doubles: (Double, Double) -> Bool
) -> Bool? {
    if left &>> 48 == 3, right &>> 48 == 3 { return ints(shifted(left), shifted(right)) }
    guard left >= Slot.doubleOffset, right >= Slot.doubleOffset else { return nil }
    return doubles(Slot(rawValue: left).double, Slot(rawValue: right).double)
}

/// The same with a constant on the right.
@inline(__always)
func pythonQuick(
    _ left: UInt64, constant: Int32, _ ints: (Int64, Int64) -> Bool, _ doubles: (Double, Double) -> Bool
) -> Bool? {
    if left &>> 48 == 3 { return ints(shifted(left), Int64(constant) &<< 16) }
    return left >= Slot.doubleOffset ? doubles(Slot(rawValue: left).double, Double(constant)) : nil
}

/// The truth of an int or a short long; nil for everything else.
@inline(__always)
func pythonQuickTruth(_ value: UInt64) -> Bool? {
    if value &>> 48 == 1 { return value & 0xFFFF_FFFF != 0 }
    return value &>> 48 == 3 ? value & Slot.payloadMask != 0 : nil
}
