import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/**
 * Constraints between variables that are kept true step by step, after the DeltaBlue algorithm of Sannella, Maloney,
 * Freeman-Benson and Borning: each constraint has a strength, and a plan computes the variables in the right order.
 */
public class DeltaBlue {
    enum Strength {
        REQUIRED, STRONG_PREFERRED, PREFERRED, STRONG_DEFAULT, NORMAL, WEAK_DEFAULT, WEAKEST;

        boolean isStrongerThan(Strength other) { return compareTo(other) < 0; }
        boolean isWeakerThan(Strength other) { return compareTo(other) > 0; }
        static Strength weakest(Strength a, Strength b) { return a.isWeakerThan(b) ? a : b; }
        static Strength strongest(Strength a, Strength b) { return a.isStrongerThan(b) ? a : b; }
    }

    static class Variable {
        final String name;
        int value;
        final List<Constraint> constraints = new ArrayList<>();
        Constraint determinedBy;
        int mark;
        Strength walkStrength = Strength.WEAKEST;
        boolean stays = true;

        Variable(String name, int value) {
            this.name = name;
            this.value = value;
        }

        void remove(Constraint constraint) {
            constraints.remove(constraint);
            if (determinedBy == constraint) determinedBy = null;
        }

        @Override public String toString() { return name + "=" + value; }
    }

    abstract static class Constraint {
        final Strength strength;

        Constraint(Strength strength) { this.strength = strength; }

        abstract boolean isSatisfied();
        abstract void addToGraph();
        abstract void removeFromGraph();
        abstract void chooseMethod(int mark);
        abstract void markInputs(int mark);
        abstract boolean inputsKnown(int mark);
        abstract Variable output();
        abstract void markUnsatisfied();
        abstract void recalculate();
        abstract void execute();
        boolean isInput() { return false; }

        void add(Planner planner) {
            addToGraph();
            planner.incrementalAdd(this);
        }

        void destroy(Planner planner) {
            if (isSatisfied()) planner.incrementalRemove(this);
            removeFromGraph();
        }

        /** Tries to satisfy the constraint; gives the one that had to give way, if any. */
        Constraint satisfy(int mark, Planner planner) {
            chooseMethod(mark);
            if (!isSatisfied()) {
                if (strength == Strength.REQUIRED) throw new IllegalStateException("a required constraint cannot be satisfied");
                return null;
            }
            markInputs(mark);
            Variable out = output();
            Constraint overridden = out.determinedBy;
            if (overridden != null) overridden.markUnsatisfied();
            out.determinedBy = this;
            if (!planner.propagate(this, mark)) throw new IllegalStateException("cycle");
            out.mark = mark;
            return overridden;
        }
    }

    /** A constraint on one variable. */
    abstract static class Unary extends Constraint {
        final Variable variable;
        private boolean isSatisfied;

        Unary(Variable variable, Strength strength) {
            super(strength);
            this.variable = variable;
        }

        @Override void addToGraph() {
            variable.constraints.add(this);
            isSatisfied = false;
        }
        @Override void removeFromGraph() {
            variable.remove(this);
            isSatisfied = false;
        }
        @Override void chooseMethod(int mark) { isSatisfied = variable.mark != mark && strength.isStrongerThan(variable.walkStrength); }
        @Override boolean isSatisfied() { return isSatisfied; }
        @Override void markInputs(int mark) {}
        @Override boolean inputsKnown(int mark) { return true; }
        @Override Variable output() { return variable; }
        @Override void markUnsatisfied() { isSatisfied = false; }
        @Override void recalculate() {
            variable.walkStrength = strength;
            variable.stays = !isInput();
            if (variable.stays) execute();
        }
        @Override void execute() {}
    }

    static class Stay extends Unary {
        Stay(Variable variable, Strength strength) { super(variable, strength); }
    }

    static class Edit extends Unary {
        Edit(Variable variable) { super(variable, Strength.PREFERRED); }
        @Override boolean isInput() { return true; }
    }

    /** A constraint between two variables that works in both directions. */
    abstract static class Binary extends Constraint {
        enum Direction { FORWARD, BACKWARD, NONE }

        final Variable first;
        final Variable second;
        Direction direction = Direction.NONE;

        Binary(Variable first, Variable second, Strength strength) {
            super(strength);
            this.first = first;
            this.second = second;
        }

        @Override void addToGraph() {
            first.constraints.add(this);
            second.constraints.add(this);
            direction = Direction.NONE;
        }
        @Override void removeFromGraph() {
            first.remove(this);
            second.remove(this);
            direction = Direction.NONE;
        }
        @Override void chooseMethod(int mark) {
            boolean canFirst = first.mark != mark && strength.isStrongerThan(first.walkStrength);
            boolean canSecond = second.mark != mark && strength.isStrongerThan(second.walkStrength);
            if (first.mark == mark) direction = canSecond ? Direction.FORWARD : Direction.NONE;
            else if (second.mark == mark) direction = canFirst ? Direction.BACKWARD : Direction.NONE;
            else if (first.walkStrength.isWeakerThan(second.walkStrength)) direction = canFirst ? Direction.BACKWARD : Direction.NONE;
            else direction = canSecond ? Direction.FORWARD : Direction.NONE;
        }
        @Override boolean isSatisfied() { return direction != Direction.NONE; }
        Variable input() { return direction == Direction.FORWARD ? first : second; }
        @Override Variable output() { return direction == Direction.FORWARD ? second : first; }
        @Override void markInputs(int mark) { input().mark = mark; }
        @Override boolean inputsKnown(int mark) {
            Variable in = input();
            return in.mark == mark || in.stays || in.determinedBy == null;
        }
        @Override void markUnsatisfied() { direction = Direction.NONE; }
        @Override void recalculate() {
            output().walkStrength = Strength.weakest(strength, input().walkStrength);
            output().stays = input().stays;
            if (output().stays) execute();
        }
    }

    static class Equal extends Binary {
        Equal(Variable first, Variable second, Strength strength) { super(first, second, strength); }
        @Override void execute() { output().value = input().value; }
    }

    /** second = first * scale + offset. */
    static class Scale extends Binary {
        final Variable scale;
        final Variable offset;
        Scale(Variable first, Variable scale, Variable offset, Variable second, Strength strength) {
            super(first, second, strength);
            this.scale = scale;
            this.offset = offset;
        }
        @Override void addToGraph() {
            super.addToGraph();
            scale.constraints.add(this);
            offset.constraints.add(this);
        }
        @Override void removeFromGraph() {
            super.removeFromGraph();
            scale.remove(this);
            offset.remove(this);
        }
        @Override void markInputs(int mark) {
            super.markInputs(mark);
            scale.mark = mark;
            offset.mark = mark;
        }
        @Override void execute() {
            if (direction == Direction.FORWARD) second.value = first.value * scale.value + offset.value;
            else first.value = (second.value - offset.value) / scale.value;
        }
        @Override void recalculate() {
            output().walkStrength = Strength.weakest(strength, input().walkStrength);
            output().stays = input().stays && scale.stays && offset.stays;
            if (output().stays) execute();
        }
    }

    static class Planner {
        private int currentMark;
        final Map<Strength, Integer> added = new EnumMap<>(Strength.class);

        int newMark() { return ++currentMark; }

        void incrementalAdd(Constraint constraint) {
            added.merge(constraint.strength, 1, Integer::sum);
            int mark = newMark();
            for (Constraint overridden = constraint.satisfy(mark, this); overridden != null;) overridden = overridden.satisfy(mark, this);
        }

        void incrementalRemove(Constraint constraint) {
            Variable out = constraint.output();
            constraint.markUnsatisfied();
            constraint.removeFromGraph();
            List<Constraint> unsatisfied = removePropagateFrom(out);
            for (Strength strength : Strength.values()) {
                for (Constraint each : unsatisfied) if (each.strength == strength) incrementalAdd(each);
            }
        }

        private List<Constraint> removePropagateFrom(Variable out) {
            out.determinedBy = null;
            out.walkStrength = Strength.WEAKEST;
            out.stays = true;
            List<Constraint> unsatisfied = new ArrayList<>();
            List<Variable> todo = new ArrayList<>(List.of(out));
            while (!todo.isEmpty()) {
                Variable variable = todo.remove(todo.size() - 1);
                for (Constraint each : variable.constraints) if (!each.isSatisfied()) unsatisfied.add(each);
                for (Constraint each : consumers(variable)) {
                    each.recalculate();
                    todo.add(each.output());
                }
            }
            return unsatisfied;
        }

        private List<Constraint> consumers(Variable variable) {
            List<Constraint> found = new ArrayList<>();
            for (Constraint each : variable.constraints) if (each != variable.determinedBy && each.isSatisfied()) found.add(each);
            return found;
        }

        boolean propagate(Constraint constraint, int mark) {
            List<Constraint> todo = new ArrayList<>(List.of(constraint));
            while (!todo.isEmpty()) {
                Constraint next = todo.remove(todo.size() - 1);
                if (next.output().mark == mark) {
                    incrementalRemove(constraint);
                    return false;
                }
                next.recalculate();
                todo.addAll(consumers(next.output()));
            }
            return true;
        }

        /** The constraints to execute, in order, when inputs have changed. */
        List<Constraint> plan(List<? extends Constraint> sources) {
            int mark = newMark();
            List<Constraint> plan = new ArrayList<>();
            List<Constraint> todo = new ArrayList<>();
            for (Constraint source : sources) if (source.isInput() && source.isSatisfied()) todo.add(source);
            while (!todo.isEmpty()) {
                Constraint next = todo.remove(todo.size() - 1);
                if (next.output().mark == mark || !next.inputsKnown(mark)) continue;
                plan.add(next);
                next.output().mark = mark;
                todo.addAll(consumers(next.output()));
            }
            return plan;
        }
    }

    private static void change(Planner planner, Variable variable, int value) {
        Edit edit = new Edit(variable);
        edit.add(planner);
        List<Constraint> plan = planner.plan(List.of(edit));
        for (int i = 0; i < 10; i++) {
            variable.value = value;
            for (Constraint each : plan) each.execute();
        }
        edit.destroy(planner);
    }

    private static void chain(int length) {
        Planner planner = new Planner();
        Variable[] all = new Variable[length + 1];
        for (int i = 0; i <= length; i++) {
            all[i] = new Variable("v" + i, 0);
            if (i > 0) new Equal(all[i - 1], all[i], Strength.REQUIRED).add(planner);
        }
        new Stay(all[length], Strength.STRONG_DEFAULT).add(planner);
        Edit edit = new Edit(all[0]);
        edit.add(planner);
        List<Constraint> plan = planner.plan(List.of(edit));
        boolean isRight = true;
        for (int i = 0; i < 20; i++) {
            all[0].value = i;
            for (Constraint each : plan) each.execute();
            isRight &= all[length].value == i;
        }
        edit.destroy(planner);
        System.out.println("chain of " + length + ": plan " + plan.size() + " " + (isRight ? "right" : "wrong") + " " + planner.added);
    }

    private static void projection(int count) {
        Planner planner = new Planner();
        Variable scale = new Variable("scale", 10);
        Variable offset = new Variable("offset", 1000);
        Variable[] sources = new Variable[count];
        Variable[] targets = new Variable[count];
        for (int i = 0; i < count; i++) {
            sources[i] = new Variable("s" + i, i);
            targets[i] = new Variable("t" + i, i);
            new Stay(sources[i], Strength.NORMAL).add(planner);
            new Scale(sources[i], scale, offset, targets[i], Strength.REQUIRED).add(planner);
        }
        IntBinaryOperator check = (factor, shift) -> {
            int wrong = 0;
            for (int i = 0; i < count - 1; i++) if (targets[i].value != sources[i].value * factor + shift) wrong++;
            return wrong;
        };
        change(planner, sources[0], 17);
        System.out.println(targets[0] + " " + check.applyAsInt(10, 1000));
        change(planner, targets[count - 1], 1050);
        System.out.println(sources[count - 1] + " " + check.applyAsInt(10, 1000));
        change(planner, scale, 5);
        System.out.println(scale + " wrong " + check.applyAsInt(5, 1000));
        change(planner, offset, 2000);
        System.out.println(offset + " wrong " + check.applyAsInt(5, 2000));
        System.out.println(Arrays.toString(Arrays.copyOf(targets, 5)));
    }

    public static void main(String[] args) {
        for (int length : new int[] {1, 10, 200}) chain(length);
        projection(100);
        Planner planner = new Planner();
        Variable a = new Variable("a", 1);
        Variable b = new Variable("b", 2);
        new Stay(a, Strength.REQUIRED).add(planner);
        new Equal(a, b, Strength.REQUIRED).add(planner);
        System.out.println(a + " " + b + " " + b.walkStrength + " " + Strength.strongest(a.walkStrength, Strength.NORMAL));
        try {
            new Stay(b, Strength.REQUIRED).add(planner);
        } catch (IllegalStateException exception) {
            System.out.println(exception.getMessage());
        }
    }
}
