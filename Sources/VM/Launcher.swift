import ObjectMemory

/// The small class, made for each program, whose method at ordinal 8 makes the program's object and calls its start
/// method. A host defines it and then starts the program.
public enum Launcher {
    /// Name of the class, which no source can have; its frames are left out of reports.
    public static let className: [UInt8] = StaticString(".plc.launcher").bytes
    /// Ordinal of the method that the original system starts.
    public static let runOrdinal: Int32 = 8
}

extension VM {
    /// Makes the thread that runs the launcher's method.
    /// - Parameter arguments: what the program gets from `arguments()` of its boot object.
    /// - Returns: false if memory is exhausted or no launcher has been defined.
    public func startProgram(arguments: [[UInt8]]) -> Bool {
        guard let array = makeStringArray(arguments) else { return false }
        memory.setRoot(Root.arguments, array)
        guard let launcher = findClass(Launcher.className), let receiver = newInstance(of: launcher) else { return false }
        return startThread(receiver: receiver, ordinal: Int(Launcher.runOrdinal), argument: memory.root(Root.boot))
    }
}
