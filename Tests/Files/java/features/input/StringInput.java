import java.io.*;
import java.util.*;

public class StringInput {
    public static void main(String[] args) throws IOException {
        BufferedReader r = new BufferedReader(new StringReader("first line\nsecond\n\nlast"));
        String line;
        int n = 0;
        while ((line = r.readLine()) != null) System.out.println(++n + ":" + line);
        Scanner s = new Scanner("12 3.5 word true\nrest of line\n99");
        System.out.println(s.nextInt() + s.nextDouble() + " " + s.next() + s.nextBoolean() + "[" + s.nextLine() + "][" + s.nextLine() + "]" + s.hasNextInt() + s.nextInt() + s.hasNext());
        Scanner c = new Scanner("a,b;c").useDelimiter("[,;]");
        while (c.hasNext()) System.out.print(c.next() + "|");
        StringWriter w = new StringWriter();
        PrintWriter p = new PrintWriter(w);
        p.printf("%d-%s", 1, "x");
        p.println();
        p.print(2.5);
        p.flush();
        System.out.println(w.toString().replace("\n", "\\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream d = new DataOutputStream(bytes);
        d.writeInt(258);
        d.writeUTF("héllo");
        d.writeDouble(1.5);
        d.writeBoolean(true);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        System.out.println(bytes.size() + " " + in.readInt() + in.readUTF() + in.readDouble() + in.readBoolean() + in.available());
        try {
            in.readInt();
        } catch (EOFException e) {
            System.out.println("eof");
        }
        StringTokenizer t = new StringTokenizer("a b\tc", " \t");
        System.out.println(t.countTokens() + t.nextToken() + t.hasMoreTokens());
        PrintStream ps = new PrintStream(bytes);
        bytes.reset();
        ps.print("héé");
        System.out.println(bytes.size() + bytes.toString("UTF-8"));
        System.out.println(r.read() + " " + new StringReader("q").read() + new BufferedReader(new StringReader("x\ny")).lines().toList());
    }
}
