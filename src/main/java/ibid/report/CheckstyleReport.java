package ibid.report;

/** The form of Checkstyle, which Jenkins and many editors read. */
final class CheckstyleReport implements Report {
    @Override
    public String name() {
        return "checkstyle";
    }

    @Override
    public String write(Checked checked) {
        XmlOutput xml = new XmlOutput().open("checkstyle", "version", "10.0");
        for (CheckedFile file : checked.files()) {
            xml.open("file", "name", file.path());
            file.located().forEach(found -> write(xml, found));
            xml.close("file");
        }
        return xml.close("checkstyle").toString();
    }

    private static void write(XmlOutput xml, Located found) {
        Place place = found.place();
        xml.empty(
                "error",
                "line",
                Integer.toString(Math.max(1, place.line())),
                "column",
                place.hasColumn() ? Integer.toString(place.column()) : "",
                "severity",
                found.severity(),
                "message",
                found.message(),
                "source",
                "ibid." + found.finding().rule());
    }
}
