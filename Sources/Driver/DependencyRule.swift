import PhantomFrontend

/// The rule for `make` that says what a class file depends on.
struct DependencyRule {
    /// The class file, as a target.
    let target: String
    /// The source and everything it needs.
    let prerequisites: [String]

    init(_ source: CompiledClass, directory: String = "") {
        let name = source.name.hasPrefix(".") ? String(source.name.dropFirst()) : source.name
        target = join(directory, name + ".pc")
        prerequisites = [source.path] + source.dependencies
    }

    /// One logical line; what `make` would take apart is escaped.
    var text: String {
        let lines = prerequisites.map { " \\\n  " + DependencyRule.escape($0) }.joined()
        return DependencyRule.escape(target) + ":" + lines + "\n"
    }

    private static func escape(_ path: String) -> String {
        var result = ""
        for character in path {
            switch character {
            case " ", "#", "\\": result += "\\" + String(character)
            case "$": result += "$$"
            default: result.append(character)
            }
        }
        return result
    }
}
