public class ClassFacts {
    interface Shape {}
    enum Kind { A { }, B }
    record Pair(int a, String b) {}
    static abstract class Base implements Shape, Comparable<Base> { public int compareTo(Base o) { return 0; } }
    static final class Leaf extends Base {}
    @interface Note {}

    static void show(Class<?> c) {
        System.out.println(c.getName() + " | " + c.getSimpleName() + " | " + c.getTypeName() + " | " + c.getCanonicalName() + " | " + (c.getSuperclass() == null ? null : c.getSuperclass().getName())
            + " | " + c.getInterfaces().length + c.isInterface() + c.isEnum() + c.isArray() + c.isPrimitive() + c.isRecord() + c.isAnonymousClass() + c.isMemberClass() + c.isLocalClass());
    }

    public static void main(String[] args) throws Exception {
        Object anonymous = new Object() {};
        class Local {}
        for (Class<?> c : new Class<?>[] {Shape.class, Kind.class, Kind.A.getClass(), Kind.B.getClass(), Pair.class, Base.class, Leaf.class, anonymous.getClass(), Local.class, int.class, void.class, int[].class, String[][].class, Leaf[].class, Object.class, Runnable.class, ClassFacts.class, java.util.Map.Entry.class}) show(c);
        System.out.println(new Leaf().getClass() == Leaf.class);
        System.out.println(Class.forName("ClassFacts$Leaf").getSimpleName() + " " + Leaf.class.getPackageName().isEmpty() + " " + String.class.getPackageName());
        System.out.println(Shape.class.isAssignableFrom(Leaf.class) + " " + Base.class.isInstance(new Leaf()) + " " + Object[].class.isInstance(new String[0]) + " " + int[].class.getComponentType() + " " + String[].class.getComponentType().getName() + " " + new int[0].getClass().getComponentType());
        System.out.println(Leaf.class + " " + Shape.class + " " + int.class + " " + String[].class);
        System.out.println(java.lang.reflect.Modifier.isAbstract(Base.class.getModifiers()) + " " + java.lang.reflect.Modifier.isFinal(Leaf.class.getModifiers()));
        try {
            Class.forName("Missing");
        } catch (ClassNotFoundException e) {
            System.out.println(e.getMessage());
        }
        int[] made = (int[]) java.lang.reflect.Array.newInstance(int.class, 3);
        String[] texts = (String[]) java.lang.reflect.Array.newInstance(String.class, 2);
        System.out.println(made.length + texts.length + " " + java.lang.reflect.Array.getLength(made));
    }
}
