package java.util.regex;

/** A set of characters. */
abstract class CharSet {
    abstract boolean has(char unit);

    static CharSet one(char wanted, boolean ignoresCase) {
        if (ignoresCase && Character.toLowerCase(wanted) != Character.toUpperCase(wanted)) {
            char lower = Character.toLowerCase(wanted);
            char upper = Character.toUpperCase(wanted);
            return new CharSet() { @Override boolean has(char unit) { return unit == lower || unit == upper; } };
        }
        return new CharSet() { @Override boolean has(char unit) { return unit == wanted; } };
    }

    static CharSet range(char low, char high, boolean ignoresCase) {
        return new CharSet() {
            @Override boolean has(char unit) {
                if (unit >= low && unit <= high) return true;
                if (!ignoresCase) return false;
                char lower = Character.toLowerCase(unit);
                char upper = Character.toUpperCase(unit);
                return lower >= low && lower <= high || upper >= low && upper <= high;
            }
        };
    }

    static CharSet not(CharSet set) { return new CharSet() { @Override boolean has(char unit) { return !set.has(unit); } }; }
    static CharSet or(CharSet a, CharSet b) {
        return a == null ? b : new CharSet() { @Override boolean has(char unit) { return a.has(unit) || b.has(unit); } };
    }
    static CharSet and(CharSet a, CharSet b) { return new CharSet() { @Override boolean has(char unit) { return a.has(unit) && b.has(unit); } }; }
    static CharSet any(boolean lineEndsToo) {
        return new CharSet() {
            @Override boolean has(char unit) { return lineEndsToo || unit != '\n' && unit != '\r' && unit != '\u0085' && unit != '\u2028' && unit != '\u2029'; }
        };
    }

    /** Sets that have a letter: d w s h v, capitals for what is not in them. */
    static CharSet named(char letter) {
        switch (letter) {
            case 'd': return range('0', '9', false);
            case 'w': return or(or(range('a', 'z', false), range('A', 'Z', false)), or(range('0', '9', false), one('_', false)));
            case 's': return or(one(' ', false), range('\t', '\r', false));
            case 'h': return or(or(one(' ', false), one('\t', false)), one('\u00A0', false));
            case 'v': return or(range('\n', '\r', false), one('\u0085', false));
            case 'D': case 'W': case 'S': case 'H': case 'V': return not(named(Character.toLowerCase(letter)));
            default: return null;
        }
    }

    /** Sets with names, as in {@code \p{Alpha}}; null if there is none. */
    static CharSet property(String name) {
        switch (name) {
            case "Lower": return range('a', 'z', false);
            case "Upper": return range('A', 'Z', false);
            case "ASCII": return range('\u0000', '\u007F', false);
            case "Alpha": return or(range('a', 'z', false), range('A', 'Z', false));
            case "Digit": return range('0', '9', false);
            case "Alnum": return or(property("Alpha"), range('0', '9', false));
            case "Punct": return and(range('!', '~', false), not(property("Alnum")));
            case "Graph": return range('!', '~', false);
            case "Print": return range(' ', '~', false);
            case "Blank": return or(one(' ', false), one('\t', false));
            case "Cntrl": return or(range('\u0000', '\u001F', false), one('\u007F', false));
            case "XDigit": return or(range('0', '9', false), or(range('a', 'f', false), range('A', 'F', false)));
            case "Space": return named('s');
            case "L": case "IsL": case "IsAlphabetic": case "javaLetter":
                return new CharSet() { @Override boolean has(char unit) { return Character.isLetter(unit); } };
            case "Lu": case "IsLu": case "IsUppercase": case "javaUpperCase":
                return new CharSet() { @Override boolean has(char unit) { return Character.isUpperCase(unit); } };
            case "Ll": case "IsLl": case "IsLowercase": case "javaLowerCase":
                return new CharSet() { @Override boolean has(char unit) { return Character.isLowerCase(unit); } };
            case "N": case "Nd": case "IsDigit": return new CharSet() { @Override boolean has(char unit) { return Character.isDigit(unit); } };
            case "P": case "IsP": case "IsPunctuation": return and(property("Punct"), not(new CharSet() {
                @Override boolean has(char unit) { return "$+<=>^`|~".indexOf(unit) >= 0; }
            }));
            case "M": case "Mn": case "IsM": case "InCombiningDiacriticalMarks": return range('\u0300', '\u036F', false);
            case "InBasicLatin": case "InBasic_Latin": return range('\u0000', '\u007F', false);
            case "InLatin-1Supplement": case "InLatin1Supplement": return range('\u0080', '\u00FF', false);
            case "InGreek": case "IsGreek": return range('\u0370', '\u03FF', false);
            case "InCyrillic": case "IsCyrillic": return range('\u0400', '\u04FF', false);
            case "IsLatin": return and(property("L"), range('\u0000', '\u024F', false));
            case "javaWhitespace": case "IsWhite_Space": return new CharSet() { @Override boolean has(char unit) { return Character.isWhitespace(unit); } };
            default: return null;
        }
    }
}
