import ClassFile
import ObjectMemory
import PhantomISA

/// Giving the classes of a world newer versions (boot-and-persistence.md section 7). No program may run meanwhile, and the
/// machine is of no use afterwards: the world has to be opened anew.
///
/// A class keeps its object, so that whatever refers to it, instances included, goes on as before. Slots and ordinals may only
/// grow: what other classes and saved frames know of the class stays true.
extension VM {
    /// Why a class of the world cannot become what a file says; empty if it can. A class that the world does not have can
    /// always come in.
    public func reasonsAgainst(_ file: ClassFile) -> [[UInt8]] {
        guard let object = findClass(file.name) else { return [] }
        guard memory.slot(object, ClassLayout.internalNumber).int < 0 else { return [StaticString("it belongs to the machine").bytes] }
        let parent = memory.slot(object, ClassLayout.parent).reference
        let named = file.parent.isEmpty || file.parent == Self.objectName ? className(classObject(.void)) : file.parent
        if className(parent) != named {
            return [StaticString("its parent was ").bytes + className(parent) + StaticString(" and is now ").bytes + named]
        }
        if let fault = check(file, parent: parent) { return [fault] }
        return reasonsOfFields(file, object) + reasonsOfMethods(file, object) + reasonsOfInterfaces(file, object)
            + reasonsOfFrames(file, object)
    }

    private func reasonsOfFields(_ file: ClassFile, _ object: Reference) -> [[UInt8]] {
        var reasons: [[UInt8]] = []
        let names = memory.slot(object, ClassLayout.fieldNames).reference
        for slot in 0..<memory.size(names) {
            let known = memory.slot(names, slot)
            if known.isNull { continue }
            let text = memory.copyBytes(known.reference)
            var found = false
            for field in file.fields where field.slot == Int32(slot) && field.name == text { found = true }
            if !found {
                reasons.append(
                    StaticString("the field '").bytes + text + StaticString("' is no longer in slot ").bytes
                        + IntNatives.decimal(Int64(slot)))
            }
        }
        let before = memory.slot(object, ClassLayout.objectSlots).int
        if file.objectSlots < before, newSlots(file, object) < before {
            reasons.append(StaticString("objects have fewer slots").bytes)
        }
        if newSlots(file, object) > before {
            for other in allClasses where other != object && isDescendant(other, of: object) {
                reasons.append(
                    StaticString("it has more fields, whose slots those of its subclass ").bytes + className(other)
                        + StaticString(" take").bytes)
            }
        }
        return reasons
    }

    private func newSlots(_ file: ClassFile, _ object: Reference) -> Int32 {
        let parent = memory.slot(object, ClassLayout.parent).reference
        return max(file.objectSlots, memory.slot(parent, ClassLayout.objectSlots).int)
    }

    private func reasonsOfMethods(_ file: ClassFile, _ object: Reference) -> [[UInt8]] {
        var reasons: [[UInt8]] = []
        let names = memory.slot(object, ClassLayout.methodNames).reference
        let counts = memory.slot(object, ClassLayout.methodCounts).reference
        for ordinal in 0..<memory.size(names) {
            let known = memory.slot(names, ordinal)
            if known.isNull { continue }
            let text = memory.copyBytes(known.reference)
            let place = text + StaticString("' at ordinal ").bytes + IntNatives.decimal(Int64(ordinal))
            guard let method = file.methods.first(where: { $0.ordinal == Int32(ordinal) }) else {
                reasons.append(StaticString("there is no longer a method '").bytes + place)
                continue
            }
            if method.name != text {
                reasons.append(StaticString("the method '").bytes + place + StaticString(" is now '").bytes + method.name + [39])
            } else if Int32(method.signature.parameters.count) != memory.slot(counts, ordinal).int {
                reasons.append(StaticString("the method '").bytes + place + StaticString(" has another number of parameters").bytes)
            }
        }
        let table = memory.slot(object, ClassLayout.methodTable).reference
        for method in file.methods {
            let ordinal = Int(method.ordinal)
            if ordinal < memory.size(table), declares(object, memory.slot(table, ordinal)) { continue }
            for other in allClasses where other != object && isDescendant(other, of: object) {
                let others = memory.slot(other, ClassLayout.methodTable).reference
                if ordinal < memory.size(others), declares(other, memory.slot(others, ordinal)) {
                    reasons.append(
                        StaticString("the ordinal ").bytes + IntNatives.decimal(Int64(ordinal))
                            + StaticString(" of the new method '").bytes + method.name
                            + StaticString("' is taken in the subclass ").bytes + className(other))
                }
            }
        }
        return reasons
    }

    private func declares(_ object: Reference, _ code: Slot) -> Bool {
        !code.isNull && memory.slot(code.reference, CodeLayout.declaringClass).reference == object
    }

    private func reasonsOfInterfaces(_ file: ClassFile, _ object: Reference) -> [[UInt8]] {
        var reasons: [[UInt8]] = []
        let known = memory.slot(object, ClassLayout.interfaces).reference
        for index in 0..<memory.size(known) {
            let name = memory.copyBytes(memory.slot(known, index).reference)
            if !file.interfaces.contains(name) {
                reasons.append(StaticString("it no longer implements ").bytes + name)
            }
        }
        return reasons
    }

    /// A frame that stands in a method needs its code as it was.
    private func reasonsOfFrames(_ file: ClassFile, _ object: Reference) -> [[UInt8]] {
        var reasons: [[UInt8]] = []
        let threads = memory.root(Root.threads).reference
        for index in 0..<threadCount {
            let thread = memory.slot(threads, index).reference
            let stack = memory.slot(thread, ThreadLayout.stack)
            if stack.isNull { continue }
            let body = memory.body(stack.reference).assumingMemoryBound(to: UInt64.self)
            let end = body + memory.size(stack.reference)
            var frame = end - Int(body[StackLayout.frameWord])
            while frame < end {
                if let method = methodIndex(ofFrame: frame) {
                    let code = Reference(offset: methods[method].code)
                    if declares(object, Slot(code)), !isSame(code, file, object) {
                        let ordinal = memory.slot(code, CodeLayout.ordinal).int
                        let name = memory.slot(memory.slot(object, ClassLayout.methodNames).reference, Int(ordinal))
                        let text = StaticString("thread ").bytes
                            + IntNatives.decimal(Int64(memory.slot(thread, ThreadLayout.number).int))
                            + StaticString(" stands in the method '").bytes
                            + (name.isNull ? [] : memory.copyBytes(name.reference)) + StaticString("', whose code is another").bytes
                        if !reasons.contains(text) { reasons.append(text) }
                    }
                }
                frame += Int(frame[StackLayout.link] & 0xFFFF_FFFF)
            }
        }
        return reasons
    }

    /// Whether the file has the same code for a method, and constants that mean the same there.
    private func isSame(_ code: Reference, _ file: ClassFile, _ object: Reference) -> Bool {
        let ordinal = memory.slot(code, CodeLayout.ordinal).int
        let bytes = memory.slot(code, CodeLayout.bytes)
        guard let method = file.methods.first(where: { $0.ordinal == ordinal }), !bytes.isNull,
            memory.equalBytes(bytes.reference, method.code)
        else { return false }
        let constants = memory.slot(object, ClassLayout.constants).reference
        var offset = 0
        while offset < method.code.count {
            guard let instruction = try? Instruction.decode(method.code, at: offset) else { return false }
            offset = instruction.end
            guard instruction.opcode == .constPool, case .i32(let id) = instruction.operands else { continue }
            guard id >= 0, Int(id) < memory.size(constants), !memory.slot(constants, Int(id)).isNull,
                let new = file.constants.first(where: { $0.id == id }),
                memory.equalBytes(memory.slot(constants, Int(id)).reference, new.bytes)
            else { return false }
        }
        return true
    }

    // MARK: Doing it

    /// Gives a class of the world the contents of a file for which `reasonsAgainst` gave none.
    /// - Returns: false if memory is exhausted; the world must not be saved then.
    public func upgrade(_ file: ClassFile) -> Bool {
        guard let object = findClass(file.name) else { return true }
        let parent = memory.slot(object, ClassLayout.parent).reference
        guard let fresh = install(file, parent: parent) else { return false }
        // Only its parts are wanted.
        memory.setWord(WorldLayout.Word.newestClass, memory.slot(fresh, ClassLayout.nextObject).reference.offset)
        let before = memory.slot(object, ClassLayout.objectSlots).int
        let oldTable = memory.slot(object, ClassLayout.methodTable).reference
        let table = memory.slot(fresh, ClassLayout.methodTable).reference
        for ordinal in 0..<memory.size(table) {
            let code = memory.slot(table, ordinal)
            guard declares(fresh, code) else { continue }
            memory.storeSlot(code.reference, CodeLayout.declaringClass, Slot(object))
            guard ordinal < memory.size(oldTable) else { continue }
            let old = memory.slot(oldTable, ordinal)
            if declares(object, old), isSame(old.reference, file, object) { memory.storeSlot(table, ordinal, old) }
        }
        for other in allClasses where other != object && isDescendant(other, of: object) {
            guard inherit(other, from: oldTable, table) else { return false }
        }
        for slot in [
            ClassLayout.methodTable, ClassLayout.methodNames, ClassLayout.methodCounts, ClassLayout.methodTypes,
            ClassLayout.fieldNames, ClassLayout.lines, ClassLayout.constants, ClassLayout.interfaces,
            ClassLayout.sourceFile, ClassLayout.trapClass, ClassLayout.objectSlots,
        ] { memory.storeSlot(object, slot, memory.slot(fresh, slot)) }
        let slots = memory.slot(object, ClassLayout.objectSlots).int
        return slots == before || memory.growInstances(of: object, slots: Int(slots), holder: classObject(.page))
    }

    /// Puts what a subclass has from the old method table into its own, from the new one.
    private func inherit(_ object: Reference, from old: Reference, _ new: Reference) -> Bool {
        var table = memory.slot(object, ClassLayout.methodTable).reference
        let count = memory.size(table)
        if count < memory.size(new) {
            for slot in [
                ClassLayout.methodTable, ClassLayout.methodNames, ClassLayout.methodCounts, ClassLayout.methodTypes,
                ClassLayout.lines,
            ] {
                let part = memory.slot(object, slot).reference
                // What the class calls lies behind its line tables.
                let more = slot == ClassLayout.lines && memory.size(part) > count ? 1 : 0
                guard let larger = memory.allocatePermanent(memory.classOf(part), kind: .slots, size: memory.size(new) + more)
                else { return false }
                for index in 0..<min(memory.size(part), count) { memory.storeSlot(larger, index, memory.slot(part, index)) }
                if more > 0 { memory.storeSlot(larger, memory.size(new), memory.slot(part, count)) }
                memory.storeSlot(object, slot, Slot(larger))
            }
            table = memory.slot(object, ClassLayout.methodTable).reference
        }
        for ordinal in 0..<memory.size(new) {
            let current = memory.slot(table, ordinal)
            let before = ordinal < memory.size(old) ? memory.slot(old, ordinal) : .null
            if current == before { memory.storeSlot(table, ordinal, memory.slot(new, ordinal)) }
        }
        return true
    }

    /// All class objects, newest first.
    private var allClasses: [Reference] {
        var found: [Reference] = []
        var current = Reference(offset: memory.word(WorldLayout.Word.newestClass))
        while !current.isNull {
            found.append(current)
            current = memory.slot(current, ClassLayout.nextObject).reference
        }
        return found
    }

    private func isDescendant(_ object: Reference, of ancestor: Reference) -> Bool {
        var current = memory.slot(object, ClassLayout.parent)
        while !current.isNull {
            if current.reference == ancestor { return true }
            current = memory.slot(current.reference, ClassLayout.parent)
        }
        return false
    }
}
