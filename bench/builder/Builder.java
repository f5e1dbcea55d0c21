/** Texts of a thousand lines, built in a StringBuilder. */
final class Builder {
    static int run(int turns) {
        StringBuilder text = new StringBuilder();
        int sum = 0;
        for (int i = 0; i < turns; i++) {
            text.append("item ");
            text.append(i);
            text.append(", ");
            if (i % 1000 == 999) {
                String whole = text.toString();
                sum = (sum * 31 + whole.length() + whole.charAt(i % whole.length())) & 0xFFFFF;
                text.setLength(0);
            }
        }
        return sum;
    }

    public static void main(String[] arguments) {
        System.out.println(run(Integer.parseInt(arguments[0])));
    }
}
