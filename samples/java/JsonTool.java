import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** JSON: a parser with places in its errors, a printer in two forms, paths, differences, merging, and a check of shapes. */
public class JsonTool {
    /** A value of JSON. */
    sealed interface Json permits Null, Bool, Num, Text, Items, Members {
        default Json at(String path) {
            Json here = this;
            for (String part : path.split("/")) {
                if (part.isEmpty()) continue;
                if (here instanceof Members members) here = members.all().get(part);
                else if (here instanceof Items items) here = items.all().get(Integer.parseInt(part));
                else here = null;
                if (here == null) throw new java.util.NoSuchElementException("no '" + part + "' in " + path);
            }
            return here;
        }
    }
    record Null() implements Json {
        @Override public String toString() { return "null"; }
    }
    record Bool(boolean value) implements Json {
        @Override public String toString() { return String.valueOf(value); }
    }
    record Num(double value) implements Json {
        @Override public String toString() { return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value) : String.valueOf(value); }
    }
    record Text(String value) implements Json {
        @Override public String toString() { return quote(value); }
    }
    record Items(List<Json> all) implements Json {
        @Override public String toString() { return all.stream().map(Json::toString).collect(Collectors.joining(",", "[", "]")); }
    }
    record Members(Map<String, Json> all) implements Json {
        @Override public String toString() {
            StringJoiner joiner = new StringJoiner(",", "{", "}");
            all.forEach((name, value) -> joiner.add(quote(name) + ":" + value));
            return joiner.toString();
        }
    }

    static String quote(String text) {
        StringBuilder result = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> result.append("\\\"");
                case '\\' -> result.append("\\\\");
                case '\n' -> result.append("\\n");
                case '\t' -> result.append("\\t");
                case '\r' -> result.append("\\r");
                default -> {
                    if (unit < ' ') result.append(String.format("\\u%04x", (int) unit)); else result.append(unit);
                }
            }
        }
        return result.append('"').toString();
    }

    static class ParseException extends Exception {
        ParseException(String message, int line, int column) { super(line + ":" + column + ": " + message); }
    }

    static class Parser {
        private final String text;
        private int at;
        private int depth;

        Parser(String text) { this.text = text; }

        static Json parse(String text) throws ParseException {
            Parser parser = new Parser(text);
            Json value = parser.value();
            parser.space();
            if (parser.at < text.length()) throw parser.wrong("text behind the value");
            return value;
        }

        private ParseException wrong(String message) {
            int line = 1, column = 1;
            for (int i = 0; i < Math.min(at, text.length()); i++) {
                if (text.charAt(i) == '\n') {
                    line++;
                    column = 1;
                } else {
                    column++;
                }
            }
            return new ParseException(message, line, column);
        }

        private void space() { while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++; }

        private char peek() throws ParseException {
            space();
            if (at >= text.length()) throw wrong("unexpected end");
            return text.charAt(at);
        }

        private void expect(char unit) throws ParseException {
            if (peek() != unit) throw wrong("expected '" + unit + "' and found '" + text.charAt(at) + "'");
            at++;
        }

        private Json value() throws ParseException {
            if (++depth > 100) throw wrong("nested too deeply");
            try {
                char first = peek();
                return switch (first) {
                    case '{' -> members();
                    case '[' -> items();
                    case '"' -> new Text(string());
                    case 't' -> word("true", new Bool(true));
                    case 'f' -> word("false", new Bool(false));
                    case 'n' -> word("null", new Null());
                    default -> {
                        if (first != '-' && !Character.isDigit(first)) throw wrong("unexpected '" + first + "'");
                        yield number();
                    }
                };
            } finally {
                depth--;
            }
        }

        private Json word(String word, Json value) throws ParseException {
            if (!text.startsWith(word, at)) throw wrong("unknown word");
            at += word.length();
            return value;
        }

        private Json number() throws ParseException {
            int start = at;
            if (text.charAt(at) == '-') at++;
            int digits = at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) at++;
            if (at == digits) throw wrong("a number without digits");
            if (text.charAt(digits) == '0' && at > digits + 1) throw wrong("a number that begins with 0");
            while (at < text.length() && "0123456789.eE+-".indexOf(text.charAt(at)) >= 0) at++;
            try {
                return new Num(Double.parseDouble(text.substring(start, at)));
            } catch (NumberFormatException exception) {
                throw wrong("not a number: " + text.substring(start, at));
            }
        }

        private String string() throws ParseException {
            expect('"');
            StringBuilder result = new StringBuilder();
            while (true) {
                if (at >= text.length()) throw wrong("a string without end");
                char unit = text.charAt(at++);
                if (unit == '"') return result.toString();
                if (unit == '\n') throw wrong("a line break in a string");
                if (unit != '\\') {
                    result.append(unit);
                    continue;
                }
                if (at >= text.length()) throw wrong("a string without end");
                char escape = text.charAt(at++);
                int place = "\"\\/bfnrt".indexOf(escape);
                if (place >= 0) {
                    result.append("\"\\/\b\f\n\r\t".charAt(place));
                } else if (escape == 'u' && at + 4 <= text.length()) {
                    result.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    at += 4;
                } else {
                    throw wrong("unknown escape \\" + escape);
                }
            }
        }

        private Json items() throws ParseException {
            expect('[');
            List<Json> all = new ArrayList<>();
            if (peek() == ']') {
                at++;
                return new Items(all);
            }
            while (true) {
                all.add(value());
                if (peek() == ']') {
                    at++;
                    return new Items(all);
                }
                expect(',');
            }
        }

        private Json members() throws ParseException {
            expect('{');
            Map<String, Json> all = new LinkedHashMap<>();
            if (peek() == '}') {
                at++;
                return new Members(all);
            }
            while (true) {
                peek();
                String name = string();
                expect(':');
                if (all.put(name, value()) != null) throw wrong("'" + name + "' twice");
                if (peek() == '}') {
                    at++;
                    return new Members(all);
                }
                expect(',');
            }
        }
    }

    /** Text over several lines. */
    static String pretty(Json value, String indent) {
        String inner = indent + "  ";
        if (value instanceof Items items && !items.all().isEmpty()) {
            return items.all().stream().map(each -> inner + pretty(each, inner)).collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        if (value instanceof Members members && !members.all().isEmpty()) {
            StringJoiner joiner = new StringJoiner(",\n", "{\n", "\n" + indent + "}");
            for (Map.Entry<String, Json> each : members.all().entrySet()) joiner.add(inner + quote(each.getKey()) + ": " + pretty(each.getValue(), inner));
            return joiner.toString();
        }
        return value.toString();
    }

    static void walk(Json value, String path, BiConsumer<String, Json> visit) {
        visit.accept(path, value);
        if (value instanceof Items items) for (int i = 0; i < items.all().size(); i++) walk(items.all().get(i), path + "/" + i, visit);
        if (value instanceof Members members) members.all().forEach((name, each) -> walk(each, path + "/" + name, visit));
    }

    static Map<String, String> leaves(Json value) {
        Map<String, String> found = new TreeMap<>();
        walk(value, "", (path, each) -> {
            if (!(each instanceof Items) && !(each instanceof Members)) found.put(path, each.toString());
        });
        return found;
    }

    static List<String> differences(Json from, Json to) {
        Map<String, String> before = leaves(from), after = leaves(to);
        List<String> result = new ArrayList<>();
        before.forEach((path, text) -> {
            String other = after.get(path);
            if (other == null) result.add("- " + path + " " + text);
            else if (!other.equals(text)) result.add("~ " + path + " " + text + " -> " + other);
        });
        after.forEach((path, text) -> {
            if (!before.containsKey(path)) result.add("+ " + path + " " + text);
        });
        return result;
    }

    /** Members of the second win; null takes away. */
    static Json merge(Json under, Json over) {
        if (!(under instanceof Members first) || !(over instanceof Members second)) return over;
        Map<String, Json> all = new LinkedHashMap<>(first.all());
        second.all().forEach((name, value) -> {
            if (value instanceof Null) all.remove(name);
            else all.merge(name, value, JsonTool::merge);
        });
        return new Members(all);
    }

    static Json map(Json value, Function<Json, Json> change) {
        Json changed = change.apply(value);
        if (changed instanceof Items items) return new Items(items.all().stream().map(each -> map(each, change)).toList());
        if (!(changed instanceof Members members)) return changed;
        Map<String, Json> all = new LinkedHashMap<>();
        members.all().forEach((name, each) -> all.put(name, map(each, change)));
        return new Members(all);
    }

    public static void main(String[] args) throws ParseException {
        String text = """
            { "name": "Widget \\u0041", "price": 12.50, "tags": ["a", "b\\n", []], "stock": {"here": 3, "there": -1e3},
              "isNew": true, "maker": null, "empty": {} }
            """;
        Json value = Parser.parse(text);
        System.out.println(value);
        System.out.println(pretty(value, ""));
        System.out.println(value.equals(Parser.parse(pretty(value, ""))) + " " + Objects.equals(value.hashCode(), Parser.parse(text).hashCode()));
        System.out.println(value.at("/stock/there") + " " + value.at("tags/1") + " " + value.at(""));
        try {
            value.at("/stock/nowhere");
        } catch (java.util.NoSuchElementException exception) {
            System.out.println(exception.getMessage());
        }
        Json other = merge(value, Parser.parse("{\"price\": 13, \"stock\": {\"here\": null, \"far\": 7}, \"tags\": [\"z\"]}"));
        differences(value, other).forEach(System.out::println);
        System.out.println(map(other, each -> each instanceof Num number ? new Num(number.value() * 2) : each));
        String[] broken = {
            "", "{", "[1,]", "{\"a\" 1}", "tru", "01", "-", "\"open", "[1 2]", "{\"a\":1,\"a\":2}", "1 2", "\"\\x\"", "[1,\n 2,\n ?]", "1.2.3", "[".repeat(200)
        };
        for (String each : broken) {
            try {
                System.out.println(Parser.parse(each));
            } catch (ParseException exception) {
                System.out.println(exception.getMessage());
            }
        }
        StringBuilder large = new StringBuilder("[");
        for (int i = 0; i < 300; i++) large.append(i > 0 ? "," : "").append("{\"id\":").append(i).append(",\"half\":").append(i / 2.0).append(",\"name\":\"n").append(i % 7).append("\"}");
        Items items = (Items) Parser.parse(large.append("]").toString());
        double sum = 0;
        for (Iterator<Json> each = items.all().iterator(); each.hasNext();) sum += ((Num) each.next().at("half")).value();
        System.out.println(items.all().size() + " " + sum + " " + items.toString().length() + " " + items.toString().hashCode());
        System.out.println(items.all().stream().collect(Collectors.groupingBy(each -> each.at("name").toString(), TreeMap::new, Collectors.counting())).toString());
    }
}
