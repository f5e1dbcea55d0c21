public class CatchOrder {
    static String f(Throwable t) { try { throw t; } catch (ArrayIndexOutOfBoundsException e) { return "array"; } catch (IndexOutOfBoundsException e) { return "index"; } catch (RuntimeException e) { return "runtime"; } catch (Exception e) { return "exception"; } catch (Throwable e) { return "error"; } }

    public static void main(String[] args) throws Exception {
        System.out.println(f(new ArrayIndexOutOfBoundsException()) + f(new StringIndexOutOfBoundsException()) + f(new NullPointerException()) + f(new java.io.IOException()) + f(new OutOfMemoryError()));
        System.out.println(new ArrayIndexOutOfBoundsException(5).getMessage() + "|" + new StringIndexOutOfBoundsException(3).getMessage() + "|" + new IndexOutOfBoundsException(2).getMessage() + "|" + new IllegalArgumentException().getMessage() + "|" + new NumberFormatException("n") + "|" + new UnsupportedOperationException());
    }
}
