import ObjectMemory
import PhantomISA

/// Field b of an instruction.
@inline(__always)
private func b(_ word: UInt64) -> Int { Int(truncatingIfNeeded: (word &>> 24) & 0xFFFF) }

@inline(__always)
private func a(_ word: UInt64) -> Int { Int(truncatingIfNeeded: (word &>> 8) & 0xFFFF) }

/// Field c where it is a register, an ordinal or an index.
@inline(__always)
private func c(_ word: UInt64) -> Int { Int(truncatingIfNeeded: word &>> 40) }

/// Field c where it has a sign.
@inline(__always)
private func signed(_ word: UInt64) -> Int { Int(truncatingIfNeeded: Int64(bitPattern: word) &>> 40) }

/// Field b as a signed 16-bit constant.
@inline(__always)
private func small(_ word: UInt64) -> Int32 { Int32(Int16(truncatingIfNeeded: word &>> 24)) }

@inline(__always)
private func bits(_ value: Int32) -> UInt64 { UInt64(UInt32(bitPattern: value)) }

@inline(__always)
private func bits(_ value: Bool) -> UInt64 { value ? 1 : 0 }

@inline(__always)
private func bits(_ value: Float) -> UInt64 { UInt64(value.bitPattern) }

/// A numeric register read as the type that an instruction works on.
extension UnsafeMutablePointer where Pointee == UInt64 {
    @inline(__always)
    fileprivate func int(_ register: Int) -> Int32 { Int32(truncatingIfNeeded: self[register]) }

    @inline(__always)
    fileprivate func long(_ register: Int) -> Int64 { Int64(bitPattern: self[register]) }

    @inline(__always)
    fileprivate func float(_ register: Int) -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: self[register])) }

    @inline(__always)
    fileprivate func double(_ register: Int) -> Double { Double(bitPattern: self[register]) }

    /// Stored as it is: `bitPattern` is a call that is not inlined into a function of the interpreter's size.
    @inline(__always)
    fileprivate func set(_ register: Int, _ value: Double) {
        UnsafeMutableRawPointer(self + register).storeBytes(of: value, as: Double.self)
    }
}

/// A jump with a condition. Backward ones use up the time slice.
/// - Parameter words: how far it is to the next instruction.
/// - Returns: false if the slice is over.
@inline(__always)
private func jump(
    if isTaken: Bool, _ w: UInt64, else words: Int, _ pc: inout UnsafeMutablePointer<UInt64>, _ budget: inout Int32
) -> Bool {
    guard isTaken else {
        pc += words
        return true
    }
    let distance = signed(w)
    pc += distance
    budget &+= Int32(truncatingIfNeeded: distance &>> 63)
    return budget >= 0
}

/// Whether a slot is a reference to an object (not null, not an immediate value).
@inline(__always)
private func isObject(_ slot: UInt64) -> Bool { slot &- 1 < Slot.payloadMask }

/// Where a class object holds the index of its table.
private let classIndex = Header.bytes &+ UInt64(ClassLayout.index &* 8)

/// Pushes the frame of a translated method and goes to its start.
/// - Returns: false if the frame does not fit the stack or the limit; nothing has changed then.
@inline(__always)
private func enter(
    _ entry: UnsafeMutablePointer<UInt64>, _ receiver: UInt64, delta: Int, position: UInt64, limit: Int,
    code: UnsafeMutablePointer<UInt64>, _ pc: inout UnsafeMutablePointer<UInt64>,
    _ R: inout UnsafeMutablePointer<UInt64>, _ F: inout UnsafeMutablePointer<UInt64>, _ depth: inout Int
) -> Bool {
    let shape = entry[Entry.shape]
    let words = Int(truncatingIfNeeded: shape &>> 48)
    let newR = R + delta
    let newF = F - words
    let top = newR + Int(truncatingIfNeeded: (shape &>> 32) & 0xFFFF)
    guard top <= newF, depth < limit else { return false }
    F[StackLayout.position] = position
    newF[StackLayout.code] = entry[Entry.code]
    newF[StackLayout.this] = receiver
    newF[StackLayout.link] = UInt64(truncatingIfNeeded: words) | UInt64(truncatingIfNeeded: delta) &<< 32
    depth &+= 1
    R = newR
    F = newF
    pc = code + Int(truncatingIfNeeded: shape & 0xFFFF_FFFF)
    return true
}

/// Pops the top frame and gives its caller a result.
@inline(__always)
private func leave(
    _ result: UInt64, code: UnsafeMutablePointer<UInt64>, _ pc: inout UnsafeMutablePointer<UInt64>,
    _ R: inout UnsafeMutablePointer<UInt64>, _ F: inout UnsafeMutablePointer<UInt64>, _ depth: inout Int
) {
    let link = F[StackLayout.link]
    F += Int(truncatingIfNeeded: link & 0xFFFF_FFFF)
    R -= Int(truncatingIfNeeded: link &>> 32)
    depth &-= 1
    pc = code + Int(truncatingIfNeeded: F[StackLayout.position] &>> 32)
    R[a(pc.pointee)] = result
    pc += RegisterOp.callWords
}

extension VM {
    /// Runs the current thread until it stops. The loop keeps its state in locals; whatever is not a few machine
    /// instructions breaks out of the switch and goes through `slowPath`.
    func execute() -> StopReason {
        let state = self.state
        // A copy, so that stores find the cards without reading them from the machine each time.
        let memory = self.memory
        let base = memory.base
        let root = base.assumingMemoryBound(to: UInt64.self)
        let arrayClass = classObject(.array).offset
        let classClass = classObject(.class).offset
        var code = arena.base
        var pc = code + state.pointee.index
        var R = state.pointee.references
        var F = state.pointee.frame
        var budget = state.pointee.budget
        var depth = state.pointee.depth
        var depthLimit = state.pointee.depthLimit

        @inline(__always)
        func load(_ offset: UInt64) -> UInt64 {
            base.load(fromByteOffset: Int(truncatingIfNeeded: offset), as: UInt64.self)
        }
        @inline(__always)
        func store(_ offset: UInt64, _ value: UInt64) {
            base.storeBytes(of: value, toByteOffset: Int(truncatingIfNeeded: offset), as: UInt64.self)
        }

        @inline(__always)
        func isCore(_ slot: UInt64) -> Bool { isObject(slot) && load(slot) & Slot.payloadMask == state.pointee.python.core }
        /// Whether an object's class is the one that the core has in a slot, and no subclass of it.
        @inline(__always)
        func isExactly(_ object: UInt64, _ slot: Int, _ core: UInt64) -> Bool {
            isCore(core) && load(object &+ 16) == load(core &+ 16 &+ UInt64(truncatingIfNeeded: slot &* 8))
        }
        /// The element of a list or tuple at a place.
        @inline(__always)
        func pythonElement(_ list: UInt64, _ index: UInt64) -> UInt64? {
            let count = load(list &+ 16 &+ UInt64(PythonClasses.List.count &* 8))
            let items = load(list &+ 16 &+ UInt64(PythonClasses.List.items &* 8))
            guard count &>> 48 == 1, index < count & 0xFFFF_FFFF, isObject(items), load(items) & Slot.payloadMask == arrayClass,
                index < load(items &+ 16) & 0xFFFF_FFFF
            else { return nil }
            return load(load(items &+ 24) &+ 16 &+ index &* 8)
        }

        /// What a cache of attributes must have been filled under.
        @inline(__always)
        func pythonStamp() -> UInt64 { root[WorldLayout.Word.collections] &+ state.pointee.python.changes }
        /// The place of an attribute, if one of the two caches behind an instruction is about objects like this one.
        @inline(__always)
        func pythonPlace(_ object: UInt64, _ pc: UnsafeMutablePointer<UInt64>) -> UInt64? {
            let stamp = pythonStamp()
            let owner = load(object) & Slot.payloadMask
            let names = UInt64(PythonClasses.Space.names &* 8)
            if pc[2] == stamp, owner == pc[3] & Slot.payloadMask, load(object &+ 16) == pc[4],
                load(object &+ 16 &+ names) == pc[5]
            {
                return pc[3] &>> 48
            }
            if pc[6] == stamp, owner == pc[7] & Slot.payloadMask, load(object &+ 16) == pc[8],
                load(object &+ 16 &+ names) == pc[9]
            {
                return pc[7] &>> 48
            }
            return nil
        }
        /// The attribute that the classes of objects like this one have, if one of the two caches behind an instruction knows it.
        @inline(__always)
        func pythonValue(_ object: UInt64, _ pc: UnsafeMutablePointer<UInt64>) -> UInt64? {
            func isFound(_ cache: UnsafeMutablePointer<UInt64>, _ identity: UInt64) -> Bool {
                cache[0] == pythonStamp() && cache[1] == load(object) & Slot.payloadMask | PythonCode.attributeValue &<< 48
                    && load(object &+ 16) == cache[2]
                    && (identity != 0 ? object == identity : load(object &+ 16 &+ UInt64(PythonClasses.Space.names &* 8)) == cache[3])
            }
            if isFound(pc + 2, pc[11]) { return pc[10] }
            return isFound(pc + 6, pc[13]) ? pc[12] : nil
        }
        /// Whether a cache of a method is about objects like this one.
        @inline(__always)
        func pythonMatches(_ object: UInt64, _ cache: UnsafeMutablePointer<UInt64>) -> Bool {
            cache[MethodCache.stamp] == pythonStamp() && load(object) & Slot.payloadMask == cache[MethodCache.owner]
                && (cache[MethodCache.kind] == 0 || load(object &+ 16) == cache[MethodCache.kind])
                && (cache[MethodCache.names] == 0
                    || load(object &+ 16 &+ UInt64(PythonClasses.Space.names &* 8)) == cache[MethodCache.names])
                && (cache[MethodCache.identity] == 0 || object == cache[MethodCache.identity])
        }
        /// Reads an element of the array in register b; the stub does it where this is no array or has no such element.
        /// - Returns: where to go on.
        @inline(__always)
        func getElement(
            _ w: UInt64, _ index: UInt64, _ pc: UnsafeMutablePointer<UInt64>
        ) -> UnsafeMutablePointer<UInt64> {
            let array = R[b(w)]
            if isObject(array) {
                if load(array) & Slot.payloadMask == arrayClass, index < load(array &+ 16) & 0xFFFF_FFFF {
                    R[a(w)] = load(load(array &+ 24) &+ 16 &+ index &* 8)
                    return pc + 2
                }
                if let element = packedElement(array, index) {
                    R[a(w)] = element
                    return pc + 2
                }
            }
            let window = a(w)
            R[window] = array
            R[window &+ 1] = Slot.intTag | index
            return code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
        }
        /// Stores an element of the array in register b, which then is the result.
        /// - Parameter isNumber: the value is certainly no reference.
        /// - Returns: where to go on.
        @inline(__always)
        func setElement(
            _ w: UInt64, _ index: UInt64, _ value: UInt64, isNumber: Bool, _ pc: UnsafeMutablePointer<UInt64>
        ) -> UnsafeMutablePointer<UInt64> {
            let array = R[b(w)]
            let window = a(w)
            if isObject(array) {
                if load(array) & (Slot.payloadMask | Header.immutable) == arrayClass, index < load(array &+ 16) & 0xFFFF_FFFF {
                    let page = Reference(offset: load(array &+ 24))
                    if isNumber {
                        memory.storeNumber(page, Int(truncatingIfNeeded: index), Slot(rawValue: value))
                    } else {
                        memory.storeSlot(page, Int(truncatingIfNeeded: index), Slot(rawValue: value))
                    }
                    R[window] = value
                    return pc + 2
                }
                if setPackedElement(array, index, value) {
                    R[window] = value
                    return pc + 2
                }
            }
            R[window] = array
            R[window &+ 1] = value
            R[window &+ 2] = Slot.intTag | index
            return code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
        }
        /// A jump by the answer of an operation, where it has one; the stub decides where it has none.
        /// - Returns: false if the slice is over.
        @inline(__always)
        func pythonJump(
            _ answer: Bool?, _ wanted: Bool, _ w: UInt64, _ pc: inout UnsafeMutablePointer<UInt64>, _ budget: inout Int32
        ) -> Bool {
            guard let answer else {
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                return true
            }
            return jump(if: answer == wanted, w, else: 2, &pc, &budget)
        }
        /// Puts the receiver and the core of an operation into its window.
        @inline(__always)
        func beginPython(_ w: UInt64) {
            let window = a(w)
            R[window] = Slot.intTag
            R[window &+ 1] = R[c(w) &>> 8]
        }

        while true {
            let w = pc.pointee
            let reason: SlowReason
            dispatch: switch unsafeBitCast(UInt8(truncatingIfNeeded: w), to: RegisterOp.self) {
            case .unreachable: reason = .unreachable

            // MARK: Moves
            case .moveR:
                R[a(w)] = R[b(w)]
                pc += 1
                continue
            case .constantR:
                R[a(w)] = pc[1]
                pc += 2
                continue
            case .nullR:
                R[a(w)] = 0
                pc += 1
                continue
            case .thisR:
                R[a(w)] = F[StackLayout.this]
                pc += 1
                continue
            case .threadR:
                R[a(w)] = root[WorldLayout.rootTable &+ Root.currentThread]
                pc += 1
                continue
            case .moveF:
                F[a(w)] = F[b(w)]
                pc += 1
                continue
            case .constantF:
                F[a(w)] = bits(Int32(truncatingIfNeeded: signed(w)))
                pc += 1
                continue
            case .wideF:
                F[a(w)] = pc[1]
                pc += 2
                continue
            case .clearR:
                (R + a(w)).update(repeating: 0, count: b(w))
                pc += 1
                continue
            case .clearF:
                (F + a(w)).update(repeating: 0, count: b(w))
                pc += 1
                continue

            // MARK: int
            case .addI:
                F[a(w)] = bits(F.int(b(w)) &+ F.int(c(w)))
                pc += 1
                continue
            case .subI:
                F[a(w)] = bits(F.int(b(w)) &- F.int(c(w)))
                pc += 1
                continue
            case .mulI:
                F[a(w)] = bits(F.int(b(w)) &* F.int(c(w)))
                pc += 1
                continue
            case .divI:
                let divisor = F.int(c(w))
                if divisor == 0 {
                    reason = .divideByZero
                    break dispatch
                }
                F[a(w)] = bits(divisor == -1 ? 0 &- F.int(b(w)) : F.int(b(w)) / divisor)
                pc += 1
                continue
            case .remI:
                let divisor = F.int(c(w))
                if divisor == 0 {
                    reason = .divideByZero
                    break dispatch
                }
                F[a(w)] = bits(divisor == -1 ? 0 : F.int(b(w)) % divisor)
                pc += 1
                continue
            case .andI:
                F[a(w)] = bits(F.int(b(w)) & F.int(c(w)))
                pc += 1
                continue
            case .orI:
                F[a(w)] = bits(F.int(b(w)) | F.int(c(w)))
                pc += 1
                continue
            case .xorI:
                F[a(w)] = bits(F.int(b(w)) ^ F.int(c(w)))
                pc += 1
                continue
            case .shlI:
                F[a(w)] = bits(F.int(b(w)) &<< (F.int(c(w)) & 31))
                pc += 1
                continue
            case .shrI:
                F[a(w)] = bits(F.int(b(w)) &>> (F.int(c(w)) & 31))
                pc += 1
                continue
            case .ushrI:
                F[a(w)] = UInt64(UInt32(truncatingIfNeeded: F[b(w)]) &>> UInt32(truncatingIfNeeded: F[c(w)] & 31))
                pc += 1
                continue
            case .addIK:
                F[a(w)] = bits(F.int(b(w)) &+ Int32(truncatingIfNeeded: signed(w)))
                pc += 1
                continue
            case .mulIK:
                F[a(w)] = bits(F.int(b(w)) &* Int32(truncatingIfNeeded: signed(w)))
                pc += 1
                continue
            case .andIK:
                F[a(w)] = bits(F.int(b(w)) & Int32(truncatingIfNeeded: signed(w)))
                pc += 1
                continue
            case .shlIK:
                F[a(w)] = bits(F.int(b(w)) &<< Int32(truncatingIfNeeded: c(w)))
                pc += 1
                continue
            case .shrIK:
                F[a(w)] = bits(F.int(b(w)) &>> Int32(truncatingIfNeeded: c(w)))
                pc += 1
                continue
            case .ushrIK:
                F[a(w)] = UInt64(UInt32(truncatingIfNeeded: F[b(w)]) &>> UInt32(truncatingIfNeeded: c(w)))
                pc += 1
                continue
            case .reverseSubIK:
                F[a(w)] = bits(Int32(truncatingIfNeeded: signed(w)) &- F.int(b(w)))
                pc += 1
                continue
            case .divIK:
                F[a(w)] = bits(F.int(b(w)) / Int32(truncatingIfNeeded: signed(w)))
                pc += 1
                continue
            case .remIK:
                F[a(w)] = bits(F.int(b(w)) % Int32(truncatingIfNeeded: signed(w)))
                pc += 1
                continue
            case .notI:
                F[a(w)] = bits(~F.int(b(w)))
                pc += 1
                continue
            case .logicalOrI:
                F[a(w)] = bits(F.int(b(w)) != 0 || F.int(c(w)) != 0)
                pc += 1
                continue
            case .logicalAndI:
                F[a(w)] = bits(F.int(b(w)) != 0 && F.int(c(w)) != 0)
                pc += 1
                continue
            case .logicalXorI:
                F[a(w)] = bits((F.int(b(w)) != 0) != (F.int(c(w)) != 0))
                pc += 1
                continue
            case .logicalNotI:
                F[a(w)] = bits(F.int(b(w)) == 0)
                pc += 1
                continue
            case .equalI:
                F[a(w)] = bits(F.int(b(w)) == F.int(c(w)))
                pc += 1
                continue
            case .notEqualI:
                F[a(w)] = bits(F.int(b(w)) != F.int(c(w)))
                pc += 1
                continue
            case .lessI:
                F[a(w)] = bits(F.int(b(w)) < F.int(c(w)))
                pc += 1
                continue
            case .lessEqualI:
                F[a(w)] = bits(F.int(b(w)) <= F.int(c(w)))
                pc += 1
                continue
            case .equalIK:
                F[a(w)] = bits(F.int(b(w)) == Int32(truncatingIfNeeded: signed(w)))
                pc += 1
                continue
            case .notEqualIK:
                F[a(w)] = bits(F.int(b(w)) != Int32(truncatingIfNeeded: signed(w)))
                pc += 1
                continue
            case .lessIK:
                F[a(w)] = bits(F.int(b(w)) < Int32(truncatingIfNeeded: signed(w)))
                pc += 1
                continue
            case .lessEqualIK:
                F[a(w)] = bits(F.int(b(w)) <= Int32(truncatingIfNeeded: signed(w)))
                pc += 1
                continue
            case .greaterIK:
                F[a(w)] = bits(F.int(b(w)) > Int32(truncatingIfNeeded: signed(w)))
                pc += 1
                continue
            case .greaterEqualIK:
                F[a(w)] = bits(F.int(b(w)) >= Int32(truncatingIfNeeded: signed(w)))
                pc += 1
                continue

            // MARK: Jumps that compare
            case .jumpEqualI:
                if jump(if: F.int(a(w)) == F.int(b(w)), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpNotEqualI:
                if jump(if: F.int(a(w)) != F.int(b(w)), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpLessI:
                if jump(if: F.int(a(w)) < F.int(b(w)), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpLessEqualI:
                if jump(if: F.int(a(w)) <= F.int(b(w)), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpEqualIK:
                if jump(if: F.int(a(w)) == small(w), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpNotEqualIK:
                if jump(if: F.int(a(w)) != small(w), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpLessIK:
                if jump(if: F.int(a(w)) < small(w), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpLessEqualIK:
                if jump(if: F.int(a(w)) <= small(w), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpGreaterIK:
                if jump(if: F.int(a(w)) > small(w), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpGreaterEqualIK:
                if jump(if: F.int(a(w)) >= small(w), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpEqualL:
                if jump(if: F[a(w)] == F[b(w)], w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpNotEqualL:
                if jump(if: F[a(w)] != F[b(w)], w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpLessL:
                if jump(if: F.long(a(w)) < F.long(b(w)), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpLessEqualL:
                if jump(if: F.long(a(w)) <= F.long(b(w)), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpLessD:
                if jump(if: F.double(a(w)) < F.double(b(w)), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpLessEqualD:
                if jump(if: F.double(a(w)) <= F.double(b(w)), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpNotLessD:
                if jump(if: !(F.double(a(w)) < F.double(b(w))), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpNotLessEqualD:
                if jump(if: !(F.double(a(w)) <= F.double(b(w))), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpNull:
                if jump(if: R[a(w)] == 0, w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpNotNull:
                if jump(if: R[a(w)] != 0, w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpZero:
                if jump(if: F.int(a(w)) == 0, w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpNotZero:
                if jump(if: F.int(a(w)) != 0, w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpSameR, .jumpDifferentR:
                let left = R[a(w)]
                let right = R[b(w)]
                var same = left == right
                if !same, isObject(left), isObject(right) { same = sameLongs(left, right) }
                if jump(if: same == (UInt8(truncatingIfNeeded: w) == RegisterOp.jumpSameR.rawValue), w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .decrementJump:
                let value = F.int(a(w)) &- 1
                F[a(w)] = bits(value)
                if jump(if: value != 0, w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpEqualIW:
                if jump(if: F.int(a(w)) == Int32(truncatingIfNeeded: pc[1]), w, else: 2, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpNotEqualIW:
                if jump(if: F.int(a(w)) != Int32(truncatingIfNeeded: pc[1]), w, else: 2, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpLessIW:
                if jump(if: F.int(a(w)) < Int32(truncatingIfNeeded: pc[1]), w, else: 2, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpLessEqualIW:
                if jump(if: F.int(a(w)) <= Int32(truncatingIfNeeded: pc[1]), w, else: 2, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpGreaterIW:
                if jump(if: F.int(a(w)) > Int32(truncatingIfNeeded: pc[1]), w, else: 2, &pc, &budget) { continue }
                reason = .safepoint
            case .jumpGreaterEqualIW:
                if jump(if: F.int(a(w)) >= Int32(truncatingIfNeeded: pc[1]), w, else: 2, &pc, &budget) { continue }
                reason = .safepoint

            // MARK: long
            case .addL:
                F[a(w)] = UInt64(bitPattern: F.long(b(w)) &+ F.long(c(w)))
                pc += 1
                continue
            case .subL:
                F[a(w)] = UInt64(bitPattern: F.long(b(w)) &- F.long(c(w)))
                pc += 1
                continue
            case .mulL:
                F[a(w)] = UInt64(bitPattern: F.long(b(w)) &* F.long(c(w)))
                pc += 1
                continue
            case .divL:
                let divisor = F.long(c(w))
                if divisor == 0 {
                    reason = .divideByZero
                    break dispatch
                }
                F[a(w)] = UInt64(bitPattern: divisor == -1 ? 0 &- F.long(b(w)) : F.long(b(w)) / divisor)
                pc += 1
                continue
            case .remL:
                let divisor = F.long(c(w))
                if divisor == 0 {
                    reason = .divideByZero
                    break dispatch
                }
                F[a(w)] = UInt64(bitPattern: divisor == -1 ? 0 : F.long(b(w)) % divisor)
                pc += 1
                continue
            case .andL:
                F[a(w)] = F[b(w)] & F[c(w)]
                pc += 1
                continue
            case .orL:
                F[a(w)] = F[b(w)] | F[c(w)]
                pc += 1
                continue
            case .xorL:
                F[a(w)] = F[b(w)] ^ F[c(w)]
                pc += 1
                continue
            case .shlL:
                F[a(w)] = F[b(w)] &<< (F[c(w)] & 63)
                pc += 1
                continue
            case .shrL:
                F[a(w)] = UInt64(bitPattern: F.long(b(w)) &>> Int64(truncatingIfNeeded: F[c(w)] & 63))
                pc += 1
                continue
            case .ushrL:
                F[a(w)] = F[b(w)] &>> (F[c(w)] & 63)
                pc += 1
                continue
            case .addLK:
                F[a(w)] = UInt64(bitPattern: F.long(b(w)) &+ Int64(truncatingIfNeeded: signed(w)))
                pc += 1
                continue
            case .notL:
                F[a(w)] = ~F[b(w)]
                pc += 1
                continue
            case .logicalOrL:
                F[a(w)] = bits(F[b(w)] != 0 || F[c(w)] != 0)
                pc += 1
                continue
            case .logicalAndL:
                F[a(w)] = bits(F[b(w)] != 0 && F[c(w)] != 0)
                pc += 1
                continue
            case .logicalXorL:
                F[a(w)] = bits((F[b(w)] != 0) != (F[c(w)] != 0))
                pc += 1
                continue
            case .logicalNotL:
                F[a(w)] = bits(F[b(w)] == 0)
                pc += 1
                continue
            case .equalL:
                F[a(w)] = bits(F[b(w)] == F[c(w)])
                pc += 1
                continue
            case .notEqualL:
                F[a(w)] = bits(F[b(w)] != F[c(w)])
                pc += 1
                continue
            case .lessL:
                F[a(w)] = bits(F.long(b(w)) < F.long(c(w)))
                pc += 1
                continue
            case .lessEqualL:
                F[a(w)] = bits(F.long(b(w)) <= F.long(c(w)))
                pc += 1
                continue

            // MARK: float and double
            case .addF:
                F[a(w)] = bits(F.float(b(w)) + F.float(c(w)))
                pc += 1
                continue
            case .subF:
                F[a(w)] = bits(F.float(b(w)) - F.float(c(w)))
                pc += 1
                continue
            case .mulF:
                F[a(w)] = bits(F.float(b(w)) * F.float(c(w)))
                pc += 1
                continue
            case .divF:
                F[a(w)] = bits(F.float(b(w)) / F.float(c(w)))
                pc += 1
                continue
            case .remF:
                F[a(w)] = bits(Numbers.remainder(F.float(b(w)), F.float(c(w))))
                pc += 1
                continue
            case .lessF:
                F[a(w)] = bits(F.float(b(w)) < F.float(c(w)))
                pc += 1
                continue
            case .lessEqualF:
                F[a(w)] = bits(F.float(b(w)) <= F.float(c(w)))
                pc += 1
                continue
            case .addD:
                F.set(a(w), F.double(b(w)) + F.double(c(w)))
                pc += 1
                continue
            case .subD:
                F.set(a(w), F.double(b(w)) - F.double(c(w)))
                pc += 1
                continue
            case .mulD:
                F.set(a(w), F.double(b(w)) * F.double(c(w)))
                pc += 1
                continue
            case .divD:
                F.set(a(w), F.double(b(w)) / F.double(c(w)))
                pc += 1
                continue
            case .remD:
                F.set(a(w), Numbers.remainder(F.double(b(w)), F.double(c(w))))
                pc += 1
                continue
            case .lessD:
                F[a(w)] = bits(F.double(b(w)) < F.double(c(w)))
                pc += 1
                continue
            case .lessEqualD:
                F[a(w)] = bits(F.double(b(w)) <= F.double(c(w)))
                pc += 1
                continue

            // MARK: Conversions
            case .intToLong:
                F[a(w)] = UInt64(bitPattern: Int64(F.int(b(w))))
                pc += 1
                continue
            case .intToFloat:
                F[a(w)] = bits(Float(F.int(b(w))))
                pc += 1
                continue
            case .intToDouble:
                F.set(a(w), Double(F.int(b(w))))
                pc += 1
                continue
            case .longToFloat:
                F[a(w)] = bits(Float(F.long(b(w))))
                pc += 1
                continue
            case .longToDouble:
                F.set(a(w), Double(F.long(b(w))))
                pc += 1
                continue
            case .floatToInt:
                F[a(w)] = bits(Numbers.int(Double(F.float(b(w)))))
                pc += 1
                continue
            case .floatToLong:
                F[a(w)] = UInt64(bitPattern: Numbers.long(Double(F.float(b(w)))))
                pc += 1
                continue
            case .floatToDouble:
                F.set(a(w), Double(F.float(b(w))))
                pc += 1
                continue
            case .doubleToInt:
                F[a(w)] = bits(Numbers.int(F.double(b(w))))
                pc += 1
                continue
            case .doubleToLong:
                F[a(w)] = UInt64(bitPattern: Numbers.long(F.double(b(w))))
                pc += 1
                continue
            case .doubleToFloat:
                F[a(w)] = bits(Float(F.double(b(w))))
                pc += 1
                continue

            // MARK: Boxes
            case .boxI:
                R[a(w)] = Slot(int: F.int(b(w))).rawValue
                pc += 1
                continue
            case .boxF:
                R[a(w)] = Slot(float: F.float(b(w))).rawValue
                pc += 1
                continue
            case .boxD:
                R[a(w)] = Slot(double: F.double(b(w))).rawValue
                pc += 1
                continue
            case .boxL:
                let value = F.long(b(w))
                if Slot.fitsShort(value) {
                    R[a(w)] = Slot(shortLong: value).rawValue
                    pc += 1
                    continue
                }
                reason = .boxLong
            case .unboxI:
                let slot = R[b(w)]
                if slot &>> 48 == 1 {
                    F[a(w)] = slot & 0xFFFF_FFFF
                    pc += 1
                    continue
                }
                reason = .unbox
            case .unboxL:
                let slot = R[b(w)]
                if slot &>> 48 == 3 {
                    F[a(w)] = UInt64(bitPattern: Slot(rawValue: slot).shortLong)
                    pc += 1
                    continue
                }
                reason = .unbox
            case .unboxF:
                let slot = R[b(w)]
                if slot &>> 48 == 2 {
                    F[a(w)] = slot & 0xFFFF_FFFF
                    pc += 1
                    continue
                }
                reason = .unbox
            case .unboxD:
                let slot = R[b(w)]
                if slot >= Slot.doubleOffset {
                    F[a(w)] = slot &- Slot.doubleOffset
                    pc += 1
                    continue
                }
                reason = .unbox

            // MARK: Fields
            case .loadR:
                R[a(w)] = load(F[StackLayout.this] &+ 16 &+ UInt64(truncatingIfNeeded: b(w) &* 8))
                pc += 1
                continue
            case .loadStatic:
                let page = load(pc[2] &+ 16 &+ UInt64(ClassLayout.statics &* 8))
                let index = b(w)
                R[a(w)] =
                    page != 0 && index < memory.size(Reference(offset: page))
                    ? load(page &+ 16 &+ UInt64(truncatingIfNeeded: index &* 8)) : 0
                pc += c(w)
                continue
            case .loadI:
                let slot = load(F[StackLayout.this] &+ 16 &+ UInt64(truncatingIfNeeded: b(w) &* 8))
                if slot &>> 48 == 1 {
                    F[a(w)] = slot & 0xFFFF_FFFF
                    pc += 1
                    continue
                }
                reason = .unbox
            case .loadD:
                let slot = load(F[StackLayout.this] &+ 16 &+ UInt64(truncatingIfNeeded: b(w) &* 8))
                if slot >= Slot.doubleOffset {
                    F[a(w)] = slot &- Slot.doubleOffset
                    pc += 1
                    continue
                }
                reason = .unbox
            case .storeR:
                let this = F[StackLayout.this]
                if load(this) & Header.immutable != 0 {
                    reason = .immutable
                    break dispatch
                }
                memory.storeSlot(Reference(offset: this), b(w), Slot(rawValue: R[a(w)]))
                pc += 1
                continue
            case .storeI:
                let this = F[StackLayout.this]
                if load(this) & Header.immutable != 0 {
                    reason = .immutable
                    break dispatch
                }
                memory.storeNumber(Reference(offset: this), b(w), Slot(int: F.int(a(w))))
                pc += 1
                continue
            case .storeD:
                let this = F[StackLayout.this]
                if load(this) & Header.immutable != 0 {
                    reason = .immutable
                    break dispatch
                }
                memory.storeNumber(Reference(offset: this), b(w), Slot(double: F.double(a(w))))
                pc += 1
                continue
            case .storeK:
                let this = F[StackLayout.this]
                if load(this) & Header.immutable != 0 {
                    reason = .immutable
                    break dispatch
                }
                memory.storeNumber(Reference(offset: this), b(w), Slot(rawValue: pc[1]))
                pc += 2
                continue

            // MARK: Objects
            case .new: reason = .new
            case .newSlots:
                let count = pc[2]
                let top = root[WorldLayout.Word.allocationTop]
                let next = top &+ Header.bytes &+ count &* 8
                if next > root[WorldLayout.Word.allocationLimit] {
                    reason = .new
                    break dispatch
                }
                root[WorldLayout.Word.allocationTop] = next
                store(top, pc[1])
                store(top &+ 8, count)
                var place = top &+ 16
                while place < next {
                    store(place, 0)
                    place &+= 8
                }
                R[a(w)] = top
                pc += 3
                continue
            case .cast:
                let object = R[a(w)]
                let wanted = R[b(w)]
                if isObject(object), isObject(wanted) {
                    let classObject = load(object) & Slot.payloadMask
                    if classObject == wanted {
                        pc += 1
                        continue
                    }
                    let index = Int(truncatingIfNeeded: load(classObject &+ classIndex) & 0xFFFF_FFFF)
                    if state.pointee.tables[index].supertype == wanted {
                        pc += 1
                        continue
                    }
                }
                reason = .cast
            case .sameR:
                let left = R[b(w)]
                let right = R[c(w)]
                if left == right || !isObject(left) || !isObject(right) {
                    F[a(w)] = bits(left == right)
                    pc += 1
                    continue
                }
                reason = .sameObject
            case .differentR:
                let left = R[b(w)]
                let right = R[c(w)]
                if left == right || !isObject(left) || !isObject(right) {
                    F[a(w)] = bits(left != right)
                    pc += 1
                    continue
                }
                reason = .sameObject
            case .isNullR:
                F[a(w)] = bits(R[b(w)] == 0)
                pc += 1
                continue
            case .stringFromCode: reason = .string
            case .summon: reason = .summon
            case .lock: reason = .lock
            case .unlock: reason = .unlock

            // MARK: Calls
            case .call: reason = .call
            case .callCached:
                let window = a(w)
                let receiver = R[window]
                budget &-= 1
                if budget < 0 {
                    reason = .safepoint
                    break dispatch
                }
                if isObject(receiver), load(receiver) & Slot.payloadMask == pc[2],
                    enter(
                        code + Int(truncatingIfNeeded: pc[3]), receiver, delta: window &+ 1, position: pc[1],
                        limit: depthLimit, code: code, &pc, &R, &F, &depth)
                {
                    continue
                }
                reason = .call
            case .callShared:
                let window = a(w)
                let receiver = R[window]
                budget &-= 1
                if budget < 0 {
                    reason = .safepoint
                    break dispatch
                }
                if isObject(receiver) {
                    let table = state.pointee.tables
                        + Int(truncatingIfNeeded: load((load(receiver) & Slot.payloadMask) &+ classIndex) & 0xFFFF_FFFF)
                    let ordinal = c(w)
                    if ordinal < table.pointee.entryCount {
                        let entry = code + Int(truncatingIfNeeded: table.pointee.entries[ordinal])
                        if entry[Entry.code] &>> 48 == EntryKind.translated.rawValue,
                            entry[Entry.arguments] & 0xFFFF_FFFF == UInt64(truncatingIfNeeded: b(w))
                        {
                            let shortcut = entry[Entry.shortcut]
                            if shortcut == 0 {
                                if enter(
                                    entry, receiver, delta: window &+ 1, position: pc[1], limit: depthLimit, code: code,
                                    &pc, &R, &F, &depth)
                                {
                                    continue
                                }
                            } else if shortcut & 0xFF == EntryShortcut.getter.rawValue {
                                R[window] = load(receiver &+ 16 &+ (shortcut &>> 8) &* 8)
                                pc += RegisterOp.callWords
                                continue
                            } else if load(receiver) & Header.immutable == 0 {
                                memory.storeSlot(
                                    Reference(offset: receiver), Int(truncatingIfNeeded: shortcut &>> 8),
                                    Slot(rawValue: R[window &+ 1]))
                                R[window] = 0
                                pc += RegisterOp.callWords
                                continue
                            }
                        }
                    }
                }
                reason = .call
            case .callNative:
                let receiver = R[a(w)]
                reason = isObject(receiver) && load(receiver) & Slot.payloadMask == pc[2] ? .native : .call
            case .callIntrinsic:
                let window = a(w)
                let receiver = R[window]
                if isObject(receiver), load(receiver) & Slot.payloadMask == pc[2],
                    run(unsafeBitCast(UInt8(truncatingIfNeeded: pc[3]), to: Intrinsic.self), R + window)
                {
                    pc += RegisterOp.callWords
                    continue
                }
                reason = .call
            case .callIntrinsicOfInt:
                let window = a(w)
                if Slot(rawValue: R[window]).isInt,
                    run(unsafeBitCast(UInt8(truncatingIfNeeded: pc[3]), to: Intrinsic.self), R + window)
                {
                    pc += RegisterOp.callWords
                    continue
                }
                reason = .call
            case .callGetter:
                let window = a(w)
                let receiver = R[window]
                if isObject(receiver), load(receiver) & Slot.payloadMask == pc[2] {
                    R[window] = load(receiver &+ 16 &+ pc[3])
                    pc += RegisterOp.callWords
                    continue
                }
                reason = .call
            case .callSetter:
                let window = a(w)
                let receiver = R[window]
                if isObject(receiver), load(receiver) & (Slot.payloadMask | Header.immutable) == pc[2] {
                    memory.storeSlot(
                        Reference(offset: receiver &+ pc[3]), 0, Slot(rawValue: R[window &+ 1]))
                    R[window] = 0
                    pc += RegisterOp.callWords
                    continue
                }
                reason = .call
            case .callStatic: reason = .callStatic
            case .callStaticCached:
                let window = a(w)
                let count = b(w)
                let receiver = R[window &+ count]
                budget &-= 1
                if budget < 0 {
                    reason = .safepoint
                    break dispatch
                }
                if isObject(receiver), R[window &+ count &+ 1] == pc[2] {
                    var ancestor = load(receiver) & Slot.payloadMask
                    while ancestor != pc[2], ancestor != 0 {
                        ancestor = load(ancestor &+ 16 &+ UInt64(ClassLayout.parent &* 8))
                    }
                    if ancestor != 0,
                        enter(
                            code + Int(truncatingIfNeeded: pc[3]), receiver, delta: window, position: pc[1],
                            limit: depthLimit, code: code, &pc, &R, &F, &depth)
                    {
                        continue
                    }
                }
                reason = .callStatic
            case .callByName: reason = .callByName
            case .callSelector: reason = .callSelector
            case .callSelectorCached:
                let window = a(w)
                let receiver = R[window &+ b(w)]
                budget &-= 1
                if budget < 0 {
                    reason = .safepoint
                    break dispatch
                }
                if isObject(receiver), load(receiver) & Slot.payloadMask == pc[2],
                    enter(
                        code + Int(truncatingIfNeeded: pc[3]), receiver, delta: window, position: pc[1],
                        limit: depthLimit, code: code, &pc, &R, &F, &depth)
                {
                    continue
                }
                reason = .callSelector
            case .callSelectorGetter:
                let window = a(w)
                let receiver = R[window]
                if isObject(receiver), load(receiver) & Slot.payloadMask == pc[2] {
                    R[window] = load(receiver &+ 16 &+ pc[3])
                    pc += RegisterOp.callWords
                    continue
                }
                reason = .callSelector
            case .callSelectorSetter:
                let window = a(w)
                let receiver = R[window &+ 1]
                if isObject(receiver), load(receiver) & (Slot.payloadMask | Header.immutable) == pc[2] {
                    memory.storeSlot(
                        Reference(offset: receiver), Int(truncatingIfNeeded: pc[3] &>> 3), Slot(rawValue: R[window]))
                    R[window] = 0
                    pc += RegisterOp.callWords
                    continue
                }
                reason = .callSelector
            case .callSelectorShared:
                let window = a(w)
                let receiver = R[window &+ b(w)]
                budget &-= 1
                if budget < 0 {
                    reason = .safepoint
                    break dispatch
                }
                if isObject(receiver) {
                    let table = state.pointee.tables
                        + Int(truncatingIfNeeded: load((load(receiver) & Slot.payloadMask) &+ classIndex) & 0xFFFF_FFFF)
                    if let found = table.pointee.entry(of: c(w)) {
                        let entry = code + found
                        if entry[Entry.code] &>> 48 == EntryKind.translated.rawValue {
                            let shortcut = entry[Entry.shortcut]
                            if shortcut == 0 {
                                if enter(
                                    entry, receiver, delta: window, position: pc[1], limit: depthLimit, code: code, &pc,
                                    &R, &F, &depth)
                                {
                                    continue
                                }
                            } else if shortcut & 0xFF == EntryShortcut.getter.rawValue {
                                R[window] = load(receiver &+ 16 &+ (shortcut &>> 8) &* 8)
                                pc += RegisterOp.callWords
                                continue
                            } else if load(receiver) & Header.immutable == 0 {
                                memory.storeSlot(
                                    Reference(offset: receiver), Int(truncatingIfNeeded: shortcut &>> 8),
                                    Slot(rawValue: R[window]))
                                R[window] = 0
                                pc += RegisterOp.callWords
                                continue
                            }
                        }
                    }
                }
                reason = .callSelector
            case .arrayGet:
                pc = getElement(w, F[c(w)] & 0xFFFF_FFFF, pc)
                continue
            case .arrayGetK:
                pc = getElement(w, UInt64(truncatingIfNeeded: c(w)), pc)
                continue
            case .arraySetK:
                let value = R[Int(truncatingIfNeeded: pc[1] &>> 32)]
                pc = setElement(w, UInt64(truncatingIfNeeded: c(w)), value, isNumber: false, pc)
                continue
            case .arraySet:
                let value = R[Int(truncatingIfNeeded: pc[1] &>> 32)]
                pc = setElement(w, F[c(w)] & 0xFFFF_FFFF, value, isNumber: false, pc)
                continue
            case .arraySetI:
                let value = Slot(int: F.int(Int(truncatingIfNeeded: pc[1] &>> 32))).rawValue
                pc = setElement(w, F[c(w)] & 0xFFFF_FFFF, value, isNumber: true, pc)
                continue
            case .arraySize:
                let array = R[b(w)]
                if isObject(array), load(array) & Slot.payloadMask == arrayClass {
                    R[a(w)] = load(array &+ 16)
                    pc += 2
                    continue
                }
                if isObject(array), let size = packedSize(array) {
                    R[a(w)] = size
                    pc += 2
                    continue
                }
                R[a(w)] = array
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue

            // MARK: Python
            case .pythonAdd:
                let quick = pythonQuick(R[b(w)], R[c(w)], { shifted($0).addingReportingOverflow(shifted($1)) }, { $0 + $1 })
                guard let result = quick ?? pythonArithmetic(PythonCode.add, R[b(w)], R[c(w)]) else {
                    pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                    continue
                }
                R[a(w)] = result
                pc += 2
                continue
            case .pythonSubtract:
                let quick = pythonQuick(R[b(w)], R[c(w)], { shifted($0).subtractingReportingOverflow(shifted($1)) }, { $0 - $1 })
                guard let result = quick ?? pythonArithmetic(PythonCode.subtract, R[b(w)], R[c(w)]) else {
                    pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                    continue
                }
                R[a(w)] = result
                pc += 2
                continue
            case .pythonMultiply:
                let quick = pythonQuick(R[b(w)], R[c(w)], { shifted($0).multipliedReportingOverflow(by: Slot(rawValue: $1).shortLong) }, { $0 * $1 })
                guard let result = quick ?? pythonArithmetic(PythonCode.multiply, R[b(w)], R[c(w)]) else {
                    pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                    continue
                }
                R[a(w)] = result
                pc += 2
                continue
            case .pythonAddK:
                let left = R[b(w)]
                if left &>> 48 == 3 {
                    let (result, overflow) = shifted(left).addingReportingOverflow(Int64(truncatingIfNeeded: signed(w)) &<< 16)
                    if !overflow {
                        R[a(w)] = Slot.longTag | UInt64(bitPattern: result) &>> 16
                        pc += 2
                        continue
                    }
                } else if left >= Slot.doubleOffset {
                    R[a(w)] = Slot(double: Slot(rawValue: left).double + Double(signed(w))).rawValue
                    pc += 2
                    continue
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonBinary:
                if let result = pythonArithmetic(pc[1] &>> 32, R[b(w)], R[c(w)]) {
                    R[a(w)] = result
                    pc += 2
                    continue
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonCompare:
                if let result = pythonCompared(pc[1] &>> 32, R[b(w)], R[c(w)]) {
                    R[a(w)] = result
                    pc += 2
                    continue
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonTest:
                if let answer = pythonAnswer(pc[1] &>> 32, R[b(w)], R[c(w)]) {
                    F[a(w)] = bits(answer)
                    pc += 2
                    continue
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonTruth:
                guard let answer = pythonQuickTruth(R[b(w)]) ?? pythonTruthOfObject(R[b(w)]) else {
                    pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                    continue
                }
                F[a(w)] = bits(answer)
                pc += 2
                continue
            case .pythonIsUnbound:
                F[a(w)] = bits(R[b(w)] == state.pointee.python.unbound)
                pc += 1
                continue
            case .pythonJumpEqual:
                let answer = pythonQuick(R[a(w)], R[b(w)], { $0 == $1 }, { $0 == $1 })
                    ?? pythonAnswer(PythonCode.equal, R[a(w)], R[b(w)])
                if pythonJump(answer, true, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpNotEqual:
                let answer = pythonQuick(R[a(w)], R[b(w)], { $0 == $1 }, { $0 == $1 })
                    ?? pythonAnswer(PythonCode.equal, R[a(w)], R[b(w)])
                if pythonJump(answer, false, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpLess:
                let answer = pythonQuick(R[a(w)], R[b(w)], { $0 < $1 }, { $0 < $1 })
                    ?? pythonAnswer(PythonCode.less, R[a(w)], R[b(w)])
                if pythonJump(answer, true, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpNotLess:
                let answer = pythonQuick(R[a(w)], R[b(w)], { $0 < $1 }, { $0 < $1 })
                    ?? pythonAnswer(PythonCode.less, R[a(w)], R[b(w)])
                if pythonJump(answer, false, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpLessEqual:
                let answer = pythonQuick(R[a(w)], R[b(w)], { $0 <= $1 }, { $0 <= $1 })
                    ?? pythonAnswer(PythonCode.lessOrEqual, R[a(w)], R[b(w)])
                if pythonJump(answer, true, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpNotLessEqual:
                let answer = pythonQuick(R[a(w)], R[b(w)], { $0 <= $1 }, { $0 <= $1 })
                    ?? pythonAnswer(PythonCode.lessOrEqual, R[a(w)], R[b(w)])
                if pythonJump(answer, false, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpEqualK:
                let answer = pythonQuick(R[a(w)], constant: small(w), { $0 == $1 }, { $0 == $1 })
                if pythonJump(answer, true, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpNotEqualK:
                let answer = pythonQuick(R[a(w)], constant: small(w), { $0 == $1 }, { $0 == $1 })
                if pythonJump(answer, false, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpLessK:
                let answer = pythonQuick(R[a(w)], constant: small(w), { $0 < $1 }, { $0 < $1 })
                if pythonJump(answer, true, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpNotLessK:
                let answer = pythonQuick(R[a(w)], constant: small(w), { $0 < $1 }, { $0 < $1 })
                if pythonJump(answer, false, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpLessEqualK:
                let answer = pythonQuick(R[a(w)], constant: small(w), { $0 <= $1 }, { $0 <= $1 })
                if pythonJump(answer, true, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpNotLessEqualK:
                let answer = pythonQuick(R[a(w)], constant: small(w), { $0 <= $1 }, { $0 <= $1 })
                if pythonJump(answer, false, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpGreaterK:
                let answer = pythonQuick(R[a(w)], constant: small(w), { $0 > $1 }, { $0 > $1 })
                if pythonJump(answer, true, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpNotGreaterK:
                let answer = pythonQuick(R[a(w)], constant: small(w), { $0 > $1 }, { $0 > $1 })
                if pythonJump(answer, false, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpGreaterEqualK:
                let answer = pythonQuick(R[a(w)], constant: small(w), { $0 >= $1 }, { $0 >= $1 })
                if pythonJump(answer, true, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpNotGreaterEqualK:
                let answer = pythonQuick(R[a(w)], constant: small(w), { $0 >= $1 }, { $0 >= $1 })
                if pythonJump(answer, false, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpTrue:
                let answer = pythonQuickTruth(R[a(w)]) ?? pythonTruthOfObject(R[a(w)])
                if pythonJump(answer, true, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpFalse:
                let answer = pythonQuickTruth(R[a(w)]) ?? pythonTruthOfObject(R[a(w)])
                if pythonJump(answer, false, w, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpUnbound:
                if jump(if: R[a(w)] == state.pointee.python.unbound, w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonJumpBound:
                if jump(if: R[a(w)] != state.pointee.python.unbound, w, else: 1, &pc, &budget) { continue }
                reason = .safepoint
            case .pythonGlobal:
                let array = R[b(w)]
                let index = UInt64(truncatingIfNeeded: c(w))
                if isObject(array), load(array) & Slot.payloadMask == arrayClass, index < load(array &+ 16) & 0xFFFF_FFFF {
                    let value = load(load(array &+ 24) &+ 16 &+ index &* 8)
                    if value != state.pointee.python.unbound {
                        R[a(w)] = value
                        pc += 2
                        continue
                    }
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonNext:
                let iterator = R[b(w)]
                if isObject(iterator) {
                    let owner = load(iterator) & Slot.payloadMask
                    if owner == state.pointee.python.rangeIterator {
                        let at = load(iterator &+ 16 &+ UInt64(PythonClasses.Range.at &* 8))
                        let stop = load(iterator &+ 16 &+ UInt64(PythonClasses.Range.stop &* 8))
                        let step = load(iterator &+ 16 &+ UInt64(PythonClasses.Range.step &* 8))
                        if at &>> 48 == 3, stop &>> 48 == 3, step &>> 48 == 3 {
                            let (next, overflow) = shifted(at).addingReportingOverflow(shifted(step))
                            if !overflow {
                                let isInside = shifted(step) >= 0 ? shifted(at) < shifted(stop) : shifted(at) > shifted(stop)
                                if isInside {
                                    memory.storeNumber(
                                        Reference(offset: iterator), PythonClasses.Range.at,
                                        Slot(rawValue: Slot.longTag | UInt64(bitPattern: next) &>> 16))
                                    R[a(w)] = at
                                    pc += 2 &+ Int(truncatingIfNeeded: pc[1] &>> 32)
                                    continue
                                }
                                R[a(w)] = state.pointee.python.unbound
                                pc += 2
                                continue
                            }
                        }
                    } else if owner == state.pointee.python.listIterator {
                        let list = load(iterator &+ 16 &+ UInt64(PythonClasses.Walk.list &* 8))
                        let place = load(iterator &+ 16 &+ UInt64(PythonClasses.Walk.place &* 8))
                        if isObject(list), place &>> 48 == 1, let element = pythonElement(list, place & 0xFFFF_FFFF) {
                            let isEnd = element == state.pointee.python.unbound
                            memory.storeNumber(
                                Reference(offset: iterator), PythonClasses.Walk.place,
                                isEnd ? PythonClasses.Walk.ended : Slot(rawValue: Slot.intTag | ((place &+ 1) & 0xFFFF_FFFF)))
                            R[a(w)] = element
                            if !isEnd { pc += Int(truncatingIfNeeded: pc[1] &>> 32) }
                            pc += 2
                            continue
                        }
                    } else if let element = nextOther(iterator, owner) {
                        R[a(w)] = element
                        if element != state.pointee.python.unbound { pc += Int(truncatingIfNeeded: pc[1] &>> 32) }
                        pc += 2
                        continue
                    }
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonItem:
                let object = R[b(w)]
                let key = R[c(w)]
                if isObject(object) {
                    let owner = load(object) & Slot.payloadMask
                    let core = R[Int(truncatingIfNeeded: pc[1] &>> 32)]
                    if owner == state.pointee.python.list || owner == state.pointee.python.tuple {
                        let isList = owner == state.pointee.python.list
                        if key &>> 48 == 3,
                            isExactly(object, isList ? state.pointee.python.listType : state.pointee.python.tupleType, core)
                        {
                            var index = Slot(rawValue: key).shortLong
                            if index < 0 {
                                index &+= Int64(load(object &+ 16 &+ UInt64(PythonClasses.List.count &* 8)) & 0xFFFF_FFFF)
                            }
                            if index >= 0, index < 0x7FFF_FFFF,
                                let element = pythonElement(object, UInt64(bitPattern: index)) {
                                R[a(w)] = element
                                pc += 2
                                continue
                            }
                        }
                    } else if owner == state.pointee.python.dict,
                        isExactly(object, state.pointee.python.dictType, core),
                        let value = pythonDictItem(object, key)
                    {
                        R[a(w)] = value
                        pc += 2
                        continue
                    } else if let value = element(of: object, at: key, core) {
                        R[a(w)] = value
                        pc += 2
                        continue
                    }
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonSetItem:
                let object = R[a(w)]
                let key = R[b(w)]
                if isObject(object) {
                    let owner = load(object) & Slot.payloadMask
                    let core = R[Int(truncatingIfNeeded: pc[1] &>> 32)]
                    if owner == state.pointee.python.list {
                        if key &>> 48 == 3, isExactly(object, state.pointee.python.listType, core) {
                            let count = load(object &+ 16 &+ UInt64(PythonClasses.List.count &* 8))
                            let items = load(object &+ 16 &+ UInt64(PythonClasses.List.items &* 8))
                            var index = Slot(rawValue: key).shortLong
                            if index < 0 { index &+= Int64(count & 0xFFFF_FFFF) }
                            if index >= 0, index < Int64(count & 0xFFFF_FFFF), count &>> 48 == 1, isObject(items),
                                load(items) & (Slot.payloadMask | Header.immutable) == arrayClass,
                                index < Int64(load(items &+ 16) & 0xFFFF_FFFF) {
                                memory.storeSlot(
                                    Reference(offset: load(items &+ 24)), Int(truncatingIfNeeded: index), Slot(rawValue: R[c(w)]))
                                pc += 2
                                continue
                            }
                        }
                    } else if owner == state.pointee.python.dict,
                        isExactly(object, state.pointee.python.dictType, core),
                        pythonDictStore(object, key, R[c(w)])
                    {
                        pc += 2
                        continue
                    } else if owner == state.pointee.python.instance, storeByte(in: object, at: key, R[c(w)], core) {
                        pc += 2
                        continue
                    }
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonAppend:
                if pythonAppend(R[a(w)], R[b(w)], R[c(w)]) {
                    pc += 2
                    continue
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonLength:
                if let length = pythonLength(R[b(w)], R[c(w)]) {
                    R[a(w)] = length
                    pc += 2
                    continue
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonBinaryK:
                if let result = pythonArithmetic(pc[1] &>> 32, R[b(w)], pc[2]) {
                    R[a(w)] = result
                    pc += 3
                    continue
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonUnpack:
                let object = R[b(w)]
                let core = R[c(w)]
                if isObject(object) {
                    let owner = load(object) & Slot.payloadMask
                    let slot = owner == state.pointee.python.tuple ? state.pointee.python.tupleType
                        : owner == state.pointee.python.list ? state.pointee.python.listType : -1
                    if slot >= 0, isExactly(object, slot, core),
                        load(object &+ 16 &+ UInt64(PythonClasses.List.count &* 8)) == Slot.intTag | pc[1] &>> 32
                    {
                        R[a(w)] = load(object &+ 16 &+ UInt64(PythonClasses.List.items &* 8))
                        pc += 2
                        continue
                    }
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonAttribute:
                let object = R[b(w)]
                if isObject(object), let place = pythonPlace(object, pc) {
                    let values = load(object &+ 16 &+ UInt64(PythonClasses.Space.values &* 8))
                    if place < load(object &+ 16 &+ UInt64(PythonClasses.Space.count &* 8)) & 0xFFFF_FFFF, isObject(values),
                        load(values) & Slot.payloadMask == arrayClass, place < load(values &+ 16) & 0xFFFF_FFFF
                    {
                        let value = load(load(values &+ 24) &+ 16 &+ place &* 8)
                        if value != state.pointee.python.unbound {
                            R[a(w)] = value
                            pc += PythonCode.attributeWords
                            continue
                        }
                    }
                }
                if isObject(object), let value = pythonValue(object, pc) {
                    R[a(w)] = value
                    pc += PythonCode.attributeWords
                    continue
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonSetAttribute:
                let object = R[a(w)]
                if isObject(object), let place = pythonPlace(object, pc) {
                    let values = load(object &+ 16 &+ UInt64(PythonClasses.Space.values &* 8))
                    let count = load(object &+ 16 &+ UInt64(PythonClasses.Space.count &* 8)) & 0xFFFF_FFFF
                    if place <= count, isObject(values), load(values) & (Slot.payloadMask | Header.immutable) == arrayClass,
                        place < load(values &+ 16) & 0xFFFF_FFFF
                    {
                        memory.storeSlot(
                            Reference(offset: load(values &+ 24)), Int(truncatingIfNeeded: place), Slot(rawValue: R[b(w)]))
                        if place == count {
                            memory.storeNumber(
                                Reference(offset: object), PythonClasses.Space.count, Slot(rawValue: Slot.intTag | (count &+ 1)))
                        }
                        pc += PythonCode.attributeWords
                        continue
                    }
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .pythonSuspend:
                let value = R[a(w)]
                if isObject(value), load(value) & Slot.payloadMask == state.pointee.python.generator {
                    let generator = Reference(offset: value)
                    memory.storeNumber(generator, PythonClasses.Generator.state, Slot(int: Int32(truncatingIfNeeded: c(w))))
                    memory.storeNumber(generator, PythonClasses.Generator.isRunning, Slot(int: 0))
                    pc += 2
                    continue
                }
                pc = code + Int(truncatingIfNeeded: pc[1] & 0xFFFF_FFFF)
                continue
            case .callPython:
                beginPython(w)
                reason = .callPython
            case .callPythonAt: reason = .callPython
            case .callPythonCached:
                beginPython(w)
                let window = a(w)
                let receiver = R[window &+ 2]
                budget &-= 1
                if budget < 0 {
                    reason = .safepoint
                    break dispatch
                }
                if isObject(receiver), load(receiver) & Slot.payloadMask == pc[2] {
                    if pc[3] &>> 48 != 0, let result = shortcut(pc[3] &>> 48, R + (window &+ 3), b(w) &- 2, R[window &+ 1]) {
                        R[window] = result
                        pc += RegisterOp.callWords
                        continue
                    }
                    if pc[3] &>> 48 == 0 || !memory.lacksRoom, enter(
                        code + Int(truncatingIfNeeded: pc[3] & 0xFFFF_FFFF), receiver, delta: window &+ 3, position: pc[1],
                        limit: depthLimit, code: code, &pc, &R, &F, &depth)
                    {
                        continue
                    }
                }
                reason = .callPython
            case .callPythonShared:
                beginPython(w)
                let window = a(w)
                let receiver = R[window &+ 2]
                budget &-= 1
                if budget < 0 {
                    reason = .safepoint
                    break dispatch
                }
                if isObject(receiver) {
                    let table = state.pointee.tables
                        + Int(truncatingIfNeeded: load((load(receiver) & Slot.payloadMask) &+ classIndex) & 0xFFFF_FFFF)
                    let isNext = c(w) & 0xFF == PythonOperation.next.ordinal
                    if isNext, load(receiver) & Slot.payloadMask == state.pointee.python.generator {
                        // As `resume` does.
                        let slots = receiver &+ 16
                        let function = load(slots &+ UInt64(PythonClasses.Generator.code &* 8))
                        if load(slots &+ UInt64(PythonClasses.Generator.isRunning &* 8)) == Slot.intTag,
                            load(slots &+ UInt64(PythonClasses.Generator.isFinished &* 8)) == Slot.intTag, isObject(function)
                        {
                            let table = state.pointee.tables
                                + Int(truncatingIfNeeded: load((load(function) & Slot.payloadMask) &+ classIndex) & 0xFFFF_FFFF)
                            let entry = code + (table.pointee.isPythonFunction ? Int(truncatingIfNeeded: table.pointee.entries[PythonCode.resumeOrdinal]) : 0)
                            if table.pointee.isPythonFunction, entry[Entry.code] &>> 48 == EntryKind.translated.rawValue,
                                enter(
                                    entry, function, delta: window &+ 3, position: pc[1], limit: depthLimit, code: code, &pc, &R, &F,
                                    &depth)
                            {
                                R[0] = receiver
                                R[1] = load(slots &+ UInt64(PythonClasses.Generator.frame &* 8))
                                R[2] = load(slots &+ UInt64(PythonClasses.Generator.state &* 8))
                                R[3] = 0
                                R[4] = load(slots &+ UInt64(PythonClasses.Generator.unset &* 8))
                                memory.storeNumber(
                                    Reference(offset: receiver), PythonClasses.Generator.isRunning, Slot(int: 1))
                                continue
                            }
                        }
                    }
                    let count = b(w) &- 2
                    let ordinal = isNext ? PythonCode.nextOrdinal : PythonCode.callOrdinal &+ count
                    if isNext ? table.pointee.isPythonIterator : table.pointee.isPython, ordinal < table.pointee.entryCount {
                        let entry = code + Int(truncatingIfNeeded: table.pointee.entries[ordinal])
                        if entry[Entry.code] &>> 48 == EntryKind.translated.rawValue,
                            entry[Entry.arguments] & 0xFFFF_FFFF == UInt64(truncatingIfNeeded: count),
                            enter(
                                entry, receiver, delta: window &+ 3, position: pc[1], limit: depthLimit, code: code, &pc, &R,
                                &F, &depth)
                        {
                            continue
                        }
                    }
                }
                reason = .callPython
            case .callPythonMethod:
                beginPython(w)
                let window = a(w)
                let object = R[window &+ 3]
                budget &-= 1
                if budget < 0 {
                    reason = .safepoint
                    break dispatch
                }
                var cache = code + Int(truncatingIfNeeded: pc[2])
                if isObject(object) {
                    if !pythonMatches(object, cache) { cache += MethodCache.words }
                    if pythonMatches(object, cache) {
                        let number = cache[MethodCache.shortcut]
                        let form = cache[MethodCache.form]
                        // A class method is one of the class, too, if the call has to be made otherwise.
                        if form == MethodForm.ofClass.rawValue { R[window &+ 3] = load(object &+ 16) }
                        let first = window &+ (form == MethodForm.plain.rawValue ? 4 : 3)
                        if number != 0, let result = shortcut(number, R + first, b(w) &+ 1 &+ window &- first, R[window &+ 1]) {
                            R[window] = result
                            pc += RegisterOp.callWords
                            continue
                        }
                        if number == 0 || !memory.lacksRoom, enter(
                            code + Int(truncatingIfNeeded: cache[MethodCache.entry]), cache[MethodCache.function],
                            delta: first, position: pc[1], limit: depthLimit, code: code, &pc, &R, &F, &depth)
                        {
                            continue
                        }
                    }
                }
                reason = .callPython
            case .callPythonAppend:
                beginPython(w)
                let window = a(w)
                if pythonAppend(R[window &+ 3], R[window &+ 4], R[window &+ 1]) {
                    R[window] = 0
                    pc += RegisterOp.callWords
                    continue
                }
                reason = .callPython

            // MARK: Ends
            case .returnR:
                leave(R[a(w)], code: code, &pc, &R, &F, &depth)
                continue
            case .returnNull:
                leave(UInt64(0), code: code, &pc, &R, &F, &depth)
                continue
            case .returnThis:
                leave(F[StackLayout.this], code: code, &pc, &R, &F, &depth)
                continue
            case .returnI:
                leave(Slot(int: F.int(a(w))).rawValue, code: code, &pc, &R, &F, &depth)
                continue
            case .returnF:
                leave(Slot(float: F.float(a(w))).rawValue, code: code, &pc, &R, &F, &depth)
                continue
            case .returnD:
                leave(Slot(double: F.double(a(w))).rawValue, code: code, &pc, &R, &F, &depth)
                continue
            case .returnK:
                leave(pc[1], code: code, &pc, &R, &F, &depth)
                continue
            case .throw: reason = .throw
            case .pushCatcher:
                let classObject = R[a(w)]
                if isObject(classObject), load(classObject) & Slot.payloadMask == classClass {
                    let count = Int(truncatingIfNeeded: F[c(w)])
                    F[c(w) &+ 1 &+ 2 &* count] = classObject | UInt64(truncatingIfNeeded: b(w)) &<< 48
                    F[c(w) &+ 2 &+ 2 &* count] = pc[1]
                    F[c(w)] = UInt64(truncatingIfNeeded: count &+ 1)
                    pc += 2
                    continue
                }
                reason = .pushCatcher
            case .popCatcher:
                F[c(w)] &-= 1
                pc += 1
                continue
            case .trap: reason = .trap
            case .threadStart: reason = .threadStart
            case .threadEnd: reason = .threadEnd
            case .runNative: reason = .runNative
            case .trapReturn: reason = .trapReturn
            case .jump:
                let distance = signed(w)
                pc += distance
                budget &+= Int32(truncatingIfNeeded: distance &>> 63)
                if budget >= 0 { continue }
                reason = .safepoint
            case .tableSwitch:
                let shift = UInt32(truncatingIfNeeded: pc[1])
                let divisor = UInt32(truncatingIfNeeded: pc[1] &>> 32)
                let count = UInt32(truncatingIfNeeded: c(w))
                let choice = (UInt32(truncatingIfNeeded: F[a(w)]) &+ shift) / divisor
                if choice < count {
                    let pair = pc[2 &+ Int(choice / 2)]
                    let distance = Int(Int32(truncatingIfNeeded: choice % 2 == 0 ? pair : pair &>> 32))
                    pc += distance
                    budget &+= Int32(truncatingIfNeeded: distance &>> 63)
                    if budget >= 0 { continue }
                    reason = .safepoint
                } else {
                    pc += 2 &+ Int((count &+ 1) / 2)
                    continue
                }
            }

            // MARK: Slow path
            state.pointee.references = R
            state.pointee.frame = F
            state.pointee.index = pc - code
            state.pointee.budget = budget
            state.pointee.depth = depth
            state.pointee.reason = reason
            if let stop = slowPath() { return stop }
            code = arena.base
            pc = code + state.pointee.index
            R = state.pointee.references
            F = state.pointee.frame
            budget = state.pointee.budget
            depth = state.pointee.depth
            depthLimit = state.pointee.depthLimit
        }
    }
}
