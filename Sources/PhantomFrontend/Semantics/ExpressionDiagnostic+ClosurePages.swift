import Diagnostics

extension ExpressionDiagnostic.Number {
    /// The pages of what is about closures, arrays and fields of other objects.
    var valuePage: ExplainPage {
        switch self {
        case .notCallable:
            ExplainPage(
                self, title: "a call of something that is no closure",
                body: """
                What stands in front of the parentheses is not a method but an object, and only objects of a closure
                type such as `(int) : int` or `closure` can be called. A variable of unknown type has to be cast.
                """,
                wrong: """
                package .p;
                class c
                {
                    int[] list = [1, 2];
                    int f() { return list[0](5); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    ((int) : int)[] list = [(int n) { return n + 1; }];
                    int f() { return list[0](5); }
                };
                """)
        case .noMethodOfType:
            ExplainPage(
                self, title: "no method has the wanted parameters",
                body: """
                A method is used as a value of a closure type, but none with its name has that many parameters and
                types that take what the closure type gives. Numbers must have exactly the same types.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f(var a : int) { return a; }
                    int f(var a : string) { return 0; }
                    void g() { (int, int) : int h = this.f; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f(var a : int) { return a; }
                    int f(var a : string) { return 0; }
                    void g() { (string) : int h = this.f; }
                };
                """)
        case .ambiguousMethod:
            ExplainPage(
                self, title: "a method as a value, and there are several",
                body: """
                Several methods have this name, and nothing tells which one is meant. A variable with a closure type
                such as `(int) : int` decides.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f(var a : int) { return a; }
                    int f(var a : string) { return 0; }
                    void g() { var h = this.f; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f(var a : int) { return a; }
                    int f(var a : string) { return 0; }
                    void g() { (int) : int h = this.f; }
                };
                """)
        case .elementTypeUnknown:
            ExplainPage(
                self, title: "an array without elements and without a type",
                body: """
                The elements of `[…]` tell the type of the array. Where there are none, or only `null`, the place it goes
                to has to tell it: a variable, parameter or result that is declared with a type.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f() { var a = []; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f() { int[] a = []; }
                };
                """)
        case .noElementMethod:
            ExplainPage(
                self, title: "a container class without methods for its elements",
                body: """
                The type `T[.p.bag]` is an object of class `.p.bag` with elements of type T. A subscript calls its methods:
                `a[i]` the one with ordinal 10, or `get( index )`; `a[i] = x` the one with ordinal 11, which takes value and
                index, or `set( index, value )`.
                """,
                wrong: """
                package .p;
                class bag { };
                class c
                {
                    int f( var b : int[.p.bag] ) { return b[0]; }
                };
                """,
                right: """
                package .p;
                class bag { .internal.object get( var index : int ) { return index; } };
                class c
                {
                    int f( var b : int[.p.bag] ) { return b[0]; }
                };
                """)
        case .unknownIdentifier, .usedAfterBlock, .noMethod, .wrongArgumentCount, .argumentMismatch, .ambiguousCall,
            .noConstructor, .internalConstructorArguments, .newInterface, .notAClassValue,
            .dynamicWithoutConstructor, .notAssignable, .constantAssigned, .cannotAssign, .cannotStore,
            .operatorNeedsNumbers, .operatorNeedsIntegers, .unknownOperand, .conditionNeedsNumber, .notContainer,
            .indexNotInteger, .noValue, .unknownReceiver, .noMembers, .ordinalCallRange, .narrowing, .impossibleCast,
            .neverEqual, .identityOfNumber, .skippedOperand, .noField, .foreignField, .embeddedFile, .thisInStatic,
            .className, .divisionByZero:
            page
        }
    }
}
