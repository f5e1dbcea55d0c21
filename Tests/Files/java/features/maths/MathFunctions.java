public class MathFunctions {
    public static void main(String[] args) {
        double[] xs = {-2.5, -1, -0.5, 0, 0.3, 1, 1.5, 2, 10, 100};
        for (double x : xs) {
            System.out.println(x + " " + Math.sqrt(x) + " " + Math.cbrt(x) + " " + Math.abs(x) + " " + Math.floor(x) + " " + Math.ceil(x) + " " + Math.rint(x) + " " + Math.round(x) + " " + Math.signum(x));
            System.out.printf("%.10f %.10f %.10f %.10f %.10f%n", Math.sin(x), Math.cos(x), Math.tan(x), Math.atan(x), Math.exp(x / 10));
            System.out.printf("%.10f %.10f %.10f %.10f%n", Math.log(Math.abs(x) + 1), Math.log10(Math.abs(x) + 1), Math.sinh(x / 10), Math.tanh(x));
        }
        System.out.println(Math.pow(2, 10) + " " + Math.pow(2, 0.5) + " " + Math.pow(-2, 3) + " " + Math.pow(-2, 0.5) + " " + Math.pow(0, 0));
        System.out.println(Math.hypot(3, 4) + " " + Math.atan2(1, -1) + " " + Math.toDegrees(Math.PI) + " " + Math.toRadians(180));
        System.out.println(Math.max(1, 2) + Math.min(1L, 2L) + Math.max(1.5f, 2) + " " + Math.floorDiv(-7, 2) + Math.floorMod(-7, 2) + Math.floorMod(-7L, 3));
        System.out.println(Math.ulp(1.0) + " " + Math.nextUp(1.0) + " " + Math.nextDown(1f) + " " + Math.nextAfter(1.0, 2) + " " + Math.getExponent(1024.5) + " " + Math.scalb(1.5, 4) + " " + Math.IEEEremainder(5, 3) + " " + Math.copySign(3, -0.0) + " " + Math.fma(2.0, 3.0, 4.0) + " " + Math.expm1(1e-10) + " " + Math.log1p(1e-10));
        System.out.println(Math.asin(1) + " " + Math.acos(0) + " " + Math.acos(2));
    }
}
