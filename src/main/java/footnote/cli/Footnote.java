package footnote.cli;

final class Footnote {
    private Footnote() {}

    public static void main(String[] args) {
        System.out.println(String.join(" ", args));
    }
}
