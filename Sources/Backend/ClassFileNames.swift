import ClassFile

// Names that the IR uses for the same things one layer up.
typealias FileField = Field
typealias FileMethod = Method
typealias FileParameter = Parameter
