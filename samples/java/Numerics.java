import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** Planets that attract each other, the spectral norm of a matrix without end, linear equations, and Fourier's transform. */
public class Numerics {
    // Planets

    /** Position, speed and mass, in astronomical units, days, and masses of the sun times 4π². */
    static final class Body {
        static final double SUN = 4 * Math.PI * Math.PI;
        static final double YEAR = 365.24;

        final String name;
        final double mass;
        double x, y, z;
        double vx, vy, vz;

        Body(String name, double mass, double x, double y, double z, double vx, double vy, double vz) {
            this.name = name;
            this.mass = mass * SUN;
            this.x = x;
            this.y = y;
            this.z = z;
            this.vx = vx * YEAR;
            this.vy = vy * YEAR;
            this.vz = vz * YEAR;
        }

        double speed() { return vx * vx + vy * vy + vz * vz; }

        double distance(Body other) {
            double dx = x - other.x, dy = y - other.y, dz = z - other.z;
            return Math.sqrt(dx * dx + dy * dy + dz * dz);
        }
    }

    static final class Planets {
        final List<Body> bodies = new ArrayList<>();

        Planets() {
            bodies.add(new Body("sun", 1, 0, 0, 0, 0, 0, 0));
            bodies.add(new Body("inner", 9.5e-4, 4.84, -1.16, -0.10, 0.00166, 0.00770, -0.00007));
            bodies.add(new Body("ringed", 2.9e-4, 8.34, 4.12, -0.40, -0.00277, 0.00500, 0.00002));
            bodies.add(new Body("tilted", 4.4e-5, 12.89, -15.11, -0.22, 0.00296, 0.00238, -0.00003));
            bodies.add(new Body("outer", 5.2e-5, 15.38, -25.92, 0.18, 0.00268, 0.00163, -0.00010));
            double px = 0, py = 0, pz = 0;
            for (Body body : bodies) {
                px += body.vx * body.mass;
                py += body.vy * body.mass;
                pz += body.vz * body.mass;
            }
            Body sun = bodies.get(0);
            sun.vx = -px / sun.mass;
            sun.vy = -py / sun.mass;
            sun.vz = -pz / sun.mass;
        }

        void advance(double step) {
            int count = bodies.size();
            for (int i = 0; i < count; i++) {
                Body a = bodies.get(i);
                for (int j = i + 1; j < count; j++) {
                    Body b = bodies.get(j);
                    double dx = a.x - b.x, dy = a.y - b.y, dz = a.z - b.z;
                    double square = dx * dx + dy * dy + dz * dz;
                    double force = step / (square * Math.sqrt(square));
                    a.vx -= dx * b.mass * force;
                    a.vy -= dy * b.mass * force;
                    a.vz -= dz * b.mass * force;
                    b.vx += dx * a.mass * force;
                    b.vy += dy * a.mass * force;
                    b.vz += dz * a.mass * force;
                }
            }
            for (Body body : bodies) {
                body.x += step * body.vx;
                body.y += step * body.vy;
                body.z += step * body.vz;
            }
        }

        double energy() {
            double energy = 0;
            for (int i = 0; i < bodies.size(); i++) {
                Body a = bodies.get(i);
                energy += 0.5 * a.mass * a.speed();
                for (int j = i + 1; j < bodies.size(); j++) energy -= a.mass * bodies.get(j).mass / a.distance(bodies.get(j));
            }
            return energy;
        }
    }

    private static void planets() {
        Planets planets = new Planets();
        double before = planets.energy();
        System.out.printf(Locale.ROOT, "energy %.9f%n", before);
        for (int i = 0; i < 1000; i++) planets.advance(0.01);
        System.out.printf(Locale.ROOT, "energy %.9f, drift %.1e%n", planets.energy(), Math.abs(planets.energy() / before - 1));
        for (Body body : planets.bodies) System.out.printf(Locale.ROOT, "%-7s %9.5f %9.5f %9.5f%n", body.name, body.x, body.y, body.z);
    }

    // Spectral norm

    private static double element(int i, int j) { return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1); }

    private static void multiply(double[] v, double[] out, boolean isTransposed) {
        for (int i = 0; i < v.length; i++) {
            double sum = 0;
            for (int j = 0; j < v.length; j++) sum += (isTransposed ? element(j, i) : element(i, j)) * v[j];
            out[i] = sum;
        }
    }

    private static double spectralNorm(int size) {
        double[] u = new double[size], v = new double[size], t = new double[size];
        Arrays.fill(u, 1);
        for (int i = 0; i < 10; i++) {
            multiply(u, t, false);
            multiply(t, v, true);
            multiply(v, t, false);
            multiply(t, u, true);
        }
        double up = 0, down = 0;
        for (int i = 0; i < size; i++) {
            up += u[i] * v[i];
            down += v[i] * v[i];
        }
        return Math.sqrt(up / down);
    }

    // Linear equations

    static final class Matrix {
        final int rows, columns;
        final double[][] cells;

        Matrix(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
            cells = new double[rows][columns];
        }

        static Matrix identity(int size) {
            Matrix made = new Matrix(size, size);
            for (int i = 0; i < size; i++) made.cells[i][i] = 1;
            return made;
        }

        static Matrix random(int size, long seed) {
            Random random = new Random(seed);
            Matrix made = new Matrix(size, size);
            for (double[] row : made.cells) for (int j = 0; j < size; j++) row[j] = random.nextInt(19) - 9;
            return made;
        }

        Matrix times(Matrix other) {
            if (columns != other.rows) throw new IllegalArgumentException(columns + " columns times " + other.rows + " rows");
            Matrix made = new Matrix(rows, other.columns);
            for (int i = 0; i < rows; i++)
                for (int k = 0; k < columns; k++)
                    for (int j = 0; j < other.columns; j++) made.cells[i][j] += cells[i][k] * other.cells[k][j];
            return made;
        }

        Matrix transposed() {
            Matrix made = new Matrix(columns, rows);
            for (int i = 0; i < rows; i++) for (int j = 0; j < columns; j++) made.cells[j][i] = cells[i][j];
            return made;
        }

        Matrix power(int exponent) {
            Matrix result = identity(rows), base = this;
            for (int e = exponent; e > 0; e >>= 1) {
                if ((e & 1) == 1) result = result.times(base);
                base = base.times(base);
            }
            return result;
        }

        double difference(Matrix other) {
            double most = 0;
            for (int i = 0; i < rows; i++) for (int j = 0; j < columns; j++) most = Math.max(most, Math.abs(cells[i][j] - other.cells[i][j]));
            return most;
        }
    }

    /** Lower and upper triangle in one matrix, with the order of the rows. */
    static final class Decomposition {
        private final double[][] lu;
        private final int[] order;
        private int sign = 1;

        Decomposition(Matrix of) {
            int n = of.rows;
            lu = new double[n][];
            order = new int[n];
            for (int i = 0; i < n; i++) {
                lu[i] = of.cells[i].clone();
                order[i] = i;
            }
            for (int k = 0; k < n; k++) {
                int pivot = k;
                for (int i = k + 1; i < n; i++) if (Math.abs(lu[i][k]) > Math.abs(lu[pivot][k])) pivot = i;
                if (lu[pivot][k] == 0) throw new ArithmeticException("the matrix is singular");
                if (pivot != k) {
                    double[] row = lu[k];
                    lu[k] = lu[pivot];
                    lu[pivot] = row;
                    int place = order[k];
                    order[k] = order[pivot];
                    order[pivot] = place;
                    sign = -sign;
                }
                for (int i = k + 1; i < n; i++) {
                    lu[i][k] /= lu[k][k];
                    for (int j = k + 1; j < n; j++) lu[i][j] -= lu[i][k] * lu[k][j];
                }
            }
        }

        double determinant() {
            double product = sign;
            for (int i = 0; i < lu.length; i++) product *= lu[i][i];
            return product;
        }

        double[] solve(double[] right) {
            int n = lu.length;
            double[] x = new double[n];
            for (int i = 0; i < n; i++) {
                x[i] = right[order[i]];
                for (int j = 0; j < i; j++) x[i] -= lu[i][j] * x[j];
            }
            for (int i = n - 1; i >= 0; i--) {
                for (int j = i + 1; j < n; j++) x[i] -= lu[i][j] * x[j];
                x[i] /= lu[i][i];
            }
            return x;
        }

        Matrix inverse() {
            Matrix made = new Matrix(lu.length, lu.length);
            for (int j = 0; j < lu.length; j++) {
                double[] unit = new double[lu.length];
                unit[j] = 1;
                double[] column = solve(unit);
                for (int i = 0; i < lu.length; i++) made.cells[i][j] = column[i];
            }
            return made;
        }
    }

    private static void equations() {
        Matrix fibonacci = new Matrix(2, 2);
        fibonacci.cells[0] = new double[] {1, 1};
        fibonacci.cells[1] = new double[] {1, 0};
        System.out.println((long) fibonacci.power(70).cells[0][1]);
        for (int size : new int[] {2, 5, 20}) {
            Matrix matrix = Matrix.random(size, size);
            Decomposition parts = new Decomposition(matrix);
            double error = matrix.times(parts.inverse()).difference(Matrix.identity(size));
            System.out.printf(Locale.ROOT, "size %d determinant %.6e, error %s%n", size, parts.determinant(), error < 1e-9 ? "small" : String.valueOf(error));
        }
        double[] x = new Decomposition(Matrix.random(4, 7)).solve(new double[] {1, 2, 3, 4});
        for (double each : x) System.out.printf(Locale.ROOT, "%.9f ", each);
        System.out.println();
        try {
            new Decomposition(new Matrix(3, 3));
        } catch (ArithmeticException exception) {
            System.out.println(exception.getMessage());
        }
        try {
            new Matrix(2, 3).times(new Matrix(2, 3));
        } catch (IllegalArgumentException exception) {
            System.out.println(exception.getMessage());
        }
        System.out.println(Arrays.toString(new Matrix(2, 3).transposed().cells[2]));
    }

    // Fourier

    private static void transform(double[] re, double[] im, boolean isInverse) {
        int n = re.length;
        for (int i = 1, j = 0; i < n; i++) {
            int bit = n >> 1;
            for (; (j & bit) != 0; bit >>= 1) j ^= bit;
            j ^= bit;
            if (i < j) {
                double t = re[i];
                re[i] = re[j];
                re[j] = t;
                t = im[i];
                im[i] = im[j];
                im[j] = t;
            }
        }
        for (int length = 2; length <= n; length <<= 1) {
            double angle = 2 * Math.PI / length * (isInverse ? -1 : 1);
            for (int start = 0; start < n; start += length) {
                for (int k = 0; k < length / 2; k++) {
                    double cos = Math.cos(angle * k), sin = Math.sin(angle * k);
                    int a = start + k, b = a + length / 2;
                    double r = re[b] * cos - im[b] * sin, i = re[b] * sin + im[b] * cos;
                    re[b] = re[a] - r;
                    im[b] = im[a] - i;
                    re[a] += r;
                    im[a] += i;
                }
            }
        }
        if (isInverse) {
            for (int i = 0; i < n; i++) {
                re[i] /= n;
                im[i] /= n;
            }
        }
    }

    private static void fourier() {
        int n = 64;
        double[] re = new double[n], im = new double[n];
        DoubleUnaryOperator wave = t -> 3 * Math.sin(2 * Math.PI * 5 * t) + Math.cos(2 * Math.PI * 12 * t) + 0.5;
        for (int i = 0; i < n; i++) re[i] = wave.applyAsDouble((double) i / n);
        double[] before = re.clone();
        transform(re, im, false);
        for (int i = 0; i <= n / 2; i++) {
            double size = Math.hypot(re[i], im[i]) / n;
            if (size > 1e-6) System.out.printf(Locale.ROOT, "frequency %d: %.4f%n", i, size);
        }
        transform(re, im, true);
        double error = 0;
        for (int i = 0; i < n; i++) error = Math.max(error, Math.abs(re[i] - before[i]));
        System.out.println(error < 1e-12);
    }

    private static double integrate(DoubleUnaryOperator f, double from, double to, int steps) {
        double h = (to - from) / steps, sum = f.applyAsDouble(from) + f.applyAsDouble(to);
        for (int i = 1; i < steps; i++) sum += f.applyAsDouble(from + i * h) * (i % 2 == 0 ? 2 : 4);
        return sum * h / 3;
    }

    public static void main(String[] args) {
        planets();
        System.out.printf(Locale.ROOT, "%.9f %.9f%n", spectralNorm(30), spectralNorm(100));
        equations();
        fourier();
        ToDoubleFunction<DoubleUnaryOperator> area = f -> integrate(f, 0, 1, 1000);
        System.out.printf(Locale.ROOT, "%.9f %.9f %.9f%n", area.applyAsDouble(Math::exp), area.applyAsDouble(t -> 4 / (1 + t * t)), area.applyAsDouble(Math::sqrt));
    }
}
