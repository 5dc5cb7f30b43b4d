package ibid.style;

import ibid.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ids, titles and everyday names of all styles that travel with ibid. Of each style only the beginning is read, where
 * its title stands: that takes a fifth of a second for all, so there is no index.
 */
final class StyleCatalogue {
    /** Titles end before byte 1,700 in all published styles. */
    private static final int HEAD = 4096;

    private static final Pattern DECIMAL = Pattern.compile("&#(\\d{1,6});");

    private StyleCatalogue() {}

    /** A style with the folded text that a query is looked up in. */
    record Listing(StyleInfo style, String words) {}

    /** All styles in the order of their ids. */
    static List<Listing> all() {
        List<StyleInfo> styles = new ArrayList<>(11_000);
        try {
            addPublished(styles);
            addOwn(styles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        styles.sort(Comparator.comparing(StyleInfo::id));
        Map<String, String> nicknames = nicknamesById();
        List<Listing> listings = new ArrayList<>(styles.size());
        for (StyleInfo style : styles) {
            String nickname = nicknames.getOrDefault(style.id(), "");
            listings.add(new Listing(style, Folding.fold(style.id() + " " + style.title() + nickname)));
        }
        return listings;
    }

    private static Map<String, String> nicknamesById() {
        Map<String, String> byId = new HashMap<>();
        StyleTexts.nicknames().forEach((nickname, id) -> byId.merge(id, " " + nickname, String::concat));
        return byId;
    }

    private static void addPublished(List<StyleInfo> to) throws IOException {
        JarFile jar = ((JarURLConnection) url("/apa.csl").openConnection()).getJarFile();
        add(jar, "", to);
        add(jar, "dependent/", to);
    }

    /** The own styles stand in the program's jar, or in a folder where it runs from class files. */
    private static void addOwn(List<StyleInfo> to) throws IOException {
        URL folder = url("/" + StyleTexts.OWN);
        if (folder.openConnection() instanceof JarURLConnection connection) {
            add(connection.getJarFile(), StyleTexts.OWN, to);
            return;
        }
        try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                try (InputStream in = Files.newInputStream(file)) {
                    to.add(info(file.getFileName().toString(), in));
                }
            }
        }
    }

    /** Adds the styles that stand directly in that folder of the jar. */
    private static void add(JarFile jar, String folder, List<StyleInfo> to) throws IOException {
        for (JarEntry entry : Collections.list(jar.entries())) {
            String name = entry.getName();
            if (name.endsWith(".csl") && name.startsWith(folder) && name.indexOf('/', folder.length()) < 0) {
                try (InputStream in = jar.getInputStream(entry)) {
                    to.add(info(name.substring(folder.length()), in));
                }
            }
        }
    }

    private static StyleInfo info(String file, InputStream in) throws IOException {
        String id = file.substring(0, file.length() - ".csl".length());
        String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        int start = head.indexOf("<title>");
        int end = head.indexOf("</title>", start);
        return new StyleInfo(id, start < 0 || end < 0 ? id : characters(head.substring(start + 7, end)));
    }

    /** The title with its character references resolved; in published titles they are decimal or stand for "&amp;". */
    private static String characters(String xml) {
        return xml.indexOf('&') < 0
                ? xml
                : DECIMAL.matcher(xml)
                        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1))))
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
    }

    private static URL url(String resource) {
        return Objects.requireNonNull(StyleCatalogue.class.getResource(resource), resource);
    }
}
