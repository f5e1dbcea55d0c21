public class CompoundAssignment {
    public static void main(String[] args) {
        byte b = 100;
        b += 100;
        System.out.println(b);
        short s = 10;
        s *= 10000;
        System.out.println(s);
        char c = 'a';
        c += 1;
        c++;
        System.out.println(c);
        int i = 10;
        i *= 2.75;
        System.out.println(i);
        i -= 0.5;
        System.out.println(i);
        long l = 1;
        l <<= 40;
        l |= 5;
        l ^= 4;
        System.out.println(l);
        int[] a = {1, 2, 3};
        int k = 0;
        a[k++] += 10;
        a[k++] *= a[k];
        System.out.println(a[0] + " " + a[1] + " " + a[2] + " " + k);
        int x = 5;
        x = x++ + ++x;
        System.out.println(x);
        boolean f = true;
        f &= false;
        f |= true;
        f ^= true;
        System.out.println(f);
        String t = "x";
        t += 1 + 2;
        t += 'c';
        t += null;
        System.out.println(t);
    }
}
