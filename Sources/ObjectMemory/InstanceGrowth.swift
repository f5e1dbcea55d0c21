/// Changing the size of objects that are there. For tools that change worlds in which no program runs.
extension ObjectMemory {
    /// Gives every instance of a class more slots, which are null. Each gets a new place, and whatever referred to it refers to
    /// that.
    /// - Parameters:
    ///   - slots: of each instance, at least as many as it has.
    ///   - holder: a class of objects with slots; one is needed meanwhile.
    /// - Returns: false if memory is exhausted; the world must not be saved then.
    public func growInstances(of classObject: Reference, slots: Int, holder: Reference) -> Bool {
        collectAll()
        var old: [UInt64] = []
        forEachOldObject { object in
            if classOf(Reference(offset: object)) == classObject { old.append(object) }
        }
        if old.isEmpty { return true }
        // Old objects never move; the new ones are found by their places in one that is held.
        let mark = heldCount
        guard let list = allocate(holder, kind: .slots, size: old.count), let held = hold(Slot(list)) else { return false }
        for index in 0..<old.count {
            guard let made = allocate(classObject, kind: .slots, size: slots) else { return false }
            let source = Reference(offset: old[index])
            for slot in 0..<size(source) { storeSlot(made, slot, self.slot(source, slot)) }
            // Flags and the identity hash belong to the object.
            willWrite(at: made.offset)
            store(made.offset, load(source.offset))
            store(made.offset + 8, (load(source.offset + 8) & ~0xFFFF_FFFF) | UInt64(slots))
            storeSlot(self.held(held).reference, index, Slot(made))
        }
        collectYoung()
        var places: [UInt64: UInt64] = [:]
        for index in 0..<old.count { places[old[index]] = slot(self.held(held).reference, index).rawValue }
        release(from: mark)
        forward(places)
        collectAll()
        return true
    }

    /// Calls the body with the offset of every object of old space.
    /// - Precondition: `collectAll` was called, and nothing has been allocated since.
    private func forEachOldObject(_ body: (UInt64) -> Void) {
        var page = 0
        while page < Int(word(WorldLayout.Word.oldTop)) {
            let current = entry(page)
            let start = offset(ofPage: page)
            switch current.role {
            case .free, .rest: page += 1
            case .large:
                body(start)
                page += max(current.largePages, 1)
            case .block:
                let bytes = SizeClass.bytes(current.sizeClass)
                for index in 0..<SizeClass.cells(current.sizeClass) {
                    let cell = start + UInt64(index) * bytes
                    if load(cell) != 0 { body(cell) }
                }
                page += SizeClass.blockPages
            }
        }
    }

    /// Replaces references in roots, classes and all objects of old space.
    private func forward(_ places: [UInt64: UInt64]) {
        for index in 0..<WorldLayout.rootCount {
            if let new = places[root(index).rawValue] { setRoot(index, Slot(rawValue: new)) }
        }
        let link = Int(word(WorldLayout.Word.classLinkSlot))
        var classObject = Reference(offset: word(WorldLayout.Word.newestClass))
        while !classObject.isNull {
            forward(places, in: classObject, from: 0)
            classObject = slot(classObject, link).reference
        }
        forEachOldObject { offset in
            let object = Reference(offset: offset)
            let kind = UInt64(self.kind(object))
            guard Marker.hasReferences(kind) else { return }
            if kind == UInt64(BodyKind.stack.rawValue) {
                forwardStack(places, object)
            } else {
                // The links of the collector in weak references and resources lead to objects that have not moved.
                forward(places, in: object, from: 0)
            }
        }
    }

    private func forward(_ places: [UInt64: UInt64], in object: Reference, from first: Int) {
        for index in first..<size(object) {
            if let new = places[slot(object, index).rawValue] { storeSlot(object, index, Slot(rawValue: new)) }
        }
    }

    private func forwardStack(_ places: [UInt64: UInt64], _ stack: Reference) {
        willRun(stack)
        let words = size(stack)
        let live = min(slot(stack, StackLayout.liveWord).rawValue, UInt64(words - StackLayout.firstSlot))
        func replace(_ index: Int) {
            if let new = places[slot(stack, index).rawValue] {
                store(stack.offset + Header.bytes + UInt64(index * 8), new)
            }
        }
        for index in 0..<Int(live) { replace(StackLayout.firstSlot + index) }
        var frame = words - Int(min(slot(stack, StackLayout.frameWord).rawValue, UInt64(words)))
        while frame + StackLayout.frameHeader <= words {
            replace(frame + StackLayout.this)
            let length = Int(slot(stack, frame + StackLayout.link).rawValue & 0xFFFF_FFFF)
            if length == 0 { return }
            frame += length
        }
    }
}
