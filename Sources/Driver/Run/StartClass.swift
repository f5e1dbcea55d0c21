import ClassFile
import PhantomISA
import VM

/// Where a program begins.
struct StartClass {
    /// Absolute name of the class.
    let name: [UInt8]
    /// The method to call on a new object of it.
    let ordinal: Int32
    /// Whether the method takes the boot object.
    let takesBoot: Bool
    /// Whether it is a module of Python.
    let isPython: Bool
    /// Whether the result is the program's exit code.
    let returnsCode: Bool

    /// Ordinal of the constructor without parameters; nil if the class has no constructor.
    private let constructor: Int32?
    /// Ordinal of a method that is called with the boot object before the start method; nil if there is none.
    private let preparation: Int32?
    /// Class and ordinal of a method that is called with the boot object, on a new object, when the program has ended;
    /// `arguments()` then gives the text of the first exception that nobody caught. It ends the program by `exit`: with 0
    /// if all is well, the exception included.
    let conclusion: (className: [UInt8], ordinal: Int32)?

    /// The start in a class: its method at ordinal 8 if that has one parameter that can be the boot object, else a
    /// method `main` without parameters or with such a one. Nil if it has neither, or if its constructors need arguments.
    init?(_ file: ClassFile) {
        let methods = file.methods.filter { !$0.signature.isConstructor }
        let run = methods.first { $0.ordinal == Launcher.runOrdinal && StartClass.takesBoot($0) }
        let main = methods.filter { $0.name.elementsEqual("main".utf8) }.first {
            $0.signature.parameters.isEmpty || StartClass.takesBoot($0)
        }
        guard let method = run ?? main else { return nil }
        let constructors = file.methods.filter(\.signature.isConstructor)
        constructor = constructors.first { $0.signature.parameters.isEmpty }?.ordinal
        if constructor == nil && !constructors.isEmpty { return nil }
        name = file.name
        ordinal = method.ordinal
        takesBoot = !method.signature.parameters.isEmpty
        preparation = nil
        conclusion = nil
        isPython = file.parent.elementsEqual(".python.function".utf8) && method.name.elementsEqual("main".utf8)
        returnsCode =
            method.ordinal != Launcher.runOrdinal && !method.signature.result.isContainer
            && method.signature.result.main.elementsEqual(".internal.int".utf8)
    }

    /// The start of one test method of a class.
    init(
        name: [UInt8], ordinal: Int32, constructor: Int32?, preparation: Int32,
        conclusion: (className: [UInt8], ordinal: Int32)
    ) {
        self.name = name
        self.ordinal = ordinal
        self.constructor = constructor
        self.preparation = preparation
        self.conclusion = conclusion
        takesBoot = false
        returnsCode = false
        isPython = false
    }

    /// Whether it is a class `main` whose constructor looks like the start of a program.
    static func isNamedMain(_ file: ClassFile) -> Bool {
        file.name.suffix(5).elementsEqual(".main".utf8)
            && file.methods.contains { $0.signature.isConstructor && takesBoot($0) }
    }

    private static func takesBoot(_ method: Method) -> Bool {
        guard method.signature.parameters.count == 1, let type = method.signature.parameters.first?.type,
            !type.isContainer
        else { return false }
        let fitting = ["", ".internal.object", ".internal.void", ".internal.boot", ".internal.bootstrap"]
        return fitting.contains { type.main.elementsEqual($0.utf8) }
    }

    // MARK: - The class that starts it

    /// A class whose method at `Launcher.runOrdinal` makes the object, runs its constructor, and calls the start method with the
    /// boot object that it was given. Its result is that of the start method.
    var launcher: ClassFile {
        var writer = CodeWriter()
        writer.emit(.argCount, u8: 1)
        writer.summon(className: name)
        writer.emit(.new)
        if let constructor {
            writer.emit(.osDup)
            writer.summon(className: name)
            writer.call(.staticInvoke, ordinal: constructor, count: 0)
            writer.emit(.osDrop)
        }
        if let preparation {
            writer.emit(.osDup)
            writer.emit(.osGet32, i32: 0)
            writer.call(ordinal: preparation, count: 1)
            writer.emit(.osDrop)
        }
        if takesBoot { writer.emit(.osGet32, i32: 0) }
        writer.call(ordinal: ordinal, count: takesBoot ? 1 : 0)
        writer.emit(.ret)
        let signature = Signature(
            result: TypeName(TypeName.rootClass), parameters: [Parameter(name: Array("boot".utf8), type: TypeName([]))])
        var file = ClassFile(name: Launcher.className, methodSlots: 16)
        file.methods = [
            Method(
                name: Array("run".utf8), ordinal: Launcher.runOrdinal, code: writer.code, signature: signature)
        ]
        return file
    }
}
