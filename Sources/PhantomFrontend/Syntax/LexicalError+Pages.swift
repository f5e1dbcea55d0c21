import Diagnostics

extension LexicalError.Number {
    /// A page without examples is about something that no text in this file can show.
    public var page: ExplainPage {
        switch self {
        case .fileTooLarge:
            ExplainPage(
                self, title: "file is too large",
                body: """
                    A source file may have at most 2^30 bytes. Generated data belongs into a file that the
                    program reads, or into several classes.
                    """,
                wrong: "",
                right: "")
        case .unexpectedCharacter:
            ExplainPage(
                self, title: "unexpected character",
                body: """
                    This character begins no word, number, operator or text of the language. Often it came with
                    text copied from elsewhere.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f() { return 1 # 2; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f() { return 1 + 2; }
                    };
                    """)
        case .unclosedComment:
            ExplainPage(
                self, title: "comment is not closed",
                body: """
                    A comment that begins with /* reaches to the first */. Comments do not nest. Without the
                    end, the rest of the file would be comment.
                    """,
                wrong: """
                    package .p;
                    class c { };
                    /* the end
                    """,
                right: """
                    package .p;
                    class c { };
                    /* the end */
                    """)
        case .unclosedString:
            ExplainPage(
                self, title: "string is not closed",
                body: """
                    A string begins and ends with a double quote. It may go over several lines, so a missing
                    quote is noticed late; the message points at the quote that has no partner.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        string f() { return "abc; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        string f() { return "abc"; }
                    };
                    """)
        case .unknownEscape:
            ExplainPage(
                self, title: "unknown escape",
                body: #"""
                    In a string a backslash begins an escape: \" quote, \\ backslash, \n \r \t line end, return,
                    tab, \0 the character 0, \b the character 7, \xHH and \u{…} a character by its number.
                    """#,
                wrong: #"""
                    package .p;
                    class c
                    {
                        string f() { return "bad\q"; }
                    };
                    """#,
                right: #"""
                    package .p;
                    class c
                    {
                        string f() { return "good\\q"; }
                    };
                    """#)
        case .badNumber:
            ExplainPage(
                self, title: "bad number",
                body: """
                    Numbers are decimal (10), octal with a leading 0 (012), hexadecimal with 0x (0xA), or have a
                    point or exponent (1.5, 1e3, 1.5f). A final l makes a long. No integer may have more than 64
                    bits, and no letter may follow directly.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f() { return 08; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f() { return 8; }
                    };
                    """)
        case .badCharacterLiteral:
            ExplainPage(
                self, title: "bad character literal",
                body: """
                    Single quotes hold exactly one character or escape; the value is its number, an int. A text
                    stands in double quotes.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f() { return 'ab'; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f() { return 'a'; }
                    };
                    """)
        case .invalidUTF8:
            ExplainPage(
                self, title: "text is not valid UTF-8",
                body: """
                    Source files are read as UTF-8. An old file in another encoding has to be converted once,
                    for instance with iconv.
                    """,
                wrong: "",
                right: "")
        case .badEscape:
            ExplainPage(
                self, title: "bad escape",
                body: #"""
                    \x takes exactly two hexadecimal digits, \u takes one to six of them in braces, and the
                    number must be that of a character.
                    """#,
                wrong: #"""
                    package .p;
                    class c
                    {
                        string f() { return "\u{110000}"; }
                    };
                    """#,
                right: #"""
                    package .p;
                    class c
                    {
                        string f() { return "\u{10FFFF}"; }
                    };
                    """#)
        }
    }
}
