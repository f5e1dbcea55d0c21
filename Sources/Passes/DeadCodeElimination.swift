import IR

/// Removes instructions whose value nothing needs and that do nothing else, and parameters that only feed such
/// instructions or themselves, with their arguments.
enum DeadCodeElimination {
    static func run(_ body: inout Body) {
        var uses = LiveUses()
        uses.count(&body)
        var block = body.entry
        while !block.isNone {
            if !body[block].isHandler && body[block].parameterCount > 0 {
                var isDead = false
                var parameter = body[block].firstParameter
                while !parameter.isNone {
                    if uses[parameter] == 0 { isDead = true }
                    parameter = body[parameter].next
                }
                if isDead { body.removeParameters(of: block) { uses[$0] == 0 } }
            }
            var value = body[block].first
            while !value.isNone {
                let next = body[value].next
                if uses[value] == 0 && !body[value].effects.mustStay { body.remove(value) }
                value = next
            }
            block = body[block].next
        }
    }
}
