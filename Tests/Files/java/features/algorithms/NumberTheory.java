import java.util.*;

public class NumberTheory {
    static int gcd(int a, int b) { return b == 0 ? a : gcd(b, a % b); }
    static long power(long b, long e, long m) { long r = 1; for (b %= m; e > 0; e >>= 1, b = b * b % m) if ((e & 1) == 1) r = r * b % m; return r; }
    static List<Integer> factors(int n) { List<Integer> f = new ArrayList<>(); for (int p = 2; p * p <= n; p++) while (n % p == 0) { f.add(p); n /= p; } if (n > 1) f.add(n); return f; }
    static int divisors(int n) { int s = 1; for (int i = 2; i * i <= n; i++) if (n % i == 0) s += i + (i * i == n ? 0 : n / i); return s; }
    static String roman(int n) { int[] v = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}; String[] s = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}; StringBuilder b = new StringBuilder(); for (int i = 0; i < v.length; i++) while (n >= v[i]) { b.append(s[i]); n -= v[i]; } return b.toString(); }
    static int unroman(String s) { int r = 0, p = 0; for (int i = s.length() - 1; i >= 0; i--) { int v = switch (s.charAt(i)) { case 'I' -> 1; case 'V' -> 5; case 'X' -> 10; case 'L' -> 50; case 'C' -> 100; case 'D' -> 500; default -> 1000; }; r += v < p ? -v : v; p = v; } return r; }

    public static void main(String[] args) {
        System.out.println(gcd(48, 36) + " " + 48 / gcd(48, 36) * 36 + " " + power(3, 200, 1000007) + " " + factors(360) + factors(97) + factors(1001));
        for (int i = 2; i < 9000; i++) if (divisors(i) == i) System.out.print(i + " ");
        for (int i = 2; i < 3000; i++) { int d = divisors(i); if (d > i && d < 5000 && divisors(d) == i) System.out.print("(" + i + "," + d + ") "); }
        System.out.println();
        for (int n : new int[] {1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999}) System.out.print(roman(n) + "=" + unroman(roman(n)) + " ");
        System.out.println();
        for (int i = 1; i < 500; i++) { int s = 0, k = i, d = String.valueOf(i).length(); for (; k > 0; k /= 10) s += (int) Math.pow(k % 10, d); if (s == i) System.out.print(i + " "); }
        for (int i = 1; i < 60; i++) { int n = i; Set<Integer> seen = new HashSet<>(); while (n != 1 && seen.add(n)) { int s = 0; for (; n > 0; n /= 10) s += (n % 10) * (n % 10); n = s; } if (n == 1) System.out.print("h" + i + " "); }
        System.out.println();
        long a = 0, b = 1;
        for (int i = 0; i < 90; i++) { long t = a + b; a = b; b = t; }
        System.out.println(a + " " + Integer.toBinaryString(37) + " " + Integer.parseInt("100101", 2));
    }
}
