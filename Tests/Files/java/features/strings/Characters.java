public class Characters {
    public static void main(String[] args) {
        for (char c : "aZ5 _\t$éß".toCharArray()) {
            System.out.println((int) c + " " + Character.isLetter(c) + Character.isDigit(c) + Character.isLetterOrDigit(c) + Character.isWhitespace(c)
                + Character.isUpperCase(c) + Character.isLowerCase(c) + Character.isAlphabetic(c) + Character.isJavaIdentifierStart(c)
                + Character.isJavaIdentifierPart(c) + Character.isSpaceChar(c) + Character.isISOControl(c)
                + " " + Character.toUpperCase(c) + Character.toLowerCase(c) + " " + Character.getNumericValue(c) + " " + Character.digit(c, 36));
        }
        System.out.println(Character.forDigit(11, 16) + " " + Character.compare('a', 'b') + " " + Character.valueOf('x').compareTo('z'));
        System.out.println(Character.hashCode('a') + " " + Character.reverseBytes('a') + " " + Character.MIN_RADIX + Character.MAX_RADIX);
        System.out.println(Character.isHighSurrogate('\uD83D') + " " + Character.toCodePoint('\uD83D', '\uDE00') + " " + (int) Character.highSurrogate(0x1F600));
        System.out.println(Character.isDefined('a') + " " + Character.isValidCodePoint(0x110000) + " " + Character.isBmpCodePoint(65) + " " + Character.isTitleCase('ǅ') + " " + Character.isIdentifierIgnorable('a'));
    }
}
