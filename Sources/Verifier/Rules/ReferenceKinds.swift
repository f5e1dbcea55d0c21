import PhantomISA

// V14: a reference that is known to be a fresh number, string or class is not used where another kind is needed.
// V15: nothing else is asked of references; unknown ones are left to the checks at run time.

//
// Where paths meet, less is known of a reference, and more is allowed. So this rule is looked at only when all paths
// have been followed.

extension MethodCheck {
    mutating func checkKind(_ kind: ObjectKind, _ needed: ObjectKind) throws(FlowFault) {
        if needed == .any || kind == .any || kind == needed { return }
        guard isSettled else {
            needsKindCheck = true
            return
        }
        throw FlowFault(.v14, .referenceKind(needed: needed, found: kind))
    }
}
