import ClassFile

/// A test method of a class.
struct UnitTest {
    /// Absolute name of the class and name of the method.
    var name: String
    var start: StartClass

    /// The class that every class with test methods extends.
    static let baseName: [UInt8] = Array(".phantom.test.unit_test".utf8)

    /// The tests in compiled classes: for each class that extends the base class its methods `test…` without
    /// parameters, those that it inherits included, in the order of their ordinals.
    ///
    /// - Parameters:
    ///   - files: the classes; parents among them are followed.
    ///   - sources: only classes of these sources have tests of their own.
    static func find(in files: [ClassFile], sources: [String]) -> [UnitTest] {
        var byName: [[UInt8]: ClassFile] = [:]
        for file in files where byName[file.name] == nil { byName[file.name] = file }
        guard let base = byName[baseName],
            let prepare = base.methods.first(where: { $0.name.elementsEqual("prepare".utf8) }),
            let conclude = base.methods.first(where: { $0.name.elementsEqual("conclude".utf8) })
        else { return [] }
        var tests: [UnitTest] = []
        for file in files where file.sourceFile.map({ sources.contains(printable($0)) }) ?? true {
            guard let chain = chain(file, byName), file.name != baseName else { continue }
            let constructors = file.methods.filter(\.signature.isConstructor)
            let constructor = constructors.first { $0.signature.parameters.isEmpty }
            if constructor == nil, !constructors.isEmpty { continue }
            // The nearest declaration of an ordinal counts.
            var methods: [Int32: [UInt8]] = [:]
            for ancestor in chain {
                for method in ancestor.methods
                where method.name.starts(with: "test".utf8) && method.signature.parameters.isEmpty
                    && methods[method.ordinal] == nil
                {
                    methods[method.ordinal] = method.name
                }
            }
            for ordinal in methods.keys.sorted() {
                let start = StartClass(
                    name: file.name, ordinal: ordinal, constructor: constructor?.ordinal, preparation: prepare.ordinal,
                    conclusion: (baseName, conclude.ordinal))
                tests.append(
                    UnitTest(name: printable(file.name) + "." + printable(methods[ordinal]!), start: start))
            }
        }
        return tests
    }

    /// The class and its ancestors up to the base class, without that; nil if it does not extend it.
    private static func chain(_ file: ClassFile, _ byName: [[UInt8]: ClassFile]) -> [ClassFile]? {
        var result = [file]
        while result.count <= byName.count {
            let next = result[result.count - 1].parent
            if next == baseName { return result }
            guard let found = byName[next] else { return nil }
            result.append(found)
        }
        return nil
    }
}
