package ibid.report;

/** A table for comments and for the summary of a job on GitHub, which may have a mebibyte. */
final class MarkdownReport implements Report {
    private static final int LONGEST = 900_000;

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String write(Checked checked) {
        StringBuilder text = new StringBuilder("# References checked\n\n")
                .append(checked.summary())
                .append(".\n");
        for (CheckedFile file : checked.files()) {
            if (!file.findings().isEmpty()) {
                text.append("\n## ").append(escaped(file.path())).append("\n\n");
                table(text, file);
            }
        }
        return text.toString();
    }

    private static void table(StringBuilder text, CheckedFile file) {
        text.append("| Line | Severity | Rule | Reference | What is wrong |\n|---:|---|---|---|---|\n");
        int left = 0;
        for (Located found : file.located()) {
            if (text.length() < LONGEST) {
                row(text, found);
            } else {
                left++;
            }
        }
        if (left > 0) {
            text.append('\n').append(Checked.counted(left, "more finding")).append(" left out.\n");
        }
    }

    private static void row(StringBuilder text, Located found) {
        Place place = found.place();
        String where = place.hasLine() ? "" + place.line() : place.page() > 0 ? "page " + place.page() : "";
        text.append("| ").append(where).append(" | ").append(found.severity());
        text.append(" | ").append(escaped(found.finding().rule()));
        text.append(" | ").append(escaped(found.reference()));
        text.append(" | ").append(escaped(found.finding().message())).append(" |\n");
    }

    /** So that it means nothing but itself, on one line. */
    private static String escaped(String text) {
        return Line.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]|~#!@$])", "\\\\$1");
    }
}
