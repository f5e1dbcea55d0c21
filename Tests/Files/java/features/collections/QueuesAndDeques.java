import java.util.*;

public class QueuesAndDeques {
    record Task(String name, int priority) {}

    public static void main(String[] args) {
        Queue<Integer> q = new LinkedList<>();
        for (int i = 0; i < 4; i++) q.offer(i);
        System.out.println(q.peek() + " " + q.poll() + q.remove() + q + q.element());
        Deque<String> d = new ArrayDeque<>();
        d.push("a");
        d.addLast("b");
        d.offerFirst("c");
        d.offer("d");
        System.out.println(d + d.peekLast() + d.pollFirst() + d.pop() + d.removeLast() + d + d.contains("b"));
        PriorityQueue<Task> p = new PriorityQueue<>(Comparator.comparingInt(Task::priority).thenComparing(Task::name));
        p.add(new Task("write", 2));
        p.add(new Task("test", 1));
        p.add(new Task("plan", 1));
        p.add(new Task("rest", 9));
        while (!p.isEmpty()) System.out.print(p.poll().name() + " ");
        System.out.println(p.peek());
        PriorityQueue<Integer> heap = new PriorityQueue<>(Collections.reverseOrder());
        Collections.addAll(heap, 5, 1, 8, 3, 9, 2);
        System.out.println(heap + " " + heap.peek() + heap.remove(8) + heap.size());
        Stack<Integer> s = new Stack<>();
        for (String t : "3 4 + 2 *".split(" ")) {
            switch (t) {
                case "+": s.push(s.pop() + s.pop()); break;
                case "*": s.push(s.pop() * s.pop()); break;
                default: s.push(Integer.parseInt(t));
            }
        }
        System.out.println(s.peek() + " " + s + s.search(14) + s.empty());
        try {
            new ArrayDeque<Integer>().removeFirst();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        try {
            new Stack<Integer>().pop();
        } catch (EmptyStackException e) {
            System.out.println(e);
        }
    }
}
