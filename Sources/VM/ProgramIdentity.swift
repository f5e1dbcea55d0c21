import ClassFile
import ObjectMemory

/// Which program a world was made with: a host keeps it there, so that no other one is run in it.
extension VM {
    private static func fingerprint(_ file: ClassFile) -> [UInt8] {
        var fingerprint = Fingerprint()
        fingerprint.add(file.encode())
        return fingerprint.text
    }

    /// Keeps the classes of a program and the name of the one that starts it.
    /// - Returns: false if memory is exhausted.
    public func rememberProgram(_ given: [ClassFile], start: [UInt8]) -> Bool {
        guard let program = makeStringArray(given.flatMap { [$0.name, Self.fingerprint($0)] }) else { return false }
        setHostValue(.program, program)
        guard let name = makeString(start) else { return false }
        setHostValue(.startClass, name)
        return true
    }

    /// Makes new versions of classes those that `foreignClass` expects.
    /// - Returns: false if memory is exhausted.
    public func rememberNewVersions(_ files: [ClassFile]) -> Bool {
        let slot = hostValue(.program)
        var words: [[UInt8]] = []
        if !slot.isNull {
            for index in 0..<arrayCount(slot.reference) {
                words.append(memory.copyBytes(arrayElement(slot.reference, index).reference))
            }
        }
        for file in files {
            if let place = stride(from: 0, to: words.count - 1, by: 2).first(where: { words[$0] == file.name }) {
                words[place + 1] = Self.fingerprint(file)
            } else {
                words += [file.name, Self.fingerprint(file)]
            }
        }
        guard let array = makeStringArray(words) else { return false }
        setHostValue(.program, array)
        return true
    }

    /// The first class that is not as in the program of this world, nil if all are.
    /// - Returns: its name, and whether the world has another one of that name.
    public func foreignClass(among given: [ClassFile]) -> (name: [UInt8], isKnown: Bool)? {
        let slot = hostValue(.program)
        var known: [[UInt8]: [UInt8]] = [:]
        if !slot.isNull {
            let array = slot.reference
            for index in stride(from: 0, to: arrayCount(array) - 1, by: 2) {
                known[memory.copyBytes(arrayElement(array, index).reference)] =
                    memory.copyBytes(arrayElement(array, index + 1).reference)
            }
        }
        for file in given where known[file.name] != Self.fingerprint(file) {
            return (file.name, known[file.name] != nil)
        }
        return nil
    }
}
