import Backend
import ClassFile
import Diagnostics
import Foundation
import IR
import Passes
import PhantomFrontend
import Verifier

/// How a program can fail to do what is expected of it.
enum Failure: Error {
    /// The compiler complains about a correct program.
    case diagnostics(String)
    /// The IR breaks an invariant after this stage.
    case invalidIR(String)
    case backend(String)
    case rejected(String)
    /// The machine does not run it.
    case machine(String)
    /// It ran and did something else.
    case outcome(String, expected: Outcome, got: Outcome)

    /// Failures of one kind are taken for the same fault when a program is made smaller.
    var kind: String {
        switch self {
        case .diagnostics(let text): "diagnostics " + id(text)
        case .invalidIR: "invalid IR"
        case .backend: "backend"
        case .rejected(let text): "rejected " + (text.split(separator: " ").first.map { String($0) } ?? "")
        case .machine: "machine"
        case .outcome(_, let expected, let got):
            (expected.uncaught == nil) == (got.uncaught == nil) ? "output" : "exception"
        }
    }

    private func id(_ text: String) -> String {
        text.firstMatch(of: /error: .*\[(P\d+)\]/).map { String($0.1) } ?? ""
    }

    var text: String {
        switch self {
        case .diagnostics(let text): text
        case .invalidIR(let text): "invalid IR: " + text
        case .backend(let text): "backend: " + text
        case .rejected(let text): "rejected: " + text
        case .machine(let text): "machine: " + text
        case .outcome(let way, let expected, let got): "\(way), expected:\n\(Self.show(expected))\ngot:\n\(Self.show(got))"
        }
    }

    private static func show(_ outcome: Outcome) -> String {
        String(decoding: outcome.output, as: UTF8.self)
            + (outcome.uncaught.map { "uncaught: " + String(decoding: $0, as: UTF8.self) } ?? "")
    }
}

/// The stages of the compiler, called in this process.
struct Toolchain {
    /// The library, and what sources below these folders import of each other.
    private static let library: [String: [UInt8]] = {
        var files: [String: [UInt8]] = [:]
        for url in ["stdlib", "samples", "bench", "Tests/Files/check"].flatMap({ Repository.files(below: $0, ending: ".ph") }) {
            if let data = try? Data(contentsOf: url) { files[Repository.path(of: url)] = Array(data) }
        }
        return files
    }()

    static let fileSystem = FileSystem.memory(library)

    static func frontend(
        _ source: [UInt8], path: String = "program.ph", directories: [String] = [], isChecking: Bool = false
    ) -> FrontendResult {
        var options = FrontendOptions()
        options.searchDirectories = directories
        options.standardLibrary = "stdlib"
        let sources = [FrontendSource(path: path, bytes: source)]
        return isChecking
            ? Frontend.check(sources, options: options, fileSystem: fileSystem)
            : Frontend.compile(sources, options: options, fileSystem: fileSystem)
    }

    /// The verified class files of a source.
    static func compile(_ source: String, level: OptimisationLevel) -> Result<[ClassFile], Failure> {
        let result = frontend(Array(source.utf8))
        if result.diagnostics.hasErrors {
            let errors = result.diagnostics.diagnostics.filter { $0.severity == .error }
            return .failure(.diagnostics(TextRenderer().render(errors, sources: result.sources)))
        }
        return generate(result.givenUnits, level: level)
    }

    /// The verified class files of what the frontend made.
    static func generate(_ units: [IR.Unit], level: OptimisationLevel) -> Result<[ClassFile], Failure> {
        var backend = Backend()
        var files: [ClassFile] = []
        var hooks = PipelineHooks()
        hooks.checks = true
        for var unit in units {
            do {
                try Pipeline.run(&unit, level, hooks: hooks)
            } catch {
                return .failure(.invalidIR("after \(error.pass): \(error.errors.map { $0.text })"))
            }
            switch backend.emit(unit) {
            case .failure(let errors): return .failure(.backend("\(errors.errors.map { $0.message })"))
            case .success(let file):
                let verification = Verifier.verify(file)
                if let rejection = verification.rejections.first {
                    let listing = String(decoding: Disassembler.disassemble(file), as: UTF8.self)
                    return .failure(.rejected("\(rejection.rule.name) \(rejection)\n\(listing)"))
                }
                do {
                    files.append(try ClassFile.read(file.encode()))
                } catch {
                    return .failure(.rejected("file \(error)"))
                }
            }
        }
        return .success(files)
    }
}
