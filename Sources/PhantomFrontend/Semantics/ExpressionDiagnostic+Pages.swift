import Diagnostics

extension ExpressionDiagnostic.Number {
    public var page: ExplainPage {
        switch self {
        case .unknownIdentifier:
            ExplainPage(
                self, title: "a name that is not declared",
                body: """
                A plain name is a variable, a parameter or a field. None of this name can be seen here: look for a
                spelling mistake or declare it with `var name : type;`.
                """,
                wrong: """
                package .p;
                class c
                {
                    var count : int;
                    void f() { cuont = 1; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    var count : int;
                    void f() { count = 1; }
                };
                """)
        case .usedAfterBlock:
            ExplainPage(
                self, title: "a variable is used after its block",
                body: """
                A variable lives until the closing brace of the block that declares it. Declare it before the block
                to use it behind.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f()
                    {
                        { int n = 1; }
                        return n;
                    }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f()
                    {
                        int n;
                        { n = 1; }
                        return n;
                    }
                };
                """)
        case .noMethod:
            ExplainPage(
                self, title: "a method that does not exist",
                body: """
                The class of the receiver has no method of this name, or none that takes arguments of these types.
                The message shows the call with the types of its arguments.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var s : string ) { s.lenght(); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var s : string ) { s.length(); }
                };
                """)
        case .wrongArgumentCount:
            ExplainPage(
                self, title: "the wrong number of arguments",
                body: """
                A call gives one argument for each parameter of the method.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var a : string, var b : string ) { }
                    void g() { f( "a" ); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var a : string, var b : string ) { }
                    void g() { f( "a", "b" ); }
                };
                """)
        case .argumentMismatch:
            ExplainPage(
                self, title: "an argument of the wrong type",
                body: """
                The argument cannot become a value of the parameter's type. Numbers convert to wider numbers,
                objects to their ancestors and interfaces; anything else needs a cast, such as `(string)x`.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var a : int ) { }
                    void g() { f( "a" ); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var a : int ) { }
                    void g() { f( "a".length() ); }
                };
                """)
        case .ambiguousCall:
            ExplainPage(
                self, title: "a call that fits several methods",
                body: """
                Two methods of this name take the arguments equally well, so the compiler cannot choose. A cast of
                an argument to the type of one parameter decides.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var a : int, var b : long ) { }
                    void f( var a : long, var b : int ) { }
                    void g() { f( 1, 2 ); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var a : int, var b : long ) { }
                    void f( var a : long, var b : int ) { }
                    void g() { f( 1, (long)2 ); }
                };
                """)
        case .noConstructor:
            ExplainPage(
                self, title: "no such constructor",
                body: """
                `new` calls a constructor of exactly this class; those of the parent are not inherited. None of them
                takes these arguments.
                """,
                wrong: """
                package .p;
                class c
                {
                    void c( var x : int ) { }
                    void f() { var other = new c( "x" ); other.f(); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void c( var x : int ) { }
                    void f() { var other = new c( 5 ); other.f(); }
                };
                """)
        case .internalConstructorArguments:
            ExplainPage(
                self, title: "arguments for a class of the machine",
                body: """
                Objects of the machine's own classes and arrays are created without arguments.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f() { var a = new int[]( 3 ); a[0] = 1; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f() { var a = new int[](); a[0] = 1; }
                };
                """)
        case .newInterface:
            ExplainPage(
                self, title: "`new` of an interface",
                body: """
                An interface has no objects of its own. Create an object of a class that implements it.
                """,
                wrong: """
                package .p;
                interface i { void f(); };
                class d implements i { void f() { } };
                class c { i make() { return new i(); } };
                """,
                right: """
                package .p;
                interface i { void f(); };
                class d implements i { void f() { } };
                class c { i make() { return new d(); } };
                """)
        case .notAClassValue:
            ExplainPage(
                self, title: "`new *` of something that is no class",
                body: """
                `new *( e )` creates an object of the class that `e` is at run time, so `e` must be a class object,
                as `getClass()` gives it.
                """,
                wrong: """
                package .p;
                class c
                {
                    .internal.object f( var s : string ) { return new *( s )(); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    .internal.object f( var s : .internal.object ) { return new *( s.getClass() )(); }
                };
                """)
        case .dynamicWithoutConstructor:
            ExplainPage(
                self, title: "`new *` without constructor",
                body: """
                With --compat=original, `new *( e )` creates the object and calls no constructor.
                """,
                wrong: """
                package .p;
                import .internal."class";
                class c
                {
                    .internal.object f( var k : .internal."class" ) { return new *( k )(); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    .internal.object f() { return new c(); }
                };
                """)
        case .notAssignable:
            ExplainPage(
                self, title: "not assignable",
                body: """
                On the left of `=` stands a variable, a field or an element of a container. Literals, `this` and
                calls cannot be assigned to.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var x : int ) { 5 = x; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var x : int ) { x = 5; }
                };
                """)
        case .constantAssigned:
            ExplainPage(
                self, title: "a constant is assigned",
                body: """
                A variable with the attribute `const` gets its value once: where it is declared, by the first
                assignment, or, for a field, in a constructor. The variable of a `foreach` is constant, too.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f() { var n : int @ const = 1; n = 2; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f() { var n : int = 1; n = 2; }
                };
                """)
        case .cannotAssign:
            ExplainPage(
                self, title: "a value of the wrong type",
                body: """
                The value cannot become one of the variable's type. Numbers convert to numbers, objects to their
                ancestors; from an object to a string a cast is needed.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f() { var s : string; s = 5; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f() { var s : string; s = "" + 5; }
                };
                """)
        case .cannotStore:
            ExplainPage(
                self, title: "a value of the wrong type for a container",
                body: """
                Every element of a container has the container's element type.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var names : string[] ) { names[0] = 5; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var names : string[] ) { names[0] = "five"; }
                };
                """)
        case .operatorNeedsNumbers:
            ExplainPage(
                self, title: "an operator needs numbers",
                body: """
                Arithmetic and the comparisons `<`, `>`, `<=`, `>=` work on int, long, float and double. Strings are
                joined with `+` and compared with `==`.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f( var s : string ) { return s < "a"; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f( var s : string ) { return s.compareTo( "a" ) < 0; }
                };
                """)
        case .operatorNeedsIntegers:
            ExplainPage(
                self, title: "an operator needs integers",
                body: """
                Bit operators and shifts work on int and long. Cast the number first.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f( var z : float ) { return z | 1; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f( var z : float ) { return (int)z; }
                };
                """)
        case .unknownOperand:
            ExplainPage(
                self, title: "an operand of unknown type",
                body: """
                The operand is a variable without type or the result of a call by ordinal. The compiler must know
                which kind of number it is: cast it.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f( var u ) { return u + 1; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f( var u ) { int n = (int)u; return n + 1; }
                };
                """)
        case .conditionNeedsNumber:
            ExplainPage(
                self, title: "a condition that is no number",
                body: """
                A condition holds if its number is not 0. Objects are no conditions: compare them with null, or call
                a method.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var s : string ) { if( s ) f( null ); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var s : string ) { if( s :!= null ) f( null ); }
                };
                """)
        case .notContainer:
            ExplainPage(
                self, title: "not a container",
                body: """
                `x[i]` takes an element of a container, whose type is written `T[]`.
                """,
                wrong: """
                package .p;
                class c
                {
                    string f( var s : string ) { return s[0]; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    string f( var s : string[] ) { return s[0]; }
                };
                """)
        case .indexNotInteger:
            ExplainPage(
                self, title: "an index that is no integer",
                body: """
                Elements of a container are numbered 0, 1, 2 and so on. For names as keys there is
                .internal.directory.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f( var a : int[] ) { return a["one"]; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f( var a : int[] ) { return a[1]; }
                };
                """)
        case .noValue:
            ExplainPage(
                self, title: "a call without value",
                body: """
                A method of type void returns nothing that could be used.
                """,
                wrong: """
                package .p;
                class c
                {
                    void proc() { }
                    void f() { var i = proc(); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int proc() { return 1; }
                    void f() { var i = proc(); i++; }
                };
                """)
        case .unknownReceiver:
            ExplainPage(
                self, title: "a call on something of unknown type",
                body: """
                The receiver is a variable without type or the result of a call by ordinal, so the compiler cannot
                check that the method exists. It is looked up by name while the program runs. Give the variable a
                type, or cast.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var u ) { u.foo(); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var u : c ) { u.foo(); }
                    void foo() { }
                };
                """)
        case .noMembers:
            ExplainPage(
                self, title: "a call on null",
                body: """
                null is no object and has no methods.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f() { null.toString(); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f() { this.toString(); }
                };
                """)
        case .ordinalCallRange:
            ExplainPage(
                self, title: "an ordinal that cannot exist",
                body: """
                A call by ordinal names a place in the method table, 0 to 65535.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var o ) { o.70000(); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var o ) { o.16(); }
                };
                """)
        case .narrowing:
            ExplainPage(
                self, title: "a conversion that may lose digits",
                body: """
                The target type cannot hold every value: a double that becomes an int loses its fraction, a long its
                high half. If that is meant, say so with a cast.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var d : double ) { int n = d; n++; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var d : double ) { int n = (int)d; n++; }
                };
                """)
        case .impossibleCast:
            ExplainPage(
                self, title: "a cast that can never succeed",
                body: """
                No value of the first type is ever one of the second. A cast converts numbers, and checks the class
                of an object; it does not read numbers from texts.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f( var s : string ) { return (int)s; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f( var s : string ) { return s.toInt(); }
                };
                """)
        case .neverEqual:
            ExplainPage(
                self, title: "a comparison that is always false",
                body: """
                Nothing can be of both types, so the comparison has only one result.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f( var s : string, var n : int ) { return s == n; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f( var s : string, var n : int ) { return s == "" + n; }
                };
                """)
        case .identityOfNumber:
            ExplainPage(
                self, title: "identity of numbers",
                body: """
                `:==` asks whether two references lead to the same object. A number is a value, not an object; use
                `==`.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f() { int a = 1; return a :== 1; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f() { int a = 1; return a == 1; }
                };
                """)
        case .skippedOperand:
            ExplainPage(
                self, title: "the right side may be left out",
                body: """
                `&&` and `||` do not evaluate their right side when the left one decides. It contains a call or an
                assignment here, and the original compiler always evaluated it. If it must happen in any case, do it
                before.
                """,
                wrong: """
                package .p;
                class c
                {
                    int count;
                    int next() { count = count + 1; return count; }
                    int f( var a : int ) { return a && next(); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int count;
                    int next() { count = count + 1; return count; }
                    int f( var a : int ) { int n = next(); return a && n; }
                };
                """)
        case .noField:
            ExplainPage(
                self, title: "a field that does not exist",
                body: """
                After `this.` stands a field of the class or of an ancestor.
                """,
                wrong: """
                package .p;
                class c
                {
                    var count : int;
                    int f() { return this.cuont; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    var count : int;
                    int f() { return this.count; }
                };
                """)
        case .foreignField:
            ExplainPage(
                self, title: "a field of another object",
                body: """
                `object.field` may be used in the file that declares the field. Elsewhere it needs a field that is declared
                `@public`, or a method that returns or changes it.
                """,
                wrong: """
                package .p;
                import .phantom.util.list;
                class c
                {
                    int f( var items : .phantom.util.list ) { return items.count; }
                };
                """,
                right: """
                package .p;
                import .phantom.util.list;
                class d { int count @public; };
                class c
                {
                    int f( var items : .phantom.util.list ) { return items.size(); }
                    int g( var other : d ) { return other.count; }
                };
                """)
        case .embeddedFile:
            ExplainPage(
                self, title: "a file cannot be embedded",
                body: """
                `import "file"` in an expression is the content of a file as a string. The path starts at the
                working directory or at the directory of the source.
                """,
                wrong: """
                package .p;
                class c
                {
                    string f() { return import "no such file"; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    string f() { return "text"; }
                };
                """)
        case .thisInStatic:
            ExplainPage(
                self, title: "an object in a static method",
                body: """
                A static method belongs to the class and has no object: no `this`, no fields, no other methods.
                """,
                wrong: """
                package .p;
                class c
                {
                    var x : int;
                    static int f() { return x; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    var x : int;
                    int f() { return x; }
                };
                """)
        case .className:
            ExplainPage(
                self, title: "a class where a value is expected",
                body: """
                The name is that of a class. Methods are called on an object: `new cls().f()`, or on the class if
                they are static.
                """,
                wrong: """
                package .p;
                class d { int f() { return 1; } };
                class c { int g() { return d.f(); } };
                """,
                right: """
                package .p;
                class d { int f() { return 1; } };
                class c { int g() { return new d().f(); } };
                """)
        case .divisionByZero:
            ExplainPage(
                self, title: "division by zero",
                body: """
                Dividing an integer by 0 throws an exception while the program runs.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f( var n : int ) { return n / 0; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f( var n : int ) { return n / 2; }
                };
                """)
        case .notCallable, .noMethodOfType, .ambiguousMethod, .elementTypeUnknown, .noElementMethod:
            valuePage
        }
    }
}
