public class Builders {
    public static void main(String[] args) {
        StringBuilder b = new StringBuilder();
        b.append(1).append('c').append("s").append(2.5).append(true).append(3L).append(1.5f).append((Object) null).append(new char[] {'x', 'y'});
        System.out.println(b + " " + b.length());
        b.insert(0, "start ").insert(3, 42).insert(0, 'q').insert(0, 1.0);
        System.out.println(b);
        b.delete(0, 3).deleteCharAt(0).replace(0, 2, "REPLACED");
        System.out.println(b + " " + b.indexOf("s") + " " + b.lastIndexOf("s") + " " + b.charAt(1));
        b.setCharAt(0, 'r');
        b.setLength(5);
        System.out.println(b + " " + b.reverse() + " " + b.substring(2) + " " + b.substring(1, 3));
        b.append("abc", 1, 2).append(new char[] {'1', '2', '3'}, 1, 2).appendCodePoint(0x1F600);
        System.out.println(b + " " + b.length() + " " + b.codePointCount(0, b.length()));
        System.out.println(b.reverse());
        StringBuffer f = new StringBuffer("buffer");
        f.append('!').insert(0, "<").reverse();
        System.out.println(f + " " + f.capacity() / 1000);
        System.out.println(b.isEmpty() + " " + new StringBuilder().isEmpty());
        StringBuilder big = new StringBuilder();
        for (int i = 0; i < 1000; i++) big.append(i % 10);
        System.out.println(big.length() + " " + big.toString().hashCode());
        System.out.println(b.chars().sum());
    }
}
