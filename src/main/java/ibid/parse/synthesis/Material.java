package ibid.parse.synthesis;

import ibid.model.Names;
import ibid.parse.Label;
import ibid.parse.Segment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What references are made of: the contents of tagged ones, and lists of organisations, publishers, places, titles. */
final class Material implements Contents {
    private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.)[^<>\"“”]+");

    final List<Parts> articles = new ArrayList<>();
    final List<Parts> books = new ArrayList<>();
    final List<Names> people = new ArrayList<>();
    final List<String> bookTitles = new ArrayList<>();
    final List<String> publishers = new ArrayList<>();
    final List<String> places = new ArrayList<>();
    final List<String> links = new ArrayList<>();
    final List<String> dois = new ArrayList<>();
    final List<String> organisations = lines("organisations.txt");
    final List<String> knownPublishers = lines("publishers.txt");
    final List<String> knownPlaces = lines("places.txt");
    final List<String> shortTitles = lines("titles.txt");

    private final Random random;

    Material(List<List<Segment>> tagged, Random random) {
        this.random = random;
        tagged.forEach(reference -> collect(Parts.of(reference)));
    }

    boolean isEmpty() {
        return articles.isEmpty() || books.isEmpty() || people.isEmpty();
    }

    @Override
    public Parts article() {
        return any(articles);
    }

    @Override
    public Parts book() {
        return any(books);
    }

    @Override
    public Names people() {
        return any(people);
    }

    @Override
    public String bookTitle() {
        return any(bookTitles);
    }

    @Override
    public String publisher() {
        return any(random.nextInt(3) == 0 || publishers.isEmpty() ? knownPublishers : publishers);
    }

    @Override
    public String place() {
        return any(random.nextInt(3) == 0 || places.isEmpty() ? knownPlaces : places);
    }

    @Override
    public String series() {
        return bookTitle();
    }

    @Override
    public String organisation() {
        return any(organisations);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void collect(Parts parts) {
        if (parts.has(Label.JOURNAL) && parts.has(Label.TITLE) && parts.has(Label.AUTHOR)) {
            articles.add(parts);
        } else if (parts.has(Label.TITLE) && parts.has(Label.AUTHOR) && parts.has(Label.DATE)) {
            books.add(parts);
        }
        if (parts.has(Label.AUTHOR)
                && Names.parse(parts.get(Label.AUTHOR)) instanceof Names names
                && !names.list().isEmpty()) {
            people.add(names);
        }
        addIfAny(bookTitles, parts.get(Label.CONTAINER_TITLE));
        if (!parts.has(Label.JOURNAL) && !parts.has(Label.CONTAINER_TITLE)) {
            addIfAny(bookTitles, parts.get(Label.TITLE));
        }
        addIfAny(publishers, parts.get(Label.PUBLISHER));
        addIfAny(places, parts.get(Label.LOCATION));
        addIfAny(links, address(parts.get(Label.URL)));
        addIfAny(dois, parts.get(Label.DOI).replaceFirst("^.*?10\\.", "10."));
    }

    /** The address without what is said around it. */
    private static String address(String printed) {
        Matcher matcher = ADDRESS.matcher(printed.replaceAll("\\s", ""));
        return matcher.find() ? matcher.group() : "";
    }

    private static void addIfAny(List<String> to, String content) {
        if (!content.isEmpty()) {
            to.add(content);
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream list = Objects.requireNonNull(Material.class.getResourceAsStream(resource));
                BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
