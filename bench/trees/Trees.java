/** Binary trees: one that stays, many that are dropped at once. */
final class Trees {
    static final class Node {
        final Node left;
        final Node right;

        Node(Node left, Node right) {
            this.left = left;
            this.right = right;
        }

        int nodes() {
            if (left == null) {
                return 1;
            }
            return 1 + left.nodes() + right.nodes();
        }
    }

    static Node make(int depth) {
        if (depth == 0) {
            return new Node(null, null);
        }
        return new Node(make(depth - 1), make(depth - 1));
    }

    static int run(int deepest) {
        Node kept = make(deepest);
        int sum = 0;
        for (int depth = 4; depth <= deepest; depth += 2) {
            int turns = 1 << (deepest - depth + 4);
            for (int i = 0; i < turns; i++) {
                sum = (sum + make(depth).nodes()) & 0xFFFFFF;
            }
        }
        return sum + kept.nodes();
    }

    public static void main(String[] arguments) {
        System.out.println(run(Integer.parseInt(arguments[0])));
    }
}
