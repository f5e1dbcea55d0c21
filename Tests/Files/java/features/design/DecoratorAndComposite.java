import java.util.*;

public class DecoratorAndComposite {
    interface Coffee { double cost(); String name(); }
    record Plain() implements Coffee { public double cost() { return 2; } public String name() { return "coffee"; } }
    static abstract class Extra implements Coffee { final Coffee in; Extra(Coffee in) { this.in = in; } public double cost() { return in.cost() + price(); } public String name() { return in.name() + "+" + getClass().getSimpleName().toLowerCase(); } abstract double price(); }
    static class Milk extends Extra { Milk(Coffee c) { super(c); } double price() { return 0.5; } }
    static class Sugar extends Extra { Sugar(Coffee c) { super(c); } double price() { return 0.25; } }
    static abstract class Node { final String name; Node(String n) { name = n; } abstract int size(); void print(String in) { System.out.println(in + name + " " + size()); } }
    static class FileNode extends Node { final int size; FileNode(String n, int s) { super(n); size = s; } int size() { return size; } }
    static class Folder extends Node { final List<Node> kids = new ArrayList<>(); Folder(String n, Node... k) { super(n); Collections.addAll(kids, k); } int size() { return kids.stream().mapToInt(Node::size).sum(); } @Override void print(String in) { super.print(in); for (Node k : kids) k.print(in + "  "); } }
    public static void main(String[] args) {
        Coffee c = new Sugar(new Milk(new Sugar(new Plain())));
        System.out.println(c.name() + " " + c.cost());
        new Folder("root", new FileNode("a", 3), new Folder("sub", new FileNode("b", 5), new Folder("empty")), new FileNode("c", 1)).print("");
    }
}
