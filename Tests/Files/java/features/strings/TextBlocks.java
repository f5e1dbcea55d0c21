public class TextBlocks {
    public static void main(String[] args) {
        String block = """
            {
              "name": "plc",
                "list": [1, 2]
            }
            """;
        System.out.print(block);
        System.out.println("""
            one \
            line "quoted" \t tab
              trailing\s\s
            end""");
        System.out.println("""
            <%s> is %d""".formatted("x", 3));
        System.out.println(block.lines().count() + " " + block.length());
        System.out.println("""
            \"""three\"""
            back\\slash
            """.strip());
    }
}
