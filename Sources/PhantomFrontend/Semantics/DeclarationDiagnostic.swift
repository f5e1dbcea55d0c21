import Diagnostics

/// What can be wrong with packages, imports, classes and members (spec/language.md 4 to 7, 10).
/// Names are given as the reader writes them.
public enum DeclarationDiagnostic: DiagnosticFamily {
    case noPackage(name: String)
    case classFileNotFound(file: String, directories: [String])
    case classFileUnreadable(path: String, reason: String)
    case importedFileLacksClass(path: String, className: String)
    case noStandardLibrary(className: String)
    case duplicateClass(name: String)
    case ownParent(name: String)
    case interfaceExtendsClass(name: String)
    case interfaceHasFields
    case extendsInterface(name: String)
    case implementsClass(name: String)
    case missingInterfaceMethod(method: String, interface: String)
    case interfaceMethodResult(method: String, interface: String, result: String)
    case constructorNotVoid(className: String)
    case constructorInInterface
    case noParentConstructor(parent: String)
    case extendsInternal(name: String)
    case inheritedField(name: String, owner: String)
    case alreadyDeclared(name: String, line: Int)
    case ordinalTaken(ordinal: Int, by: String)
    case ordinalOutOfRange
    case overrideResult(method: String, result: String, parent: String)
    case overridesRoot(method: String, ordinal: Int)
    case tooManyParameters
    case voidVariable
    case notContainerClass(found: String)
    case unknownClass(name: String, suggestion: String?)
    case classNotImported(name: String)
    case fieldNamedLikeMethod(name: String)
    case localNamedLikeField(name: String)
    case localHidesOuter(name: String)
    case attributeIgnored(name: String)
    case attributeContradiction(name: String, reason: String)
    case notSupported(what: String)
    case interfaceBodies(method: String, first: String, second: String)

    /// The stable numbers.
    public enum Number: UInt16, DiagnosticNumber {
        case noPackage = 300
        case classFileNotFound = 304
        case classFileUnreadable = 305
        case importedFileLacksClass = 306
        case noStandardLibrary = 307
        case duplicateClass = 310
        case ownParent = 311
        case interfaceExtendsClass = 313
        case interfaceHasFields = 314
        case extendsInterface = 315
        case implementsClass = 316
        case missingInterfaceMethod = 317
        case interfaceMethodResult = 318
        case constructorNotVoid = 319
        case constructorInInterface = 320
        case noParentConstructor = 321
        case extendsInternal = 322
        case inheritedField = 323
        case alreadyDeclared = 324
        case ordinalTaken = 325
        case ordinalOutOfRange = 326
        case overrideResult = 327
        case overridesRoot = 328
        case tooManyParameters = 329
        case voidVariable = 331
        case unknownClass = 332
        case classNotImported = 333
        case fieldNamedLikeMethod = 334
        case localNamedLikeField = 335
        case localHidesOuter = 336
        case attributeIgnored = 337
        case attributeContradiction = 338
        case notSupported = 339
        case interfaceBodies = 340
        case notContainerClass = 341
    }

    public var number: Number {
        switch self {
        case .noPackage: .noPackage
        case .classFileNotFound: .classFileNotFound
        case .classFileUnreadable: .classFileUnreadable
        case .importedFileLacksClass: .importedFileLacksClass
        case .noStandardLibrary: .noStandardLibrary
        case .duplicateClass: .duplicateClass
        case .ownParent: .ownParent
        case .interfaceExtendsClass: .interfaceExtendsClass
        case .interfaceHasFields: .interfaceHasFields
        case .extendsInterface: .extendsInterface
        case .implementsClass: .implementsClass
        case .missingInterfaceMethod: .missingInterfaceMethod
        case .interfaceMethodResult: .interfaceMethodResult
        case .constructorNotVoid: .constructorNotVoid
        case .constructorInInterface: .constructorInInterface
        case .noParentConstructor: .noParentConstructor
        case .extendsInternal: .extendsInternal
        case .inheritedField: .inheritedField
        case .alreadyDeclared: .alreadyDeclared
        case .ordinalTaken: .ordinalTaken
        case .ordinalOutOfRange: .ordinalOutOfRange
        case .overrideResult: .overrideResult
        case .overridesRoot: .overridesRoot
        case .tooManyParameters: .tooManyParameters
        case .voidVariable: .voidVariable
        case .notContainerClass: .notContainerClass
        case .unknownClass: .unknownClass
        case .classNotImported: .classNotImported
        case .fieldNamedLikeMethod: .fieldNamedLikeMethod
        case .localNamedLikeField: .localNamedLikeField
        case .localHidesOuter: .localHidesOuter
        case .attributeIgnored: .attributeIgnored
        case .attributeContradiction: .attributeContradiction
        case .notSupported: .notSupported
        case .interfaceBodies: .interfaceBodies
        }
    }

    public var severity: Severity {
        switch self {
        case .fieldNamedLikeMethod, .localNamedLikeField, .localHidesOuter: .warning
        case .overridesRoot, .attributeIgnored: .note
        case .noPackage, .classFileNotFound,
            .classFileUnreadable, .importedFileLacksClass, .noStandardLibrary, .duplicateClass, .ownParent, .interfaceExtendsClass, .interfaceHasFields, .extendsInterface, .implementsClass,
            .missingInterfaceMethod, .interfaceMethodResult, .constructorNotVoid, .constructorInInterface,
            .noParentConstructor, .extendsInternal, .inheritedField, .alreadyDeclared, .ordinalTaken,
            .ordinalOutOfRange, .overrideResult, .tooManyParameters, .voidVariable, .notContainerClass, .unknownClass,
            .classNotImported, .attributeContradiction, .notSupported, .interfaceBodies:
            .error
        }
    }

    public var text: String {
        switch self {
        case .noPackage(let name):
            "no package declared, so the relative name '\(name)' means nothing"
        case .classFileNotFound(let file, _):
            "class file '\(file)' not found"
        case .classFileUnreadable(let path, let reason):
            "class file '\(path)' cannot be used: \(reason)"
        case .importedFileLacksClass(let path, let className):
            "'\(path)' does not declare class \(className)"
        case .noStandardLibrary(let className):
            "the standard library is missing: it has no class \(className)"
        case .duplicateClass(let name):
            "class \(name) is already defined"
        case .ownParent(let name):
            "class \(name) is its own parent"
        case .interfaceExtendsClass(let name):
            "an interface cannot extend a class, and \(name) is one"
        case .interfaceHasFields:
            "an interface cannot have fields"
        case .extendsInterface(let name):
            "a class cannot extend the interface \(name)"
        case .implementsClass(let name):
            "\(name) is a class, not an interface"
        case .missingInterfaceMethod(let method, let interface):
            "method '\(method)' required by \(interface) is missing"
        case .interfaceMethodResult(let method, let interface, let result):
            "'\(method)' must return \(result) as in \(interface)"
        case .constructorNotVoid:
            "constructor must be void"
        case .constructorInInterface:
            "an interface cannot have a constructor"
        case .noParentConstructor(let parent):
            "no parameterless constructor in \(parent)"
        case .extendsInternal(let name):
            "cannot extend internal class \(name)"
        case .inheritedField(let name, let owner):
            "field '\(name)' is already declared in \(owner)"
        case .alreadyDeclared(let name, let line):
            "'\(name)' is already declared at line \(line)"
        case .ordinalTaken(let ordinal, let by):
            "ordinal \(ordinal) is already used by '\(by)'"
        case .ordinalOutOfRange:
            "ordinal out of range 0…65535"
        case .overrideResult(let method, let result, let parent):
            "'\(method)' must return \(result) as in \(parent)"
        case .overridesRoot(let method, let ordinal):
            "'\(method)' replaces the method with ordinal \(ordinal) of .internal.object"
        case .tooManyParameters:
            "too many parameters, 255 is the limit"
        case .voidVariable:
            "'void' is not a variable type"
        case .notContainerClass(let found):
            "\(found) is not a class that holds elements"
        case .unknownClass(let name, _):
            "unknown class '\(name)'"
        case .classNotImported(let name):
            "class \(name) is not imported"
        case .fieldNamedLikeMethod(let name):
            "'\(name)' is a field and a method"
        case .localNamedLikeField(let name):
            "'\(name)' is also a field, and the name means the field here"
        case .localHidesOuter(let name):
            "'\(name)' hides the variable of an enclosing block"
        case .attributeIgnored(let name):
            "attribute '\(name)' has no effect yet"
        case .attributeContradiction(let name, let reason):
            "attribute '\(name)' \(reason)"
        case .notSupported(let what):
            "\(what) not supported yet"
        case .interfaceBodies(let method, let first, let second):
            "both \(first) and \(second) have a body for '\(method)'"
        }
    }

    public var notes: [String] {
        switch self {
        case .noPackage:
            ["write 'package .your.name;' at the start of the file"]
        case .classFileNotFound(_, let directories):
            directories.isEmpty
                ? ["no directory was given to search; -I DIR adds one"]
                : ["searched in " + directories.map { "'\($0)'" }.joined(separator: ", ") + "; -I DIR adds a directory"]
        case .unknownClass(let name, let suggestion):
            if let suggestion {
                name.hasPrefix(".") || !suggestion.hasPrefix(".")
                    ? ["did you mean '\(suggestion)'?"]
                    : ["a name that does not begin with a point belongs to the package of the file, also if the class is imported; did you mean '\(suggestion)'?"]
            } else if name.hasPrefix(".") {
                ["if another file declares it, name that file in an import or give it to plc, too"]
            } else {
                ["a relative name belongs to the package of the file; if another file declares it, give that file to plc, too"]
            }
        case .classNotImported(let name):
            ["add 'import \(Compilation.importText(name));' after the package"]
        case .noParentConstructor:
            ["call one that exists with 'super( … );' as the first statement of the constructor"]
        case .constructorNotVoid(let className):
            ["a method named like its class is the constructor of '\(className)'"]
        case .localNamedLikeField:
            ["rename one of the two; 'this.name' always means the field"]
        case .interfaceBodies:
            ["declare the method in the class"]
        case .noStandardLibrary:
            ["--stdlib DIR or the variable PLC_STDLIB says where it is"]
        case .classFileUnreadable, .importedFileLacksClass,
            .duplicateClass, .ownParent, .interfaceExtendsClass, .interfaceHasFields,
            .extendsInterface, .implementsClass, .missingInterfaceMethod, .interfaceMethodResult,
            .constructorInInterface, .extendsInternal, .inheritedField, .alreadyDeclared, .ordinalTaken,
            .ordinalOutOfRange, .overrideResult, .overridesRoot, .tooManyParameters, .voidVariable,
            .notContainerClass, .fieldNamedLikeMethod, .localHidesOuter, .attributeIgnored, .attributeContradiction, .notSupported:
            []
        }
    }
}
