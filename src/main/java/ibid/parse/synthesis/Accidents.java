package ibid.parse.synthesis;

import ibid.parse.Label;
import ibid.parse.Segment;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What happens to references between the author's desk and a text file: lost and added spaces, broken words. */
final class Accidents {
    private final Random random;

    Accidents(Random random) {
        this.random = random;
    }

    /** The reference with one kind of accident all through it. */
    List<Segment> in(List<Segment> reference) {
        return switch (random.nextInt(6)) {
            case 0 -> spaced(reference, ". ", ".", false);
            case 1 -> each(reference, this::brokenWord);
            case 2 -> each(reference, Accidents::widePunctuation);
            case 3 -> spaced(reference, "", "", true);
            case 4 -> each(reference, this::straightened);
            default -> each(reference, Accidents::capitals);
        };
    }

    private interface Change {
        String of(Segment segment);
    }

    private static List<Segment> each(List<Segment> reference, Change change) {
        List<Segment> changed = new ArrayList<>();
        int end = 0;
        int at = 0;
        for (Segment segment : reference) {
            String text = change.of(segment);
            at += segment.span().start() > end ? 1 : 0;
            end = segment.span().end();
            changed.add(new Segment(segment.label(), text, new Span(at, at + text.length())));
            at += text.length();
        }
        return changed;
    }

    /** The spaces behind full stops are lost, or those between parts that end in punctuation. */
    private List<Segment> spaced(List<Segment> reference, String from, String to, boolean between) {
        List<Segment> changed = new ArrayList<>();
        int at = 0;
        for (Segment segment : reference) {
            String text = segment.label() == Label.AUTHOR && !from.isEmpty()
                    ? segment.text().replace(from, to)
                    : segment.text();
            Segment last = changed.isEmpty() ? null : changed.get(changed.size() - 1);
            boolean touches = last == null
                    || (".,;:)]".indexOf(last.text().charAt(last.text().length() - 1)) >= 0
                            && (between ? random.nextInt(3) > 0 : random.nextInt(3) == 0));
            at += touches ? 0 : 1;
            changed.add(new Segment(segment.label(), text, new Span(at, at + text.length())));
            at += text.length();
        }
        return changed;
    }

    /** A word of the title is broken at the end of a line: {@code know- ledge}. */
    private String brokenWord(Segment segment) {
        String text = segment.text();
        if (segment.label() == Label.URL || segment.label() == Label.DOI || text.length() < 12) {
            return text;
        }
        int cut = 3 + random.nextInt(text.length() - 6);
        boolean inWord = Character.isLetter(text.charAt(cut - 2))
                && Character.isLetter(text.charAt(cut - 1))
                && Character.isLowerCase(text.charAt(cut))
                && Character.isLowerCase(text.charAt(cut + 1));
        return inWord ? text.substring(0, cut) + "- " + text.substring(cut) : text;
    }

    private static String widePunctuation(Segment segment) {
        return switch (segment.label()) {
            case PAGES -> segment.text().replaceAll("(?<=\\d)[-–](?=\\d)", " - ");
            case VOLUME, ISSUE -> segment.text().replaceAll("(?<! )[,:;]$", " $0");
            case AUTHOR, EDITOR -> segment.text().replaceAll("(?<=\\p{Lu})\\.(?=.)", " .");
            default -> segment.text();
        };
    }

    private String straightened(Segment segment) {
        return segment.text().replaceAll("[“”„]", "\"").replaceAll("[‘’]", "'").replace('–', '-');
    }

    private static String capitals(Segment segment) {
        return segment.label() == Label.AUTHOR || segment.label() == Label.TITLE
                ? segment.text().toUpperCase(Locale.ROOT)
                : segment.text();
    }
}
