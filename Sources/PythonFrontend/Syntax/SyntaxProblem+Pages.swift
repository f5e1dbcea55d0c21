import Diagnostics

extension SyntaxProblem.Number {
    /// A page without examples is about something that no text in this file can show.
    public var page: ExplainPage {
        switch self {
        case .fileTooLarge:
            ExplainPage(
                self, title: "file is too large",
                body: """
                    A source file may have at most 2^30 bytes. Data belongs into a file that the program reads.
                    """,
                wrong: "",
                right: "")
        case .encoding:
            ExplainPage(
                self, title: "unknown encoding",
                body: """
                    A comment 'coding: NAME' in one of the first two lines names the encoding of the file. Known are utf-8, ascii,
                    latin-1, iso-8859-15 and koi8-r. Without it a file is UTF-8, which is nearly always best.
                    """,
                wrong: """
                    # coding: klingon
                    print(1)
                    """,
                right: """
                    # coding: utf-8
                    print(1)
                    """)
        case .invalidByte:
            ExplainPage(
                self, title: "byte that is not possible in the encoding",
                body: """
                    The file contains bytes that are no text in its encoding. Save it as UTF-8, or name its encoding in a comment
                    'coding: NAME' in the first line.
                    """,
                wrong: "",
                right: "")
        case .invalidCharacter:
            ExplainPage(
                self, title: "invalid character",
                body: """
                    This character begins no name, number, operator or string. Often it came with text copied from elsewhere.
                    """,
                wrong: """
                    x = 1 ? 2
                    """,
                right: """
                    x = 1 + 2
                    """)
        case .inconsistentTabs:
            ExplainPage(
                self, title: "tabs and spaces mixed",
                body: """
                    Whether a line is indented more than another must not depend on how wide a tab is. Use spaces only.
                    """,
                wrong: """
                    if 1:
                            a = 1
                    	b = 2
                    """,
                right: """
                    if 1:
                            a = 1
                            b = 2
                    """)
        case .unindentMismatch:
            ExplainPage(
                self, title: "unindent matches nothing",
                body: """
                    A line that is indented less than the one before ends blocks. It must stand in the column of a line that is
                    still open.
                    """,
                wrong: """
                    if 1:
                            a = 1
                        b = 2
                    """,
                right: """
                    if 1:
                        a = 1
                        b = 2
                    """)
        case .nesting:
            ExplainPage(
                self, title: "nested too deeply",
                body: """
                    Brackets may be open 200 at a time, blocks 100, and an expression may be 1000 operators high. Give a part of it
                    a name.
                    """,
                wrong: "x = " + String(repeating: "(", count: 201) + "1" + String(repeating: ")", count: 201),
                right: """
                    x = ((1))
                    """)
        case .unclosedBracket:
            ExplainPage(
                self, title: "bracket was never closed",
                body: """
                    A bracket is open until its partner; line ends mean nothing inside it. The message points at the bracket that
                    has no partner.
                    """,
                wrong: """
                    x = (1 +
                    """,
                right: """
                    x = (1 + 2)
                    """)
        case .unmatchedBracket:
            ExplainPage(
                self, title: "bracket without a partner",
                body: """
                    Every closing bracket needs an opening one of the same kind before it.
                    """,
                wrong: """
                    x = (1 + 2]
                    """,
                right: """
                    x = (1 + 2)
                    """)
        case .unterminatedString:
            ExplainPage(
                self, title: "unterminated string",
                body: """
                    A string ends with the quote that it began with, on the same line. Strings in three quotes may have several lines.
                    """,
                wrong: """
                    x = 'abc
                    """,
                right: """
                    x = 'abc'
                    """)
        case .badNumber:
            ExplainPage(
                self, title: "invalid number",
                body: """
                    Digits of the radix, with single underscores between them. A decimal number other than 0 begins with another
                    digit than 0.
                    """,
                wrong: """
                    x = 0x
                    """,
                right: """
                    x = 0x1F
                    """)
        case .backslash:
            ExplainPage(
                self, title: "text after a line continuation",
                body: """
                    A backslash outside a string joins its line with the next one. It must be the last character of the line.
                    """,
                wrong: #"""
                    x = 1 + \ 2
                    """#,
                right: #"""
                    x = 1 + \
                        2
                    """#)
        case .badEscape:
            ExplainPage(
                self, title: "malformed escape",
                body: #"""
                    \xHH, \uHHHH and \UHHHHHHHH name a character by its number in exactly so many hexadecimal digits, \N{NAME} by its
                    name. For text with backslashes write r'…'.
                    """#,
                wrong: #"""
                    x = '\x1'
                    """#,
                right: #"""
                    x = '\x41'
                    """#)
        case .bytesNotASCII:
            ExplainPage(
                self, title: "character outside ASCII in bytes",
                body: #"""
                    A bytes literal has ASCII characters only. Write other bytes as \xHH, or encode a string.
                    """#,
                wrong: """
                    x = b'é'
                    """,
                right: """
                    x = 'é'
                    """)
        case .format:
            ExplainPage(
                self, title: "formatted string",
                body: """
                    In a formatted string, braces hold an expression, then perhaps '=', a conversion as '!r', and a format behind a colon.
                    The expression has no backslash and no comment. A brace that is text is doubled.
                    """,
                wrong: """
                    x = f'{}'
                    """,
                right: """
                    x = f'{{}}'
                    """)
        case .mixedStrings:
            ExplainPage(
                self, title: "strings and bytes mixed",
                body: """
                    Literals that stand next to each other are one. They must be of one kind.
                    """,
                wrong: """
                    x = 'a' b'b'
                    """,
                right: """
                    x = 'a' 'b'
                    """)
        case .unexpected:
            ExplainPage(
                self, title: "something else expected",
                body: """
                    The statement cannot go on like this. The message says what could stand at this place and what was found there.
                    """,
                wrong: """
                    x = 1 +
                    """,
                right: """
                    x = 1 + 2
                    """)
        case .expectedBlock:
            ExplainPage(
                self, title: "block expected",
                body: """
                    What ends with a colon has a block: lines that are indented more, at least one. A block that does nothing is 'pass'.
                    """,
                wrong: """
                    if 1:
                    x = 1
                    """,
                right: """
                    if 1:
                        x = 1
                    """)
        case .unexpectedIndent:
            ExplainPage(
                self, title: "unexpected indent",
                body: """
                    A line may be indented more than the one before only where a block begins.
                    """,
                wrong: """
                    x = 1
                        y = 2
                    """,
                right: """
                    x = 1
                    y = 2
                    """)
        case .cannotAssign:
            ExplainPage(
                self, title: "cannot be assigned to",
                body: """
                    What stands left of '=' must be a name, an attribute, an item, or a tuple or list of these. A comparison is '=='.
                    """,
                wrong: """
                    f() = 1
                    """,
                right: """
                    x = 1
                    """)
        case .cannotDelete:
            ExplainPage(
                self, title: "cannot be deleted",
                body: """
                    'del' takes names, attributes, items, and tuples or lists of these.
                    """,
                wrong: """
                    del f()
                    """,
                right: """
                    x = 1
                    del x
                    """)
        case .argumentOrder:
            ExplainPage(
                self, title: "arguments in a wrong order",
                body: """
                    Positional arguments come first, then named ones. A generator expression needs parentheses of its own unless it is the
                    only argument.
                    """,
                wrong: """
                    f(a=1, 2)
                    """,
                right: """
                    def f(a, b):
                        pass
                    f(1, b=2)
                    """)
        case .parameterOrder:
            ExplainPage(
                self, title: "parameters in a wrong order",
                body: """
                    Parameters without default come before those with one; then '*' or '*name', keyword-only parameters, and '**name'.
                    """,
                wrong: """
                    def f(a=1, b):
                        pass
                    """,
                right: """
                    def f(b, a=1):
                        pass
                    """)
        case .badPattern:
            ExplainPage(
                self, title: "pattern that is not possible",
                body: """
                    A pattern is a literal, a name to bind, a dotted name to compare with, a sequence, a mapping, or a class.
                    """,
                wrong: """
                    match 1:
                        case 1 as _:
                            pass
                    """,
                right: """
                    match 1:
                        case 1 as x:
                            pass
                    """)
        case .badTry:
            ExplainPage(
                self, title: "try statement that is not possible",
                body: """
                    'try' needs 'except' or 'finally'. Several types that are handled alike are written as a tuple in parentheses.
                    """,
                wrong: """
                    try:
                        pass
                    x = 1
                    """,
                right: """
                    try:
                        pass
                    finally:
                        pass
                    """)
        case .badImport:
            ExplainPage(
                self, title: "import that is not possible",
                body: """
                    A list of imported names may end with a comma only in parentheses.
                    """,
                wrong: """
                    from sys import argv,
                    """,
                right: """
                    from sys import (argv,)
                    """)
        }
    }
}
