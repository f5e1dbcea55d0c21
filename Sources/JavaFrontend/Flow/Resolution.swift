import IR

/// What a call in a class file comes to.
indirect enum CallTarget {
    /// A virtual call of an ordinal.
    case virtual(ordinal: Int32)
    /// Exactly the method that a class has at an ordinal; the receiver is the object.
    case exact(ordinal: Int32, owner: String)
    /// A method that does not look at its receiver, which is any instance of the owner. What Java takes as receiver, if
    /// there is one, is the first argument.
    case function(ordinal: Int32, owner: String)
    /// Found in the receiver's class by name and descriptor.
    case interface(owner: String)
    /// As the target says, but strings have the method as a function.
    case orString(CallTarget, ordinal: Int32, functions: String)
    /// The constructor of the root: does nothing.
    case nothing
    /// The value that is the argument, taken as a reference, or as a number where it was a reference.
    case identity
}

/// What a field in a class file comes to.
enum FieldTarget {
    /// Slot of the receiver and ordinals of the methods that read and write it for others.
    case instance(slot: Int32, getter: Int32, setter: Int32)
    /// A static field that is a constant, with the constants of its class.
    case constant(Constant, ConstantPool)
    /// The object of the class of this name.
    case classObject(String)
    /// Static value of a class.
    case statics(owner: String, index: Int32)
}

/// What an `invokedynamic` comes to.
enum DynamicTarget {
    /// An object of a class made for this place; the arguments go to its constructor.
    case object(className: String, constructor: Int32)
    /// A string: texts, and arguments where the text is nil.
    case concatenation([DynamicPiece])
    /// A function made for this place.
    case function(ordinal: Int32, owner: String)
}

enum DynamicPiece {
    /// UTF-8.
    case text([UInt8])
    /// The next argument; its text is made by this function.
    case argument(CallTarget)
}

/// Gives names of classes and members their meaning in Phantom. The walk over the code asks, and makes the code.
protocol Resolution: AnyObject {
    /// Phantom name of a class given with slashes.
    func className(_ name: String) -> String
    /// Phantom name of the class of arrays with elements of this descriptor.
    func arrayClass(element: String) -> String
    /// The class whose method makes arrays with elements of a descriptor: of numbers the array class, else that of the
    /// elements.
    func elementClass(_ element: String) -> String
    /// Whether instances come into being in their constructors, which are functions.
    func isMadeByConstructor(_ name: String) -> Bool
    func call(_ opcode: JavaOpcode, _ owner: String, _ name: String, _ descriptor: String) throws(ResolutionError) -> CallTarget
    func field(_ owner: String, _ name: String, isStatic: Bool) throws(ResolutionError) -> FieldTarget
    /// The ordinal of the method that initialises a class, if its first active use has to be seen to here.
    func initialiser(_ name: String) throws(ResolutionError) -> Int32?
    func dynamic(_ bootstrap: UInt16, _ name: String, _ descriptor: String) throws(ResolutionError) -> DynamicTarget
    func isEnum(_ name: String) -> Bool
    /// Whether exceptions for null say what was null.
    var describesNulls: Bool { get }
    /// The static value of the class whose code it is that holds the one object of a string literal; nil if each use makes an object.
    func literalSlot(_ text: [UInt8]) -> Int32?
    /// The array class of a descriptor that has to be asked for at run time, not by the machine's own test; false of arrays
    /// of numbers and of `Object[]`, and where casts are not checked.
    func isCheckedArray(_ descriptor: String) -> Bool
    /// Notes that arrays of this descriptor can come into being, or are asked for.
    func noteArray(_ descriptor: String)
    /// The class whose code it is, with slashes.
    var ownerName: String { get }
    /// Whether `getClass()` has to tell arrays of references apart.
    var refinesArrayClasses: Bool { get }
    /// Whether a class is an interface that strings have in Java.
    func holdsStrings(_ name: String) -> Bool
    /// Whether what is not supported is told when the program comes to it, not before it runs.
    var defersFaults: Bool { get }
    /// Whether there is a class of this name.
    func isThere(_ name: String) -> Bool
    /// Whether a class is an interface that arrays have in Java.
    func holdsArrays(_ name: String) -> Bool
    /// The source line that the next questions are about.
    func note(line: Int32)
    /// Notes that instances of the class can exist.
    func noteInstance(_ name: String)
    /// Notes that the class has to exist in the running program, as for casts.
    func noteClass(_ name: String)
}

/// Why a name has no meaning.
struct ResolutionError: Error {
    var message: String
    init(_ message: String) { self.message = message }
}
