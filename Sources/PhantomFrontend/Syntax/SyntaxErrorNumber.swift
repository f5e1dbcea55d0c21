import Diagnostics

extension SyntaxError {
    /// Stable numbers: errors from 100, warnings from 200.
    public enum Number: UInt16, DiagnosticNumber {
        case expected = 100
        case semicolonExpected = 101
        case braceExpectedAtEnd = 102
        case notAllowedHere = 103
        case secondBaseClass = 104
        case importOfPackage = 105
        case importOfRelativeName = 106
        case packageOfRelativeName = 107
        case secondPackage = 108
        case valueAssignment = 109
        case nestedTooDeeply = 110
        case expressionTooLong = 111
        case keywordAsName = 112
        case bodyMissing = 113
        case misplaced = 115
        case tryAlone = 116
        case parameterOrder = 117
        case resultTypeMissing = 118
        case incrementInExpression = 119
        case unmatchedBrace = 120
        case braceExpectedBeforeMethod = 121
        case quotedName = 122
        case sizeInNew = 123
        case listOfElements = 124
        case typedLoopVariable = 125
        case severalVariables = 126
        case closureParameterType = 127

        case argumentsWithoutComma = 200
        case leadingComma = 201
        case mixedLogical = 202
        case mixedBits = 203
        case chainedComparison = 204
        case postfixComplement = 205
        case narrowNot = 206
        case narrowCast = 207
        case assignmentInside = 208
    }

    public var number: Number {
        switch self {
        case .expected: .expected
        case .semicolonExpected: .semicolonExpected
        case .braceExpectedAtEnd: .braceExpectedAtEnd
        case .notAllowedHere: .notAllowedHere
        case .secondBaseClass: .secondBaseClass
        case .importOfPackage: .importOfPackage
        case .importOfRelativeName: .importOfRelativeName
        case .packageOfRelativeName: .packageOfRelativeName
        case .secondPackage: .secondPackage
        case .valueAssignment: .valueAssignment
        case .nestedTooDeeply: .nestedTooDeeply
        case .expressionTooLong: .expressionTooLong
        case .keywordAsName: .keywordAsName
        case .bodyMissing: .bodyMissing
        case .misplaced: .misplaced
        case .tryAlone: .tryAlone
        case .parameterOrder: .parameterOrder
        case .resultTypeMissing: .resultTypeMissing
        case .incrementInExpression: .incrementInExpression
        case .unmatchedBrace: .unmatchedBrace
        case .braceExpectedBeforeMethod: .braceExpectedBeforeMethod
        case .quotedName: .quotedName
        case .sizeInNew: .sizeInNew
        case .listOfElements: .listOfElements
        case .typedLoopVariable: .typedLoopVariable
        case .severalVariables: .severalVariables
        case .closureParameterType: .closureParameterType
        case .argumentsWithoutComma: .argumentsWithoutComma
        case .leadingComma: .leadingComma
        case .mixedLogical: .mixedLogical
        case .mixedBits: .mixedBits
        case .chainedComparison: .chainedComparison
        case .postfixComplement: .postfixComplement
        case .narrowNot: .narrowNot
        case .narrowCast: .narrowCast
        case .assignmentInside: .assignmentInside
        }
    }
}
