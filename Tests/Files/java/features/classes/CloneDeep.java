public class CloneDeep {
    static class Node implements Cloneable { int v; Node next; int[] data = {1, 2}; Node(int v, Node n) { this.v = v; next = n; } @Override protected Node clone() { try { Node c = (Node) super.clone(); c.data = data.clone(); if (next != null) c.next = next.clone(); return c; } catch (CloneNotSupportedException e) { throw new AssertionError(e); } } }

    public static void main(String[] args) throws Exception {
        Node a = new Node(1, new Node(2, null)), b = a.clone();
        b.next.v = 20;
        b.data[0] = 99;
        System.out.println(a.next.v + " " + a.data[0] + " " + b.next.v + " " + b.data[0] + " " + (a.getClass() == b.getClass()));
        int[][] g = {{1}, {2}}, s = g.clone(), d = new int[2][];
        for (int i = 0; i < 2; i++) d[i] = g[i].clone();
        g[0][0] = 7;
        System.out.println(s[0][0] + " " + d[0][0]);
    }
}
