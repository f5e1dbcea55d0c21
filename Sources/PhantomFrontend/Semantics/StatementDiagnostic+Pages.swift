import Diagnostics

extension StatementDiagnostic.Number {
    public var page: ExplainPage {
        switch self {
        case .missingReturn:
            ExplainPage(
                self, title: "a path without return",
                body: """
                A method with a result type must return a value on every way to its end.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f( var a : int ) { if( a > 0 ) return 1; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f( var a : int ) { if( a > 0 ) return 1; return 0; }
                };
                """)
        case .returnMismatch:
            ExplainPage(
                self, title: "a result of the wrong type",
                body: """
                The value after `return` must have the type in front of the method's name.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f() { return "s"; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    string f() { return "s"; }
                };
                """)
        case .returnWithoutValue:
            ExplainPage(
                self, title: "return without a value",
                body: """
                The method has a result type, so `return` needs a value.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f() { return; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f() { return 0; }
                };
                """)
        case .returnValueInVoid:
            ExplainPage(
                self, title: "a value from a void method",
                body: """
                A void method returns nothing; the value is evaluated and dropped. Give the method a type, or leave
                the value away.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f() { return 1; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f() { return 1; }
                };
                """)
        case .breakOutside:
            ExplainPage(
                self, title: "break outside a loop or switch",
                body: """
                `break` leaves the nearest loop or switch around it, and there is none.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f() { break; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f() { while( 1 ) { break; } }
                };
                """)
        case .continueOutside:
            ExplainPage(
                self, title: "continue outside a loop",
                body: """
                `continue` starts the next turn of the nearest loop around it, and there is none.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f() { continue; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var n : int ) { while( n-1 > 0 ) { n--; continue; } }
                };
                """)
        case .secondDefault:
            ExplainPage(
                self, title: "a second default",
                body: """
                A switch has at most one `default`.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var k : int ) { switch( k ) { default: k = 1; break; default: k = 2; } }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var k : int ) { switch( k ) { case 1: k = 1; break; default: k = 2; } }
                };
                """)
        case .duplicateCase:
            ExplainPage(
                self, title: "a case stands twice",
                body: """
                The first of two equal labels wins, so the second is never reached.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var k : int ) { switch( k ) { case 1: k = 5; break; case 1: k = 6; } }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var k : int ) { switch( k ) { case 1: k = 5; break; case 2: k = 6; } }
                };
                """)
        case .unreachable:
            ExplainPage(
                self, title: "code that is never reached",
                body: """
                What stands before it always leaves: a `return`, a `throw`, a `break`, or a loop without end.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f() { return 1; f(); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f() { f(); return 1; }
                };
                """)
        case .unreachableCatch:
            ExplainPage(
                self, title: "a handler that is never reached",
                body: """
                Handlers are tried in order, and an earlier one already catches every object of this type. Put the
                special types first.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f() { try { f(); } catch( .internal.object o ) { } catch( string s ) { } }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f() { try { f(); } catch( string s ) { } catch( .internal.object o ) { } }
                };
                """)
        case .noEffect:
            ExplainPage(
                self, title: "a statement without effect",
                body: """
                The value is computed and dropped. Was it meant as an assignment (`=`) or a call (`f()`)?
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var x : int ) { x == 1; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var x : int ) { x = 1; }
                };
                """)
        case .notIterable:
            ExplainPage(
                self, title: "foreach through something that has no elements",
                body: """
                `foreach` goes through a container, or through an object whose method with ordinal 8 returns an
                iterator: an object with `hasNext()` and `next()`.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var n : int ) { foreach( x in n ) { f( 1 ); } }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var all : int[] ) { foreach( x in all ) { f( all ); } }
                };
                """)
        case .superNotFirst:
            ExplainPage(
                self, title: "super that is not first",
                body: """
                The constructor of the parent runs before anything else, so `super( … );` is the first statement.
                """,
                wrong: """
                package .p;
                class b { };
                class c extends b { void c() { int n = 1; super(); n++; } };
                """,
                right: """
                package .p;
                class b { };
                class c extends b { void c() { super(); int n = 1; n++; } };
                """)
        case .superNotInConstructor:
            ExplainPage(
                self, title: "super outside a constructor",
                body: """
                `super( … );` calls the constructor of the parent, which is possible only while the object is being
                made.
                """,
                wrong: """
                package .p;
                class b { };
                class c extends b { void f() { super(); } };
                """,
                right: """
                package .p;
                class b { };
                class c extends b { void c() { super(); } };
                """)
        case .incrementNeedsNumber:
            ExplainPage(
                self, title: "`++` or `--` on something that is no number",
                body: """
                They add 1 to a variable that holds a number, or subtract it.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var s : string ) { s++; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var n : int ) { n++; }
                };
                """)
        case .assignmentAsCondition:
            ExplainPage(
                self, title: "an assignment as a condition",
                body: """
                `=` stores a value, `==` compares. An assignment has the stored value as its value, so it can be
                a condition, but mostly a comparison was meant.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var n : int ) { if( n = 1 ) f( 2 ); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var n : int ) { if( n == 1 ) f( 2 ); }
                };
                """)
        case .lockNeedsObject:
            ExplainPage(
                self, title: "synchronized on a number",
                body: """
                `synchronized( e )` holds the monitor of an object, so that other threads wait. A number is a value
                and has no monitor.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var n : int ) { synchronized( n ) { f( 1 ); } }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var n : int ) { synchronized( this ) { f( 1 ); } }
                };
                """)
        case .rangeSelector:
            ExplainPage(
                self, title: "a range of values that are no integers",
                body: """
                `case 1 … 5:` stands for whole numbers: what `switch` tests must be int or long.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f( var n : string )
                    {
                        switch( n ) { case 1 … 5: return 1; default: return 0; }
                    }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f( var n : int )
                    {
                        switch( n ) { case 1 … 5: return 1; default: return 0; }
                    }
                };
                """)
        case .rangeBound:
            ExplainPage(
                self, title: "the end of a range is not constant",
                body: """
                The two ends of a range are int literals, character literals, or for a long also long literals.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f( var n : int )
                    {
                        switch( n ) { case n … 5: return 1; default: return 0; }
                    }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f( var n : int )
                    {
                        switch( n ) { case 1 … 5: return 1; default: return 0; }
                    }
                };
                """)
        case .rangeEmpty:
            ExplainPage(
                self, title: "a range without values",
                body: """
                The first end of a range is greater than the last, so no value is between them.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f( var n : int )
                    {
                        switch( n ) { case 5 … 1: return 1; default: return 0; }
                    }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f( var n : int )
                    {
                        switch( n ) { case 1 … 5: return 1; default: return 0; }
                    }
                };
                """)
        case .rangesOverlap:
            ExplainPage(
                self, title: "a range that overlaps another label",
                body: """
                No value may be in two labels of which one is a range: the program would have to guess which is meant.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f( var n : int )
                    {
                        switch( n ) { case 1 … 5: return 2; case 4 … 8: return 1; default: return 0; }
                    }
                };
                """,
                right: """
                package .p;
                class c
                {
                    int f( var n : int )
                    {
                        switch( n ) { case 1 … 5: return 2; case 6 … 8: return 1; default: return 0; }
                    }
                };
                """)
        }
    }
}
