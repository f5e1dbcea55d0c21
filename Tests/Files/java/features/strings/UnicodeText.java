public class UnicodeText {
    public static void main(String[] args) {
        String s = "a😀é漢";
        System.out.println(s + " " + s.length() + " " + s.codePointCount(0, s.length()));
        for (int i = 0; i < s.length(); i++) System.out.print(Integer.toHexString(s.charAt(i)) + " ");
        System.out.println();
        s.codePoints().forEach(c -> System.out.print(Character.getNumericValue(c) + ":" + Character.charCount(c) + ":" + Character.isLetter(c) + " "));
        System.out.println();
        System.out.println(new StringBuilder(s).reverse());
        System.out.println(s.substring(1, 3) + " " + s.indexOf("é") + " " + s.indexOf(0x1F600) + " " + s.offsetByCodePoints(0, 2));
        System.out.println(Character.toString(0x1F600) + Character.toChars(0x1F601).length + " " + "\u0041\t\101");
        System.out.println(s.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + " " + s.toUpperCase());
        System.out.println(Character.isSurrogate(s.charAt(1)) + " " + Character.getType('a') + " " + Character.getType('漢') + " " + Character.getType('1'));
    }
}
