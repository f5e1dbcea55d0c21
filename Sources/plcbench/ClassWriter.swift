/// Writes the text of one class of a corpus.
struct ClassWriter {
    let plan: ClassPlan
    /// The class whose methods it calls.
    let other: ClassPlan
    var random: Random
    private var lines: [String] = []
    private var depth = 0

    init(plan: ClassPlan, plans: [ClassPlan], random: Random) {
        self.plan = plan
        self.random = random
        // Near classes call each other; only classes that are surely written are called.
        other = plans[plan.number == 0 ? 1 : max(0, plan.number - 1 - self.random.below(20))]
    }

    mutating func text() -> String {
        head()
        for method in plan.methods { write(method) }
        depth -= 1
        line("};")
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func head() {
        line("// Class \(plan.number) of a generated corpus.")
        line("package \(plan.package);")
        line("")
        line("import \(other.fullName);")
        line("")
        line("class \(plan.name)" + (plan.parent == nil ? "" : " extends \(parentName)"))
        open()
        for field in plan.fields { line("var \(field.name) : \(field.type.text);") }
        line("")
        line("void \(plan.name)()")
        open()
        for field in plan.fields {
            switch field.type {
            case .int: line("\(field.name) = \(random.below(1000));")
            case .double: line("\(field.name) = \(random.below(100)).\(random.below(90) + 10);")
            case .string: line("\(field.name) = \"\(random.pick(ClassPlan.nouns)) \(plan.number)\";")
            case .array: line("\(field.name) = new int[]();")
            }
        }
        close()
    }

    /// The parent's full name; it may lie in the package before.
    private var parentName: String {
        let number = plan.parent!
        let name = "\(ClassPlan.nouns[number % ClassPlan.nouns.count])\(number)"
        return ".corpus.p\(number / Corpus.classesPerPackage).\(name)"
    }

    private mutating func write(_ method: ClassPlan.MethodPlan) {
        line("")
        switch method.kind {
        case .arithmetic: arithmetic(method.name)
        case .loop: loop(method.name)
        case .text: text(method.name)
        case .array: array(method.name)
        case .ratio: ratio(method.name)
        case .choice: choice(method.name)
        case .check: check(method.name)
        case .recursion: recursion(method.name)
        case .report: report(method.name)
        case .update: update(method.name)
        }
    }

    private mutating func arithmetic(_ name: String) {
        line("/// Combines two numbers with the state of this object.")
        line("int \(name)( var a : int, var b : int )")
        open()
        line("var result = \(expression(["a", "b", plan.field(.int)], 3));")
        line("if( result > \(random.below(5000)) && a != b )")
        line("    result = \(expression(["result", "a"], 2));")
        line("else if( b < \(random.below(100)) )")
        open()
        line("var extra = \(expression(["b", "result"], 2));")
        line("result += extra;")
        close()
        line("\(plan.field(.int)) = result;")
        line("return \(expression(["result", "b"], 2));")
        close()
    }

    private mutating func loop(_ name: String) {
        line("int \(name)( var limit : int )")
        open()
        line("var sum = 0;")
        line("for( int i = 0; i < limit; i++ )")
        open()
        line("if( i % \(random.below(7) + 2) == \(random.below(2)) )")
        line("    continue;")
        line("sum += \(expression(["sum", "i", plan.field(.int)], 3));")
        line("while( sum > \(random.below(5000) + 1000) )")
        line("    sum = sum / \(random.below(5) + 2);")
        if random.below(2) == 0 {
            line("if( sum == \(random.below(500)) )")
            line("    break;")
        }
        close()
        line("return sum;")
        close()
    }

    private mutating func text(_ name: String) {
        line("string \(name)( var title : string, var number : int )")
        open()
        line("var shown = \"\(random.pick(ClassPlan.nouns)): \" + title + \" \" + number;")
        line("if( shown.length() > \(random.below(40) + 5) )")
        line("    shown = shown.substring( 0, \(random.below(5) + 3) );")
        line("if( title.equals( \(plan.field(.string)) ) == 1 )")
        line("    return shown + \"!\";")
        line("return shown + \" (\" + \(operand(["number"], 2)) + \")\";")
        close()
    }

    private mutating func array(_ name: String) {
        line("// Fills an array and sums a part of it.")
        line("int \(name)( var size : int )")
        open()
        line("var items = new int[]();")
        line("for( int i = 0; i < size; i++ )")
        line("    items[i] = \(expression(["i", "size"], 2));")
        line("var sum = 0;")
        line("for( int i = 0; i < items.length(); i += \(random.below(3) + 1) )")
        line("    sum += items[i] * \(random.below(9) + 1);")
        line("\(plan.field(.array))[0] = sum;")
        line("return sum + \(plan.field(.array)).length();")
        close()
    }

    private mutating func ratio(_ name: String) {
        line("double \(name)( var x : double, var steps : int )")
        open()
        line("var value = x * \(random.below(9) + 1).\(random.below(9) + 1) + \(plan.field(.double));")
        line("var turn = 0;")
        line("while( turn < steps )")
        open()
        line("value = value / \(random.below(9) + 2).5 + turn * \(random.below(50)).25;")
        line("if( value < 0.0 )")
        line("    value = -value;")
        line("turn++;")
        close()
        line("return value - \(plan.field(.double));")
        close()
    }

    private mutating func choice(_ name: String) {
        line("string \(name)( var code : int )")
        open()
        line("switch( code % \(random.below(3) + 5) )")
        open()
        for label in 0..<(random.below(3) + 2) {
            line("case \(label):")
            line("    return \"\(random.pick(ClassPlan.verbs)) \(random.pick(ClassPlan.nouns))\";")
        }
        line("default:")
        line("    \(plan.field(.int)) = code;")
        line("    break;")
        close()
        line("return \"no \(random.pick(ClassPlan.nouns)) for \" + code;")
        close()
    }

    private mutating func check(_ name: String) {
        line("int \(name)( var value : int )")
        open()
        line("try")
        open()
        line("if( value < \(random.below(100)) )")
        line("    throw \"\(random.pick(ClassPlan.nouns)) too small: \" + value;")
        line("return \(expression(["value", plan.field(.int)], 2));")
        close()
        line("catch( string why )")
        open()
        line("\(plan.field(.string)) = why;")
        line("return -\(random.below(9) + 1);")
        close()
        close()
    }

    private mutating func recursion(_ name: String) {
        line("/// Calls itself with smaller numbers.")
        line("int \(name)( var n : int )")
        open()
        line("if( n <= \(random.below(3) + 1) )")
        line("    return \(random.below(10) + 1);")
        line("return \(name)( n - 1 ) + \(name)( n / 2 ) * \(random.below(5) + 1);")
        close()
    }

    private mutating func report(_ name: String) {
        line("// What another object makes of this one.")
        line("string \(name)( var count : int )")
        open()
        line("var helper = new \(other.fullName)();")
        line("var first = helper.\(other.method(.arithmetic))( count, \(plan.field(.int)) );")
        line("var second = helper.\(other.method(.loop))( first % \(random.below(50) + 10) );")
        line("helper.\(other.method(.update))( second );")
        line("if( helper.\(other.method(.check))( second ) < 0 )")
        line("    return helper.\(other.method(.choice))( first );")
        line("return helper.\(other.method(.text))( \(plan.field(.string)), first + second );")
        close()
    }

    private mutating func update(_ name: String) {
        line("void \(name)( var amount : int )")
        open()
        line("\(plan.field(.int)) = \(plan.field(.int)) + amount;")
        line("\(plan.field(.double)) = \(plan.field(.double)) * 0.5;")
        line("do")
        open()
        line("\(plan.field(.int)) -= \(random.below(50) + 10);")
        close()
        line("while( \(plan.field(.int)) > \(random.below(5000) + 1000) );")
        line("\(plan.field(.string)) = \(plan.method(.text))( \"updated\", amount );")
        close()
    }

    /// An expression of type int over the given names, parenthesised wherever two operators meet.
    private mutating func expression(_ names: [String], _ levels: Int) -> String {
        if levels == 0 || random.below(6) == 0 {
            return random.below(3) == 0 ? "\(random.below(1000))" : random.pick(names)
        }
        let left = operand(names, levels - 1)
        switch random.below(8) {
        case 0: return "\(left) / \(random.below(30) + 2)"
        case 1: return "\(left) % \(random.below(90) + 2)"
        case 2: return "\(left) & \(operand(names, levels - 1))"
        case 3: return "\(left) >> \(random.below(5) + 1)"
        case 4: return "\(left) - \(operand(names, levels - 1))"
        case 5: return "\(left) * \(operand(names, levels - 1))"
        default: return "\(left) + \(operand(names, levels - 1))"
        }
    }

    private mutating func operand(_ names: [String], _ levels: Int) -> String {
        let text = expression(names, levels)
        return text.contains(" ") ? "(\(text))" : text
    }

    private mutating func line(_ text: String) {
        lines.append(text.isEmpty ? "" : String(repeating: " ", count: depth * 4) + text)
    }

    private mutating func open() {
        line("{")
        depth += 1
    }

    private mutating func close() {
        depth -= 1
        line("}")
    }
}
