/// A language that the workloads are written in, with a way to run it.
enum Language: CaseIterable {
    case phantom
    case lua
    case python
    case javaInterpreter
    case java
    case c

    /// The languages that Phantom is compared with.
    static let peers: [Language] = [.lua, .python, .javaInterpreter, .java, .c]

    var name: String {
        switch self {
        case .phantom: "Phantom"
        case .lua: "lua5.4"
        case .python: "python3"
        case .javaInterpreter: "java -Xint"
        case .java: "java"
        case .c: "C -O2"
        }
    }

    /// The command that runs a workload.
    func command(_ workload: Workload, plc: String, products: String) -> [String] {
        switch self {
        case .phantom: [plc, "run", workload.source("ph"), "--", workload.size]
        case .lua: ["lua5.4", workload.source("lua"), workload.size]
        case .python: ["python3", workload.source("py"), workload.size]
        case .javaInterpreter: ["java", "-Xint", "-cp", products, workload.javaClass, workload.size]
        case .java: ["java", "-cp", products, workload.javaClass, workload.size]
        case .c: ["\(products)/\(workload.name)", workload.size]
        }
    }

    /// The command that prints the version; its last line counts for C, the first for the others.
    func versionCommand(plc: String) -> [String] {
        switch self {
        case .phantom: [plc, "--version"]
        case .lua: ["lua5.4", "-v"]
        case .python: ["python3", "--version"]
        case .javaInterpreter, .java: ["java", "--version"]
        case .c: ["cc", "--version"]
        }
    }
}
