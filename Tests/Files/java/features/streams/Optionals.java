public class Optionals {
    static java.util.Optional<Integer> parse(String s) { try { return java.util.Optional.of(Integer.parseInt(s)); } catch (NumberFormatException e) { return java.util.Optional.empty(); } }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"5", "x"}) { System.out.println(parse(s).map(n -> n * 2).filter(n -> n > 5).map(Object::toString).orElse("none") + " " + parse(s).isEmpty() + parse(s) + parse(s).flatMap(n -> parse("1")).isPresent()); parse(s).ifPresentOrElse(n -> System.out.print("got " + n + " "), () -> System.out.print("nothing ")); }
        System.out.println(java.util.stream.Stream.of("1", "q", "3").map(s -> parse(s)).flatMap(java.util.Optional::stream).toList() + " " + java.util.Optional.of(1).equals(java.util.Optional.of(1)) + java.util.OptionalInt.of(3) + java.util.OptionalDouble.empty().orElse(2.5));
    }
}
