public class InnerInheritance {
    class Engine {
        String sound() { return "engine of " + name; }
    }
    class Turbo extends Engine {
        @Override String sound() { return "turbo " + super.sound(); }
    }
    String name;
    InnerInheritance(String name) { this.name = name; }
    Engine engine() { return new Turbo(); }

    static class Outside extends InnerInheritance.Engine {
        Outside(InnerInheritance outer) { outer.super(); }
        @Override String sound() { return "outside " + super.sound(); }
    }

    public static void main(String[] args) {
        InnerInheritance car = new InnerInheritance("car");
        System.out.println(car.engine().sound());
        System.out.println(car.new Engine().sound());
        System.out.println(new Outside(new InnerInheritance("bus")).sound());
        System.out.println(new InnerInheritance("x") {
            @Override Engine engine() { return new Engine() { @Override String sound() { return "silent " + name; } }; }
        }.engine().sound());
    }
}
