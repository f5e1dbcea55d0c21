package java.util;

/** Bytes as text of 64 characters (RFC 4648). */
public class Base64 {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private Base64() {}
    public static Encoder getEncoder() { return new Encoder(PLAIN, true); }
    public static Encoder getUrlEncoder() { return new Encoder(SAFE, true); }
    public static Decoder getDecoder() { return new Decoder(PLAIN); }
    public static Decoder getUrlDecoder() { return new Decoder(SAFE); }

    /** To text. */
    public static class Encoder {
        private final String letters;
        private final boolean pads;
        Encoder(String letters, boolean pads) {
            this.letters = letters;
            this.pads = pads;
        }
        public Encoder withoutPadding() { return new Encoder(letters, false); }
        public String encodeToString(byte[] bytes) {
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < bytes.length; i += 3) {
                int left = Math.min(3, bytes.length - i);
                int bits = (bytes[i] & 255) << 16 | (left > 1 ? bytes[i + 1] & 255 : 0) << 8 | (left > 2 ? bytes[i + 2] & 255 : 0);
                for (int j = 0; j < 4; j++) {
                    if (j <= left) result.append(letters.charAt(bits >> 18 - 6 * j & 63)); else if (pads) result.append('=');
                }
            }
            return result.toString();
        }
        public byte[] encode(byte[] bytes) { return encodeToString(bytes).getBytes(); }
    }

    /** From text. */
    public static class Decoder {
        private final String letters;
        Decoder(String letters) { this.letters = letters; }
        public byte[] decode(byte[] text) { return decode(new String(text)); }
        public byte[] decode(String text) {
            java.io.ByteArrayOutputStream result = new java.io.ByteArrayOutputStream();
            int bits = 0;
            int count = 0;
            for (int i = 0; i < text.length() && text.charAt(i) != '='; i++) {
                int value = letters.indexOf(text.charAt(i));
                if (value < 0) throw new IllegalArgumentException("Illegal base64 character " + Integer.toString(text.charAt(i), 16));
                bits = bits << 6 | value;
                count += 6;
                if (count >= 8) {
                    count -= 8;
                    result.write(bits >> count);
                }
            }
            return result.toByteArray();
        }
    }
}
