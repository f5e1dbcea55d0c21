import ClassFile
import Diagnostics

// Finding and reading the files of imported classes (spec/language.md 4).
extension Compilation {
    /// A file that may have a class.
    struct Location {
        var path: String
        var isClassFile: Bool
    }

    /// The directories where the class with this name is searched. The machine's own classes come from the standard
    /// library alone, so that a stray file cannot change them.
    func directories(for fullName: String) -> [String] {
        if fullName.hasPrefix(".internal."), let library = options.standardLibrary { return [library] }
        return options.searchDirectories + (options.standardLibrary.map { [$0] } ?? [])
    }

    /// The first file that should have the class, in the order of the directories; in each `a.b.c.pc`, `a.b.c.ph`,
    /// `a/b/c.ph`.
    func locate(_ fullName: String) -> Location? {
        let name = String(fullName.dropFirst())
        let nested = name.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "/")
        for directory in directories(for: fullName) {
            let prefix = directory.isEmpty || directory.hasSuffix("/") ? directory : directory + "/"
            for (path, isClassFile) in [(name + ".pc", true), (name + ".ph", false), (nested + ".ph", false)]
            where fileSystem.exists(prefix + path) {
                return Location(path: prefix + path, isClassFile: isClassFile)
            }
        }
        return nil
    }

    /// Reads the file of a class of which only the name is known. Afterwards it is `collected`, `linked` or `missing`.
    func load(_ id: ClassIndex, at span: Span) {
        guard table[id].state == .named else { return }
        let fullName = name(of: id)
        guard let location = locate(fullName) else {
            if id == .array {
                // Arrays have no declared members; those that the language knows need no file.
                table[id].state = .linked
                table[id].parent = .object
                return
            }
            table[id].state = .missing
            if id.index < ClassIndex.wellKnownCount {
                reportMissingLibrary(fullName)
            } else {
                let searched = directories(for: fullName).map { $0.isEmpty ? "." : $0 }
                report(
                    DeclarationDiagnostic.classFileNotFound(
                        file: String(fullName.dropFirst()) + ".pc", directories: searched),
                    at: span)
            }
            return
        }
        switch fileSystem.read(location.path) {
        case .failure(let error):
            table[id].state = .missing
            report(DeclarationDiagnostic.classFileUnreadable(path: location.path, reason: error.text), at: span)
        case .success(let bytes):
            importedFiles.append(ImportedFile(path: location.path, isClassFile: location.isClassFile))
            if location.isClassFile {
                readClassFile(bytes, path: location.path, as: id, at: span)
            } else {
                let file = sources.add(path: location.path, bytes: bytes)
                addUnit(file, isGiven: false)
                if table[id].state == .named {
                    table[id].state = .missing
                    report(
                        DeclarationDiagnostic.importedFileLacksClass(path: location.path, className: fullName), at: span)
                }
            }
        }
    }

    /// The library is missing as a whole: one error, at the start of the first source.
    private func reportMissingLibrary(_ fullName: String) {
        guard !hasReportedMissingLibrary else { return }
        hasReportedMissingLibrary = true
        report(DeclarationDiagnostic.noStandardLibrary(className: fullName), at: Span(file: 0, at: 0))
    }

    /// Loads what the imports read so far name, and what their files import in turn.
    func loadPendingImports() {
        var next = 0
        while next < pendingImports.count {
            let (unit, index) = pendingImports[next]
            next += 1
            let (id, span) = units[Int(unit)].imports[Int(index)]
            load(id, at: span)
        }
        pendingImports.removeAll(keepingCapacity: true)
    }
}
