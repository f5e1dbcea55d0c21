import Diagnostics

extension DeclarationDiagnostic.Number {
    public var page: ExplainPage {
        switch self {
        case .noPackage:
            ExplainPage(
                self, title: "a relative name without a package",
                body: """
                A class name without a leading dot belongs to the package of the file, so the file must say which
                package that is: `package .your.name;` before the first class. An absolute name such as
                `.your.name.cls` needs none.
                """,
                wrong: """
                class c { };
                """,
                right: """
                package .p;
                class c { };
                """)
        case .classFileNotFound:
            ExplainPage(
                self, title: "an imported class was not found",
                body: """
                For `import .a.b.c;` the files `a.b.c.pc`, `a.b.c.ph` and `a/b/c.ph` are looked for, in each
                directory given with -I and in the standard library. Check the spelling, and the directories in the
                message.
                """,
                wrong: """
                package .p;
                import .no.such.cls;
                class c { };
                """,
                right: """
                package .p;
                import .internal.directory;
                class c { };
                """)
        case .classFileUnreadable:
            ExplainPage(
                self, title: "a class file cannot be used",
                body: """
                A file with the right name was found, but it is no readable class file: it may be cut off or
                damaged, or it has another class in it than its name says. Compile the class again.
                """,
                wrong: """
                package .p;
                import .broken.cls;
                class c { };
                """,
                right: """
                package .p;
                class c { };
                """)
        case .importedFileLacksClass:
            ExplainPage(
                self, title: "a file has another class than its name says",
                body: """
                The file was found by the name of the imported class, but does not declare that class. The name of a
                source file is the name of its class, `a.b.c.ph` or `a/b/c.ph`.
                """,
                wrong: """
                package .p;
                import .other.cls;
                class c { };
                """,
                right: """
                package .p;
                class c { };
                """)
        case .noStandardLibrary:
            ExplainPage(
                self, title: "the standard library is missing",
                body: """
                Strings, numbers and objects are declared in the standard library, which lies beside the compiler.
                --stdlib DIR or the variable PLC_STDLIB gives another place.
                """,
                wrong: """
                package .p;
                class c { };
                """,
                right: """
                package .p;
                class c { };
                """)
        case .duplicateClass:
            ExplainPage(
                self, title: "a class is defined twice",
                body: """
                Every class has one definition in all files that are compiled together. Rename one of the two, or
                leave one file away.
                """,
                wrong: """
                package .p;
                class c { };
                class c { };
                """,
                right: """
                package .p;
                class c { };
                class d { };
                """)
        case .ownParent:
            ExplainPage(
                self, title: "a class is its own parent",
                body: """
                Following `extends` from a class must end at .internal.object. Here it comes back to the class where
                it started.
                """,
                wrong: """
                package .p;
                class a extends b { };
                class b extends a { };
                """,
                right: """
                package .p;
                class a { };
                class b extends a { };
                """)
        case .interfaceExtendsClass:
            ExplainPage(
                self, title: "an interface with a class as parent",
                body: """
                An interface only lists methods, so its parent can only be another interface.
                """,
                wrong: """
                package .p;
                class c { };
                interface i extends c { };
                """,
                right: """
                package .p;
                interface h { void f(); };
                interface i extends h { void g(); };
                """)
        case .interfaceHasFields:
            ExplainPage(
                self, title: "a field in an interface",
                body: """
                An interface lists the methods that a class must have. Fields belong to the classes.
                """,
                wrong: """
                package .p;
                interface i
                {
                    var x : int;
                };
                """,
                right: """
                package .p;
                interface i
                {
                    int x();
                };
                """)
        case .extendsInterface:
            ExplainPage(
                self, title: "a class with an interface as parent",
                body: """
                A class names its interfaces after `implements`; `extends` is for its parent class.
                """,
                wrong: """
                package .p;
                interface i { };
                class c extends i { };
                """,
                right: """
                package .p;
                interface i { };
                class c implements i { };
                """)
        case .implementsClass:
            ExplainPage(
                self, title: "`implements` names a class",
                body: """
                After `implements` stand interfaces. A class is inherited from with `extends`.
                """,
                wrong: """
                package .p;
                class a { };
                class c implements a { };
                """,
                right: """
                package .p;
                class a { };
                class c extends a { };
                """)
        case .missingInterfaceMethod:
            ExplainPage(
                self, title: "a method of an interface is missing",
                body: """
                A class that says `implements` has all methods of the interface, with the same parameter types. It
                may inherit them.
                """,
                wrong: """
                package .p;
                interface i { void bar(); };
                class c implements i { };
                """,
                right: """
                package .p;
                interface i { void bar(); };
                class c implements i { void bar() { } };
                """)
        case .interfaceBodies:
            ExplainPage(
                self, title: "several bodies for a method",
                body: """
                Where a class has no method of its own, the body in an interface serves. Here several interfaces have
                one, and none of them extends the others.
                """,
                wrong: """
                package .p;
                interface i { int f() { return 1; } };
                interface j { int f() { return 2; } };
                class c implements i implements j { };
                """,
                right: """
                package .p;
                interface i { int f() { return 1; } };
                interface j { int f() { return 2; } };
                class c implements i implements j { int f() { return 3; } };
                """)
        case .interfaceMethodResult:
            ExplainPage(
                self, title: "a method of an interface with another result",
                body: """
                The method has the name and the parameters that the interface asks for, but another result type.
                """,
                wrong: """
                package .p;
                interface i { int bar(); };
                class c implements i { string bar() { return "x"; } };
                """,
                right: """
                package .p;
                interface i { int bar(); };
                class c implements i { int bar() { return 1; } };
                """)
        case .constructorNotVoid:
            ExplainPage(
                self, title: "a constructor with a result",
                body: """
                A method that has the name of its class is its constructor. It is called by `new` and returns
                nothing.
                """,
                wrong: """
                package .p;
                class c
                {
                    int c() { return 1; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void c() { }
                };
                """)
        case .constructorInInterface:
            ExplainPage(
                self, title: "a constructor in an interface",
                body: """
                There are no objects of an interface, so it has no constructor.
                """,
                wrong: """
                package .p;
                interface i { void i(); };
                """,
                right: """
                package .p;
                interface i { void start(); };
                """)
        case .noParentConstructor:
            ExplainPage(
                self, title: "the parent has no parameterless constructor",
                body: """
                Every constructor first runs one of the parent. Unless the text says which, that is the one without
                parameters. If there is none, the first statement of the constructor calls another with `super( …
                );`.
                """,
                wrong: """
                package .p;
                class parent { void parent( var x : int ) { } };
                class c extends parent { };
                """,
                right: """
                package .p;
                class parent { void parent( var x : int ) { } };
                class c extends parent { void c() { super( 1 ); } };
                """)
        case .extendsInternal:
            ExplainPage(
                self, title: "the parent is a class of the machine",
                body: """
                Strings, numbers, arrays and the other classes of the machine cannot have children, except
                .internal.object. Keep such an object in a field instead.
                """,
                wrong: """
                package .p;
                class c extends .internal.string { };
                """,
                right: """
                package .p;
                class c { var text : string; };
                """)
        case .inheritedField:
            ExplainPage(
                self, title: "a field has the name of an inherited one",
                body: """
                A class sees the fields of its parent, so it cannot declare another field of that name. Use the
                inherited one, or choose another name.
                """,
                wrong: """
                package .p;
                class parent { var a : int; };
                class c extends parent { var a : int; };
                """,
                right: """
                package .p;
                class parent { var a : int; };
                class c extends parent { var b : int; };
                """)
        case .alreadyDeclared:
            ExplainPage(
                self, title: "something is declared twice",
                body: """
                Two fields of a class, two variables of a block, or two methods with the same parameter types cannot
                share a name. Methods may, if their parameter types differ.
                """,
                wrong: """
                package .p;
                class c
                {
                    var a : int;
                    var a : string;
                };
                """,
                right: """
                package .p;
                class c
                {
                    var a : int;
                    var b : string;
                    void m( var x : int ) { }
                    void m( var x : string ) { }
                };
                """)
        case .ordinalTaken:
            ExplainPage(
                self, title: "an ordinal is used twice",
                body: """
                The number in brackets is the place of a method in the method table, and each place has one method.
                """,
                wrong: """
                package .p;
                class c
                {
                    void a() [20] { }
                    void b() [20] { }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void a() [20] { }
                    void b() [21] { }
                };
                """)
        case .ordinalOutOfRange:
            ExplainPage(
                self, title: "an ordinal is too large",
                body: """
                Ordinals go from 0 to 65535.
                """,
                wrong: """
                package .p;
                class c
                {
                    void a() [70000] { }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void a() [70] { }
                };
                """)
        case .overrideResult:
            ExplainPage(
                self, title: "an override with another result",
                body: """
                A method with the name and the parameter types of an inherited one takes its place, and so must
                return the same type. With other parameter types it would be a new method.
                """,
                wrong: """
                package .p;
                class parent { int aa() { return 1; } };
                class c extends parent { string aa() { return "x"; } };
                """,
                right: """
                package .p;
                class parent { int aa() { return 1; } };
                class c extends parent { int aa() { return 2; } };
                """)
        case .overridesRoot:
            ExplainPage(
                self, title: "a method of every object is replaced",
                body: """
                Every object has the methods of .internal.object, such as `toString()` and `equals( … )`. A method
                with the same name and parameters takes the place of that one. The original compiler made it a new
                method unless its ordinal was written; with the ordinal both agree.
                """,
                wrong: """
                package .p;
                class c
                {
                    string toString() { return "c"; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    string toString() [5] { return "c"; }
                };
                """)
        case .tooManyParameters:
            ExplainPage(
                self, title: "too many parameters",
                body: """
                A call passes at most 255 arguments. Pass an object or a container instead.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var a : int, var b : int, … 256 of them … ) { }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var all : int[] ) { }
                };
                """)
        case .voidVariable:
            ExplainPage(
                self, title: "a variable of type void",
                body: """
                `void` says that a method returns nothing. A variable holds something: an `int`, a `string`, an
                object.
                """,
                wrong: """
                package .p;
                class c
                {
                    var h : void;
                };
                """,
                right: """
                package .p;
                class c
                {
                    var h : int;
                };
                """)
        case .notContainerClass:
            ExplainPage(
                self, title: "a container of a class that holds nothing",
                body: """
                `int[.my.list]` is an object of the class `.my.list` whose elements are ints. Between
                the brackets stands a class with methods for its elements; numbers and `void` have none. `int[]`
                is an array.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var all : int[int] ) { }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var all : int[] ) { }
                };
                """)
        case .unknownClass:
            ExplainPage(
                self, title: "a class that is not known",
                body: """
                There is no class of this name among the sources, the imports, and the directories that are
                searched. A relative name belongs to the package of the file, a class from elsewhere is written with
                its package and imported.
                """,
                wrong: """
                package .p;
                class lamp { };
                class c
                {
                    var x : lamb;
                };
                """,
                right: """
                package .p;
                class lamp { };
                class c
                {
                    var x : lamp;
                };
                """)
        case .classNotImported:
            ExplainPage(
                self, title: "a class is not imported",
                body: """
                A class from another file has to be named in an `import` before it can be used. Objects, strings and
                numbers are always there.
                """,
                wrong: """
                package .p;
                class c
                {
                    var x : .internal.directory;
                };
                """,
                right: """
                package .p;
                import .internal.directory;
                class c
                {
                    var x : .internal.directory;
                };
                """)
        case .fieldNamedLikeMethod:
            ExplainPage(
                self, title: "a field and a method share a name",
                body: """
                Both are accepted, since a call has parentheses and a field has not; but it is easy to take one for
                the other.
                """,
                wrong: """
                package .p;
                class c
                {
                    var size : int;
                    int size() { return size; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    var count : int;
                    int size() { return count; }
                };
                """)
        case .localNamedLikeField:
            ExplainPage(
                self, title: "a variable has the name of a field",
                body: """
                Inside a method a plain name means the field if there is one. So `x = x;` assigns the field to
                itself, and the parameter is never read. Rename the parameter.
                """,
                wrong: """
                package .p;
                class c
                {
                    var x : int;
                    void set( var x : int ) { x = x; }
                };
                """,
                right: """
                package .p;
                class c
                {
                    var x : int;
                    void set( var newX : int ) { x = newX; }
                };
                """)
        case .localHidesOuter:
            ExplainPage(
                self, title: "a variable hides another one",
                body: """
                The inner declaration makes a new variable; the outer one keeps its value and cannot be reached
                inside the block.
                """,
                wrong: """
                package .p;
                class c
                {
                    int f()
                    {
                        int n = 1;
                        { int n = 2; }
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
                        int n = 1;
                        { int inner = 2; n = inner; }
                        return n;
                    }
                };
                """)
        case .attributeIgnored:
            ExplainPage(
                self, title: "an attribute without effect",
                body: """
                Only `const` is enforced so far. Other attributes are read and then ignored.
                """,
                wrong: """
                package .p;
                class c
                {
                    var x : int @ volatile;
                };
                """,
                right: """
                package .p;
                class c
                {
                    var x : int;
                };
                """)
        case .attributeContradiction:
            ExplainPage(
                self, title: "an attribute contradicts itself",
                body: """
                `+` says that the result of an operator has the attribute if any operand has it, `*` that all must
                have it. Only one of them is possible.
                """,
                wrong: """
                package .p;
                class c
                {
                    var x : int @ const +*;
                };
                """,
                right: """
                package .p;
                class c
                {
                    var x : int @ const +;
                };
                """)
        case .notSupported:
            ExplainPage(
                self, title: "not supported yet",
                body: """
                This is part of the language, but this compiler cannot translate it yet.
                """,
                wrong: """
                package .p;
                class c
                {
                    void f( var o : .internal.object ) { o.(5)(); }
                };
                """,
                right: """
                package .p;
                class c
                {
                    void f( var o : .internal.object ) { o.5(); }
                };
                """)
        }
    }
}
