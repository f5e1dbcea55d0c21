import java.util.*;
import java.util.function.*;

public class MethodReferences {
    static class Person {
        final String name;
        Person(String name) { this.name = name; }
        Person() { this("nobody"); }
        String getName() { return name; }
        int compare(Person other) { return name.compareTo(other.name); }
        static int byLength(Person a, Person b) { return a.name.length() - b.name.length(); }
        String join(String a, String b) { return a + name + b; }
    }

    static class Base { String hi() { return "base"; } }
    static class Derived extends Base {
        String hi() { return "derived"; }
        String both() {
            Supplier<String> up = super::hi, own = this::hi;
            return up.get() + own.get();
        }
    }

    static <T, R> List<R> map(List<T> in, Function<? super T, ? extends R> f) {
        List<R> out = new ArrayList<>();
        for (T t : in) out.add(f.apply(t));
        return out;
    }

    public static void main(String[] args) {
        List<Person> people = map(Arrays.asList("Carl", "Al", "Bob"), Person::new);
        people.sort(Person::compare);
        System.out.println(map(people, Person::getName));
        people.sort(Person::byLength);
        System.out.println(map(people, Person::getName));
        Supplier<Person> none = Person::new;
        System.out.println(none.get().getName());
        IntFunction<int[]> array = int[]::new;
        Function<Integer, String[]> strings = String[]::new;
        System.out.println(array.apply(3).length + strings.apply(2).length);
        String fixed = "fixed";
        Supplier<Integer> length = fixed::length;
        System.out.println(length.get());
        BinaryOperator<String> j = people.get(0)::join;
        System.out.println(j.apply("<", ">"));
        System.out.println(new Derived().both());
        ToIntFunction<String> parse = Integer::parseInt;
        ToLongFunction<Integer> widen = Integer::intValue;
        Function<Integer, Long> boxed = Integer::longValue;
        System.out.println(parse.applyAsInt("12") + widen.applyAsLong(5) + boxed.apply(6));
        BiFunction<String, Integer, Character> at = String::charAt;
        System.out.println(at.apply("hello", 1));
        Consumer<Object> print = System.out::println;
        print.accept(at.andThen(Character::toUpperCase).apply("abc", 2));
        try {
            String nothing = null;
            Supplier<Integer> bad = nothing::length;
            bad.get();
        } catch (NullPointerException e) {
            System.out.println("bound null");
        }
    }
}
