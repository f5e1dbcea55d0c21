import Diagnostics

extension SyntaxError.Number {
    public var page: ExplainPage {
        switch self {
        case .expected:
            ExplainPage(
                self, title: "something else was expected",
                body: """
                    The grammar wants another word here than the one that was found. Look at the place itself
                    and at what stands directly before it.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f() { return 1 + ; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f() { return 1 + 2; }
                    };
                    """)
        case .semicolonExpected:
            ExplainPage(
                self, title: "missing semicolon",
                body: """
                    Statements, declarations, package and import lines and also classes end with a semicolon.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f() { int x = 1; x = 2 return x; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f() { int x = 1; x = 2; return x; }
                    };
                    """)
        case .braceExpectedAtEnd:
            ExplainPage(
                self, title: "missing closing brace",
                body: """
                    The file ends inside a class or method. The second place in the message is the innermost
                    opening brace without a partner.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f() { return 1; 
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f() { return 1; }
                    };
                    """)
        case .notAllowedHere:
            ExplainPage(
                self, title: "word is not allowed here",
                body: """
                    There are no access words in this language: all methods are public, and a field is seen by
                    its class and the classes that extend it.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        public int x;
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int x;
                    };
                    """)
        case .secondBaseClass:
            ExplainPage(
                self, title: "only one base class",
                body: """
                    A class extends one class. Any number of interfaces may follow, each after its own
                    'implements'.
                    """,
                wrong: """
                    package .p;
                    class a { };
                    class b { };
                    class c extends a extends b { };
                    """,
                right: """
                    package .p;
                    class a { };
                    class c extends a { };
                    """)
        case .importOfPackage:
            ExplainPage(
                self, title: "import needs one class",
                body: """
                    An import names one class; there is no import of a whole package.
                    """,
                wrong: """
                    package .p;
                    import .internal.*;
                    class c { };
                    """,
                right: """
                    package .p;
                    import .internal.long;
                    class c { };
                    """)
        case .importOfRelativeName:
            ExplainPage(
                self, title: "import needs an absolute name",
                body: """
                    The name after 'import' begins with a point and has all parts.
                    """,
                wrong: """
                    package .p;
                    import internal.long;
                    class c { };
                    """,
                right: """
                    package .p;
                    import .internal.long;
                    class c { };
                    """)
        case .packageOfRelativeName:
            ExplainPage(
                self, title: "package needs an absolute name",
                body: """
                    The name after 'package' begins with a point.
                    """,
                wrong: """
                    package p;
                    class c { };
                    """,
                right: """
                    package .p;
                    class c { };
                    """)
        case .secondPackage:
            ExplainPage(
                self, title: "second package line",
                body: """
                    A file belongs to one package. Put classes of another package into a file of their own, or
                    give them an absolute name.
                    """,
                wrong: """
                    package .p;
                    package .q;
                    class c { };
                    """,
                right: """
                    package .p;
                    class c { };
                    class .q.d { };
                    """)
        case .valueAssignment:
            ExplainPage(
                self, title: "'.=' is not supported",
                body: """
                    The language description reserves '.=' for assigning a value instead of a reference. Neither
                    the original compiler nor this one has it.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        void f() { int x = 1; x .= 5; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        void f() { int x = 1; x = 5; }
                    };
                    """)
        case .nestedTooDeeply:
            ExplainPage(
                self, title: "nested too deeply",
                body: """
                    Parentheses, blocks, prefix operators, subscripts and arguments may be nested 200 deep.
                    Split the expression with variables, or the method into several. The rest of the file is not
                    read.
                    """,
                wrong: "package .p;\nclass c\n{\n    int f() { return "
                    + String(repeating: "(", count: 300) + "1" + String(repeating: ")", count: 300) + "; }\n};",
                right: """
                    package .p;
                    class c
                    {
                        int f() { return ((1)); }
                    };
                    """)
        case .expressionTooLong:
            ExplainPage(
                self, title: "expression is too long",
                body: """
                    A chain of operators, calls or subscripts may have 1000 parts. Split it over several
                    statements, or compute it in a loop.
                    """,
                wrong: "package .p;\nclass c\n{\n    int f() { return 1"
                    + String(repeating: " + 1", count: 1100) + "; }\n};",
                right: """
                    package .p;
                    class c
                    {
                        int f() { return 1 + 1; }
                    };
                    """)
        case .keywordAsName:
            ExplainPage(
                self, title: "keyword used as a name",
                body: """
                    Words of the language cannot name variables, fields, methods or parameters. A class may have
                    such a name if it is written in quotes everywhere: class "switch".
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        var in : int;
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        var inside : int;
                    };
                    """)
        case .bodyMissing:
            ExplainPage(
                self, title: "method without body",
                body: """
                    Methods of a class have a body in braces. Only methods of an interface end with a semicolon.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f();
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f() { return 1; }
                    };
                    """)
        case .misplaced:
            ExplainPage(
                self, title: "part of a statement without its beginning",
                body: """
                    'else' follows the statement of an 'if', 'catch' that of a 'try', 'case' and 'default' stand
                    directly in the braces of a 'switch'. Often a brace before it is one too many.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f() { else return 1; return 2; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f() { if (1 < 2) return 1; else return 2; }
                    };
                    """)
        case .tryAlone:
            ExplainPage(
                self, title: "'try' without 'catch' or 'finally'",
                body: """
                    A 'try' needs at least one 'catch' clause, a 'finally' clause, or both.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        void f() { try { f(); } }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        void f() { try { f(); } catch (string s) { } }
                    };
                    """)
        case .parameterOrder:
            ExplainPage(
                self, title: "parameter in another language's order",
                body: """
                    A parameter is written with 'var', its name, a colon and its type.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f(int a) { return a; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return a; }
                    };
                    """)
        case .resultTypeMissing:
            ExplainPage(
                self, title: "method without result type",
                body: """
                    Every method says what it returns; 'void' when it returns nothing. Constructors are 'void'
                    as well.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        f() { }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        void f() { }
                    };
                    """)
        case .incrementInExpression:
            ExplainPage(
                self, title: "'++' inside an expression",
                body: """
                    '++' and '--' are statements of their own: 'i++;'. Inside an expression use 'i + 1', or
                    assign before.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f() { int i = 1; return ++i; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f() { int i = 1; i++; return i; }
                    };
                    """)
        case .unmatchedBrace:
            ExplainPage(
                self, title: "closing brace without opening brace",
                body: """
                    There is one closing brace more than opening ones. Often a method was closed twice, so that
                    the class ended too early.
                    """,
                wrong: """
                    package .p;
                    class c { };
                    };
                    """,
                right: """
                    package .p;
                    class c { };
                    """)
        case .braceExpectedBeforeMethod:
            ExplainPage(
                self, title: "missing closing brace before a method",
                body: """
                    A method begins inside the body of another one. Methods do not nest, so the closing brace of
                    the first is missing.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        void f() { if (1 < 2) { f(); }
                        void g() { }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        void f() { if (1 < 2) { f(); } }
                        void g() { }
                    };
                    """)
        case .quotedName:
            ExplainPage(
                self, title: "name in quotes",
                body: """
                    Only parts of class names may be written in quotes, and the constructor of such a class.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        void "while"() { }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        void repeat() { }
                    };
                    """)
        case .sizeInNew:
            ExplainPage(
                self, title: "array with a size",
                body: """
                    Arrays grow when elements are stored, so they are created without a size.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        void f() { int[] a = new int[10](); a[0] = 1; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        void f() { int[] a = new int[](); a[0] = 1; }
                    };
                    """)
        case .listOfElements:
            ExplainPage(
                self, title: "elements in braces",
                body: """
                    An array with given elements is written in brackets. Braces are for blocks.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        void f() { int[] a = {1, 2}; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        void f() { int[] a = [1, 2]; }
                    };
                    """)
        case .closureParameterType:
            ExplainPage(
                self, title: "closure parameter without a type",
                body: """
                    A closure's parameters are declared with their types, as variables are: 'int n'. A parameter that
                    takes anything is written 'var n'.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        void f() { (int) : int twice = (n) { return n * 2; }; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        void f() { (int) : int twice = (int n) { return n * 2; }; }
                    };
                    """)
        case .typedLoopVariable:
            ExplainPage(
                self, title: "loop variable with a type",
                body: """
                    The variable of 'foreach' is declared by its name alone. It has the type of the elements.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        void f(var list : string[]) { foreach (string s in list) s.length(); }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        void f(var list : string[]) { foreach (s in list) s.length(); }
                    };
                    """)
        case .severalVariables:
            ExplainPage(
                self, title: "several names in one declaration",
                body: """
                    A declaration of a variable or field has one name. Write a declaration for each.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f() { int a = 1, b = 2; return a + b; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f() { int a = 1; int b = 2; return a + b; }
                    };
                    """)
        case .argumentsWithoutComma, .leadingComma, .mixedLogical, .mixedBits, .chainedComparison,
            .postfixComplement, .narrowNot, .narrowCast, .assignmentInside:
            warningPage
        }
    }
}
