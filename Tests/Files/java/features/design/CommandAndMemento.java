import java.util.*;

public class CommandAndMemento {
    static class Editor {
        private StringBuilder text = new StringBuilder();
        private final Deque<Command> done = new ArrayDeque<>(), undone = new ArrayDeque<>();
        interface Command { void run(); void undo(); }
        void execute(Command c) { c.run(); done.push(c); undone.clear(); }
        boolean undo() { if (done.isEmpty()) return false; Command c = done.pop(); c.undo(); undone.push(c); return true; }
        boolean redo() { if (undone.isEmpty()) return false; Command c = undone.pop(); c.run(); done.push(c); return true; }
        Command insert(String s) { int at = text.length(); return new Command() { public void run() { text.insert(at, s); } public void undo() { text.delete(at, at + s.length()); } }; }
        Command upper() { return new Command() { String before; public void run() { before = text.toString(); text = new StringBuilder(before.toUpperCase()); } public void undo() { text = new StringBuilder(before); } }; }
        record Memento(String text) {}
        Memento save() { return new Memento(text.toString()); }
        void restore(Memento m) { text = new StringBuilder(m.text()); }
    }
    public static void main(String[] args) {
        Editor e = new Editor();
        e.execute(e.insert("hello"));
        Editor.Memento m = e.save();
        e.execute(e.insert(" world"));
        e.execute(e.upper());
        System.out.println(e.text);
        e.undo();
        System.out.println(e.text);
        e.undo();
        System.out.println(e.text + " " + e.redo() + e.text + e.redo() + e.text + e.redo());
        e.restore(m);
        System.out.println(e.text + " " + m);
    }
}
