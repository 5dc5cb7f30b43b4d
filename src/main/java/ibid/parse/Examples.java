package ibid.parse;

import ibid.label.Sequence;
import ibid.label.Topology;
import ibid.parse.feature.Features;
import ibid.text.Span;
import ibid.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tagged references as examples to train a {@link ibid.label.LinearChain} on. */
public final class Examples {
    private static final Pattern VOLUME_AND_ISSUE = Pattern.compile(
            "(.*[0-9IVXLC][a-z]?[,.:;]?)\\s*((?:\\(|[Nn][ro°º]?\\.|№|[Ii]ssue|[Ii]ss\\.|H\\.|Heft|Hf\\.|[Nn]úm\\.|fasc\\.|[Nn][°º]).*[0-9].*)");
    private static final Pattern NUMBERED = Pattern.compile("([\\[(]?\\d{1,3}[-.)\\]]*)\\s*(\\p{Lu}.*)");
    private static final Pattern DOI_ADDRESS = Pattern.compile("(?i)doi\\.org/");
    private static final Pattern EDITION = Pattern.compile(
            "(?i)\\W*(\\d{1,2}\\s?(st|nd|rd|th|[ªªaeº.]+)?|first|second|third|fourth|fifth|revised|rev\\.)[\\s,.-]*"
                    + "(rev\\.|revised|completely revised)?\\s*(ed|edn|edition|aufl|auflage|éd|édition|edición|edição|ed\\. rev)\\W*");
    private static final Matcher NOTHING = Pattern.compile("\\z.").matcher("");

    private final Random random = new Random(7);

    /** The states of the labeller's chain. */
    public static Topology topology() {
        return States.ALL;
    }

    /** One example for each reference; some with the spaces between its numbers left out, as printers do. */
    public List<Sequence> of(List<List<Segment>> references) {
        List<Sequence> examples = new ArrayList<>();
        for (List<Segment> reference : references) {
            if (!reference.isEmpty()) {
                examples.add(example(withOneTitle(withIssues(consistent(reference))), random.nextInt(3) == 0));
            }
        }
        return examples;
    }

    private static Sequence example(List<Segment> reference, boolean tight) {
        StringBuilder text = new StringBuilder();
        int[] ends = new int[reference.size()];
        for (int i = 0; i < ends.length; i++) {
            boolean joined = i == 0 || touch(reference.get(i - 1), reference.get(i), tight);
            text.append(joined ? "" : " ").append(reference.get(i).text());
            ends[i] = text.length();
        }
        Tokens tokens = new Tokens();
        tokens.read(text, text.length());
        Features features = new Features();
        features.read(text, tokens);
        int count = tokens.count();
        int[] offsets = Arrays.copyOf(features.offsets(), count + 1);
        return new Sequence(
                Arrays.copyOf(features.features(), offsets[count]),
                offsets,
                Arrays.copyOf(features.gaps(), count),
                states(reference, ends, tokens));
    }

    private static int[] states(List<Segment> reference, int[] ends, Tokens tokens) {
        int[] states = new int[tokens.count()];
        int segment = 0;
        boolean begins = true;
        for (int t = 0; t < states.length; t++) {
            while (tokens.start(t) >= ends[segment]) {
                segment++;
                begins = true;
            }
            Label label = reference.get(segment).label();
            states[t] = States.state(label, begins, t == 0 ? -1 : states[t - 1]);
            begins = false;
        }
        return states;
    }

    /** Where corpora differ in what they call a thing: the address of a DOI, an edition, the number of an entry. */
    private static List<Segment> consistent(List<Segment> reference) {
        List<Segment> same = new ArrayList<>();
        for (Segment segment : reference) {
            Matcher numbered = NUMBERED.matcher(segment.text());
            if (same.isEmpty() && segment.label() == Label.AUTHOR && numbered.matches()) {
                same.add(part(segment, Label.CITATION_NUMBER, numbered.start(1), numbered.end(1)));
                same.add(part(segment, Label.AUTHOR, numbered.start(2), numbered.end(2)));
            } else {
                same.add(new Segment(usual(segment), segment.text(), segment.span()));
            }
        }
        return same;
    }

    private static Label usual(Segment segment) {
        return switch (segment.label()) {
            case URL -> DOI_ADDRESS.matcher(segment.text()).find() ? Label.DOI : Label.URL;
            case NOTE, GENRE -> EDITION.matcher(segment.text()).matches() ? Label.EDITION : segment.label();
            default -> segment.label();
        };
    }

    /** Some corpora tag "24(3)" and "Bd. 4, H. 2" as one volume; the labeller is to tell volume and issue apart. */
    private static List<Segment> withIssues(List<Segment> reference) {
        List<Segment> split = new ArrayList<>();
        for (Segment segment : reference) {
            Matcher matcher = segment.label() == Label.VOLUME ? VOLUME_AND_ISSUE.matcher(segment.text()) : NOTHING;
            if (matcher.matches()) {
                split.add(part(segment, Label.VOLUME, matcher.start(1), matcher.end(1)));
                split.add(part(segment, Label.ISSUE, matcher.start(2), matcher.end(2)));
            } else {
                split.add(segment);
            }
        }
        return split;
    }

    /** A second title is the larger work's, where corpora are not slips or two works in one entry. */
    private static List<Segment> withOneTitle(List<Segment> reference) {
        List<Segment> relabelled = new ArrayList<>();
        boolean titled = false;
        for (Segment segment : reference) {
            boolean title = segment.label() == Label.TITLE;
            Label label = title && titled ? Label.CONTAINER_TITLE : segment.label();
            relabelled.add(new Segment(label, segment.text(), segment.span()));
            titled |= title;
        }
        return relabelled;
    }

    private static Segment part(Segment whole, Label label, int start, int end) {
        int at = whole.span().start();
        return new Segment(label, whole.text().substring(start, end), new Span(at + start, at + end));
    }

    /** Whether printers set these two without a space: {@code 2019;14(3):153-60}. */
    private static boolean canTouch(Segment left, Segment right) {
        boolean numbers = isNumeric(left.label()) && isNumeric(right.label());
        char last = left.text().charAt(left.text().length() - 1);
        char first = right.text().charAt(0);
        return numbers && (first == '(' || ";:,)".indexOf(last) >= 0);
    }

    private static boolean touch(Segment left, Segment right, boolean tight) {
        return left.span().end() == right.span().start() || (tight && canTouch(left, right));
    }

    private static boolean isNumeric(Label label) {
        return label == Label.DATE || label == Label.VOLUME || label == Label.ISSUE || label == Label.PAGES;
    }
}
