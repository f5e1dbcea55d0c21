import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.util.IllegalFormatException;

/** Formats that are wrong, and message formats. */
public class FormatErrors {
    static void attempt(String format, Object... values) {
        try {
            System.out.println(String.format(format, values));
        } catch (IllegalFormatException exception) {
            System.out.println(exception.getClass().getSimpleName() + ": " + exception.getMessage());
        }
    }

    public static void main(String[] args) {
        attempt("%d", "text");
        attempt("%s %s", 1);
        attempt("%q", 1);
        attempt("%5");
        attempt("%");
        attempt("%-d", 1);
        attempt("%.2d", 1);
        attempt("%c", "text");
        attempt("%,s", "x");
        attempt("%#d", 1);
        attempt("%,x", 1);
        attempt("%-05d", 1);
        attempt("%+ d", 1);
        attempt("%c", 0x1F600);
        attempt("%x", 1.5);
        attempt("%3$s %1$s %s", "a", "b", "c");
        System.out.println(MessageFormat.format("{0} has {1} of {2}, it''s '{0}'", "Ann", 1234567, 2.5));
        System.out.println(MessageFormat.format("{1,number,#.##} {0} {3} {0,number,integer}", 7, 3.14159, null));
        System.out.println(new DecimalFormat("0.000E0".substring(0, 5)).format(2.0 / 3) + " " + new DecimalFormat("#,##0.00").format(-1234567.891));
    }
}
