/// What a field of a node holds. All are 32-bit numbers.
public enum FieldType: UInt8, Sendable {
    /// A node, or -1 for none.
    case node
    /// A list of nodes, by its index; an element may be -1.
    case list
    /// A symbol, or -1.
    case name
    /// A list of symbols.
    case names
    /// A constant, by its index.
    case constant
    /// A string without quotes around it: the kind of a constant; -1 for none.
    case kind
    case context
    case operation
    /// A list of operations.
    case operations
    /// A number, or -1 for none.
    case number
}

/// A field of a kind of node. Names are those of the host's module `ast`.
public struct FieldShape: Sendable {
    public let name: String
    public let type: FieldType
    /// Not shown when it is empty.
    public let isOptional: Bool
}

/// What a node is: the kinds of the abstract grammar of Python 3.11 (`Parser/Python.asdl`), under its names.
public enum NodeKind: UInt8, Sendable, CaseIterable {
    case Module
    case FunctionDef, AsyncFunctionDef, ClassDef, Return, Delete, Assign, AugAssign, AnnAssign, For, AsyncFor, While, If
    case With, AsyncWith, Match, Raise, Try, TryStar, Assert, Import, ImportFrom, Global, Nonlocal, Expr, Pass, Break
    case Continue
    case BoolOp, NamedExpr, BinOp, UnaryOp, Lambda, IfExp, Dict, Set, ListComp, SetComp, DictComp, GeneratorExp, Await
    case Yield, YieldFrom, Compare, Call, FormattedValue, JoinedStr, Constant, Attribute, Subscript, Starred, Name, List
    case Tuple, Slice
    case comprehension, ExceptHandler, arguments, arg, keyword, alias, withitem, match_case
    case MatchValue, MatchSingleton, MatchSequence, MatchMapping, MatchClass, MatchStar, MatchAs, MatchOr

    /// The fields, in order.
    public var fields: [FieldShape] { NodeKind.shapes[Int(rawValue)] }

    /// Whether the host gives nodes of this kind a place.
    var hasPlace: Bool {
        switch self {
        case .Module, .comprehension, .arguments, .withitem, .match_case: false
        default: true
        }
    }

    private static let shapes: [[FieldShape]] = allCases.map { kind in
        kind.description.split(separator: " ").map { word in
            var name = String(word)
            let isOptional = name.hasSuffix("?")
            if isOptional { name.removeLast() }
            let parts = name.split(separator: ":")
            let types: [String: FieldType] = [
                "n": .node, "l": .list, "i": .name, "ii": .names, "c": .constant, "k": .kind, "x": .context,
                "o": .operation, "oo": .operations, "#": .number,
            ]
            return FieldShape(name: String(parts[0]), type: types[String(parts[1])] ?? .node, isOptional: isOptional)
        }
    }

    /// The fields as `name:type`, with `?` behind those that may be absent.
    private var description: String {
        switch self {
        case .Module: "body:l type_ignores:l"
        case .FunctionDef, .AsyncFunctionDef: "name:i args:n body:l decorator_list:l returns:n?"
        case .ClassDef: "name:i bases:l keywords:l body:l decorator_list:l"
        case .Return: "value:n?"
        case .Delete: "targets:l"
        case .Assign: "targets:l value:n"
        case .AugAssign: "target:n op:o value:n"
        case .AnnAssign: "target:n annotation:n value:n? simple:#"
        case .For, .AsyncFor: "target:n iter:n body:l orelse:l"
        case .While, .If: "test:n body:l orelse:l"
        case .With, .AsyncWith: "items:l body:l"
        case .Match: "subject:n cases:l"
        case .Raise: "exc:n? cause:n?"
        case .Try, .TryStar: "body:l handlers:l orelse:l finalbody:l"
        case .Assert: "test:n msg:n?"
        case .Import: "names:l"
        case .ImportFrom: "module:i? names:l level:#?"
        case .Global, .Nonlocal: "names:ii"
        case .Expr: "value:n"
        case .Pass, .Break, .Continue: ""
        case .BoolOp: "op:o values:l"
        case .NamedExpr: "target:n value:n"
        case .BinOp: "left:n op:o right:n"
        case .UnaryOp: "op:o operand:n"
        case .Lambda: "args:n body:n"
        case .IfExp: "test:n body:n orelse:n"
        case .Dict: "keys:l values:l"
        case .Set: "elts:l"
        case .ListComp, .SetComp, .GeneratorExp: "elt:n generators:l"
        case .DictComp: "key:n value:n generators:l"
        case .Await: "value:n"
        case .Yield: "value:n?"
        case .YieldFrom: "value:n"
        case .Compare: "left:n ops:oo comparators:l"
        case .Call: "func:n args:l keywords:l"
        case .FormattedValue: "value:n conversion:# format_spec:n?"
        case .JoinedStr: "values:l"
        case .Constant: "value:c kind:k?"
        case .Attribute: "value:n attr:i ctx:x"
        case .Subscript: "value:n slice:n ctx:x"
        case .Starred: "value:n ctx:x"
        case .Name: "id:i ctx:x"
        case .List, .Tuple: "elts:l ctx:x"
        case .Slice: "lower:n? upper:n? step:n?"
        case .comprehension: "target:n iter:n ifs:l is_async:#"
        case .ExceptHandler: "type:n? name:i? body:l"
        case .arguments: "posonlyargs:l args:l vararg:n? kwonlyargs:l kw_defaults:l kwarg:n? defaults:l"
        case .arg: "arg:i annotation:n?"
        case .keyword: "arg:i? value:n"
        case .alias: "name:i asname:i?"
        case .withitem: "context_expr:n optional_vars:n?"
        case .match_case: "pattern:n guard:n? body:l"
        case .MatchValue: "value:n"
        case .MatchSingleton: "value:c"
        case .MatchSequence: "patterns:l"
        case .MatchMapping: "keys:l patterns:l rest:i?"
        case .MatchClass: "cls:n patterns:l kwd_attrs:ii kwd_patterns:l"
        case .MatchStar: "name:i?"
        case .MatchAs: "pattern:n? name:i?"
        case .MatchOr: "patterns:l"
        }
    }
}

/// How a name, attribute, item, list or tuple is used.
public enum Context: Int32, Sendable, CaseIterable {
    case Load, Store, Del
}

/// Operators of expressions, under the host's names.
public enum Operation: Int32, Sendable, CaseIterable {
    case And, Or
    case Add, Sub, Mult, MatMult, Div, Mod, Pow, LShift, RShift, BitOr, BitXor, BitAnd, FloorDiv
    case Invert, Not, UAdd, USub
    case Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn
}
