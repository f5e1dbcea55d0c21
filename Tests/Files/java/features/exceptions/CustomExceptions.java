public class CustomExceptions {
    static class AppException extends Exception {
        final int code;
        AppException(String message, int code) { super(message); this.code = code; }
        AppException(String message, Throwable cause) { super(message, cause); code = -1; }
    }
    static class NotFound extends AppException {
        NotFound(String what) { super(what + " not found", 404); }
        @Override public String toString() { return "NotFound<" + getMessage() + ">"; }
    }
    static class Quiet extends RuntimeException {
        @Override public String getMessage() { return "overridden"; }
    }

    static void find(String s) throws AppException {
        if (s.isEmpty()) throw new NotFound("nothing");
        if (s.equals("bad")) {
            try {
                Integer.parseInt(s);
            } catch (NumberFormatException e) {
                throw new AppException("wrapped", e);
            }
        }
        if (s.equals("q")) throw new Quiet();
    }

    public static void main(String[] args) {
        for (String s : new String[] {"", "bad", "q", "fine"}) {
            try {
                find(s);
                System.out.println("ok " + s);
            } catch (NotFound e) {
                System.out.println(e + " " + e.code);
            } catch (AppException e) {
                System.out.println(e + " " + e.code + " cause " + e.getCause());
            } catch (RuntimeException e) {
                System.out.println(e + " " + e.getLocalizedMessage() + " " + e.getCause());
            }
        }
        System.out.println(new RuntimeException(new IllegalStateException("inner")).getMessage());
        System.out.println(new RuntimeException((String) null).getMessage() + new Exception((Throwable) null));
        Throwable t = new Error("e").initCause(new Exception("c"));
        System.out.println(t.getCause());
        try {
            t.initCause(null);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
