public class BytesAndCharsets {
    public static void main(String[] args) throws Exception {
        String s = "Aé€😀";
        byte[] u = s.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        System.out.println(u.length + " " + java.util.Arrays.toString(u));
        System.out.println(new String(u, java.nio.charset.StandardCharsets.UTF_8).equals(s) + " " + new String(u, 0, 1));
        System.out.println(java.util.Arrays.toString("é".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)) + s.getBytes(java.nio.charset.StandardCharsets.UTF_16).length);
        StringBuilder h = new StringBuilder();
        for (byte b : u) h.append(String.format("%02x", b));
        System.out.println(h);
        char[] c = s.toCharArray();
        System.out.println(c.length + " " + String.valueOf(c, 0, 2) + new String(c, 1, 1));
        System.out.println(new String(new byte[] {65, (byte) 200, 66}).length());
    }
}
